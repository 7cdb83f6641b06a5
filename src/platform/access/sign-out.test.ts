import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../tests/harness/database.ts'
import { makeTowns, type Town } from '../../../tests/harness/town.ts'
import type { Identities } from './identity.ts'
import { whoIsSignedIn } from './sessions.ts'
import { sealHint, signOutSeconds } from './sign-out.ts'
import { openBrowser, type SignInServer, startSignInServer, type TestBrowser } from './testing.ts'

let database: FreshDatabase
let town: Town
let server: SignInServer
let browser: TestBrowser
/** What the server sends to the provider fails from now on. */
let down = false

/** A provider that can be made unreachable. */
const failing = (identities: Identities): Identities => {
  const { medewerker } = identities
  if (!medewerker?.fetch) return identities
  const reach = medewerker.fetch
  const fetch: typeof reach = (url, options) => (down ? Promise.reject(new Error('unreachable')) : reach(url, options))
  return { ...identities, medewerker: { ...medewerker, fetch } }
}

beforeAll(async () => {
  database = await freshDatabase()
  ;[town] = await makeTowns(database.owner)
  server = await startSignInServer(database, town.gemeente, failing)
})
beforeEach(async () => {
  down = false
  browser = openBrowser(server.baseUrl)
  const als = `balie-${town.balie.id}`
  await browser.follow(`/inloggen/medewerker?${new URLSearchParams({ als, terug: '/vandaag' })}`, atHome)
})
afterAll(async () => {
  await server.close()
  await database.drop()
})

const atHome = (address: URL) => !/^\/(inloggen\/|oidc)/.test(address.pathname)
const post = (path: string) => browser.send(path, { method: 'POST', body: new URLSearchParams() })
const to = (answer: Response) => answer.headers.get('location')

test('signing out ends the session here first, then goes past the provider with what it gave, and comes back', async () => {
  const held = browser.cookies.get('draad') ?? ''
  const out = await post('/uitloggen')
  expect(to(out)).toBe('/uitgelogd?verder=ja')
  expect(out.headers.get('clear-site-data')).toBe('"cache", "storage"')
  expect(await whoIsSignedIn(server.pool, held)).toBeUndefined()
  expect(browser.cookies.has('draad')).toBe(false)
  const there = new URL(to(await browser.send('/uitloggen/inlogdienst')) ?? '')
  expect(there.pathname).toBe('/oidc/session/end')
  expect(there.searchParams.get('id_token_hint')?.split('.')).toHaveLength(3)
  expect(there.searchParams.get('post_logout_redirect_uri')).toBe(`${server.baseUrl}/uitgelogd`)
  expect(browser.cookies.has('uitloggen')).toBe(false)
  const asked = await (await browser.send(there.href)).text()
  expect(asked).toContain('Ja, log mij hier ook uit')
  const xsrf = asked.match(/name="xsrf" value="([^"]+)"/)?.[1] ?? ''
  const confirm = new URLSearchParams({ xsrf, logout: 'yes' })
  const done = await browser.send('/oidc/session/end/confirm', { method: 'POST', body: confirm })
  expect(to(done)).toBe(`${server.baseUrl}/uitgelogd`)
  expect([...browser.cookies.keys()].filter((name) => name === '_session')).toEqual([])
})

test('the session here ends when the provider cannot be reached, and the page says so', async () => {
  const held = browser.cookies.get('draad') ?? ''
  await server.close()
  down = true
  server = await startSignInServer(database, town.gemeente, failing)
  browser = openBrowser(server.baseUrl)
  browser.cookies.set('draad', held)
  browser.cookies.set('uitloggen', sealHint(server.key).close({ kind: 'medewerker', idToken: 'a.b.c' }) ?? '')
  await post('/uitloggen')
  expect(await whoIsSignedIn(server.pool, held)).toBeUndefined()
  expect(to(await browser.send('/uitloggen/inlogdienst'))).toBe('/uitgelogd?fout=inlogdienst')
})

test('everywhere goes past the provider too', async () => {
  expect(to(await post('/uitloggen/overal'))).toBe('/uitgelogd?verder=ja')
})

test('a link that someone else sends signs nobody out, here or there', async () => {
  const held = browser.cookies.get('draad') ?? ''
  expect(to(await browser.send('/uitloggen/inlogdienst'))).toBe('/uitgelogd')
  expect(await whoIsSignedIn(server.pool, held)).toBeDefined()
  expect(browser.cookies.has('uitloggen')).toBe(true)
})

test('without what the provider gave one signs out here, and that is all', async () => {
  browser.cookies.delete('uitloggen')
  expect(to(await post('/uitloggen'))).toBe('/')
  browser.cookies.set('uitloggen', 'made-up')
  expect(to(await post('/uitloggen'))).toBe('/')
})

test('what the browser keeps for it is sealed, short-lived once used, and never larger than a cookie', () => {
  const key = randomBytes(32)
  let now = 0
  const seal = sealHint(key, () => now)
  const hint = { kind: 'inwoner', idToken: 'geheim' } as const
  const sealed = seal.close(hint)
  expect(Buffer.from(sealed ?? '', 'base64url').toString('latin1')).not.toContain('geheim')
  expect(seal.openLeaving(sealed)).toBeUndefined()
  const leaving = seal.closeLeaving(hint)
  expect(seal.openLeaving(leaving)).toMatchObject(hint)
  now = signOutSeconds + 1
  expect(seal.openLeaving(leaving)).toBeUndefined()
  expect(sealHint(randomBytes(32)).open(sealed)).toBeUndefined()
  expect(seal.close({ ...hint, idToken: 'x'.repeat(5000) })).toBeUndefined()
})
