import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../tests/harness/database.ts'
import { makeTowns, type Town } from '../../../tests/harness/town.ts'
import { isRefused } from '../../shared/refused.ts'
import { type House, openHouse } from '../db/house.ts'
import { refusals } from '../db/refused.ts'
import { whoIsSignedIn } from './sessions.ts'
import { openBrowser, type SignInServer, startSignInServer, type TestBrowser } from './testing.ts'

let database: FreshDatabase
let town: Town
let server: SignInServer
let house: House
let browser: TestBrowser
let subject: string

beforeAll(async () => {
  database = await freshDatabase()
  ;[town] = await makeTowns(database.owner)
  subject = `klantmanager-${town.klantmanager.id}`
  server = await startSignInServer(database, town.gemeente)
  house = openHouse(server.pool, refusals)
})
beforeEach(() => {
  browser = openBrowser(server.baseUrl)
})
afterAll(async () => {
  await server.close()
  await database.drop()
})

const atCallback = (address: URL) => address.pathname === '/inloggen/terug'
const atHome = (address: URL) => !/^\/(inloggen\/|oidc)/.test(address.pathname)
const signIn = (as = subject, terug = '/mijn') =>
  browser.follow(`/inloggen/medewerker?${new URLSearchParams({ als: as, terug })}`, atHome)
const token = () => browser.cookies.get('draad') ?? ''
const read = (held: string) =>
  house.read({ kind: 'session', token: held }, 'hulpvraag', async (trx) => trx.context.actorId)

async function asOwner(text: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client(database.owner)
  await client.connect()
  try {
    await client.query(text, values)
  } finally {
    await client.end()
  }
}

describe('signing in', () => {
  test('goes the whole way past the provider and comes back where one wanted to go', async () => {
    const { address } = await signIn(subject, '/mijn?open=1')
    expect(address.pathname + address.search).toBe('/mijn?open=1')
    expect(token()).toMatch(/^[\w-]{43}$/)
    expect(await read(token())).toBe(town.klantmanager.id)
    expect(await whoIsSignedIn(server.pool, token())).toEqual({
      kind: 'medewerker',
      id: town.klantmanager.id,
      naam: 'Karin Mulder',
      roles: ['klantmanager'],
    })
  })

  test('asks the provider for a code with PKCE, state, nonce and a level of assurance', async () => {
    const { address } = await browser.follow('/inloggen/medewerker', (next) => next.pathname === '/oidc/auth')
    const asked = Object.fromEntries(address.searchParams)
    expect(asked).toMatchObject({
      response_type: 'code',
      scope: 'openid',
      code_challenge_method: 'S256',
      acr_values: 'http://eidas.europa.eu/LoA/substantial',
    })
    for (const secret of [asked.state, asked.nonce, asked.code_challenge]) expect(secret).toMatch(/^[\w-]{43}$/)
  })

  test('without an account named, the provider asks who one is', async () => {
    const { address, response } = await browser.follow('/inloggen/medewerker')
    const page = await response.text()
    expect(page).toContain('Karin Mulder')
    expect(page).not.toContain('wachtwoord</label>')
    const posted = await browser.send(address.href, { method: 'POST', body: new URLSearchParams({ subject }) })
    await browser.follow(posted.headers.get('location') ?? '', atHome)
    expect(await read(token())).toBe(town.klantmanager.id)
  })

  test('as someone else gives a new session, and the one before is over', async () => {
    await signIn()
    const first = token()
    await signIn(`balie-${town.balie.id}`)
    expect(token()).not.toBe(first)
    expect(await read(token())).toBe(town.balie.id)
    expect(await read(first)).toMatchObject({ code: 'rd_session_valid' })
  })

  test('with a session that was planted gives another one: nothing set before counts after', async () => {
    browser.cookies.set('draad', 'planted-by-someone-else')
    await signIn()
    expect(token()).not.toBe('planted-by-someone-else')
    expect(await read('planted-by-someone-else')).toMatchObject({ code: 'rd_session_valid' })
  })

  test('leaves no trace of the way there', async () => {
    await signIn()
    expect([...browser.cookies.keys()].filter((name) => name === 'inloggen')).toEqual([])
  })
})

describe('what comes back wrong signs nobody in', () => {
  const failure = (address: URL) => [
    address.pathname,
    address.searchParams.get('fout'),
    address.searchParams.get('terug'),
  ]
  const toCallback = async () =>
    (await browser.follow(`/inloggen/medewerker?als=${subject}&terug=/mijn`, atCallback)).address

  test('another state', async () => {
    const back = await toCallback()
    back.searchParams.set('state', 'x'.repeat(43))
    const { address } = await browser.follow(back.href, atHome)
    expect(failure(address)).toEqual(['/inloggen', 'mislukt', '/mijn'])
    expect(token()).toBe('')
  })

  test('the way back of another browser (a sign-in slipped to someone)', async () => {
    const stolen = await toCallback()
    const victim = openBrowser(server.baseUrl)
    await victim.follow(`/inloggen/medewerker?als=${subject}`, atCallback)
    const { address } = await victim.follow(stolen.href, atHome)
    expect(failure(address)).toEqual(['/inloggen', 'mislukt', '/'])
    expect(victim.cookies.has('draad')).toBe(false)
  })

  test('a way back without having left', async () => {
    const back = await toCallback()
    const other = openBrowser(server.baseUrl)
    const { address } = await other.follow(back.href, atHome)
    expect(failure(address)).toEqual(['/inloggen', 'verlopen', '/'])
  })

  test('a code used twice, with everything else as it was', async () => {
    const back = await toCallback()
    const kept = new Map(browser.cookies)
    await browser.follow(back.href, atHome)
    expect(token()).not.toBe('')
    browser.cookies.clear()
    for (const [name, value] of kept) browser.cookies.set(name, value)
    const { address } = await browser.follow(back.href, atHome)
    expect(failure(address)).toEqual(['/inloggen', 'mislukt', '/mijn'])
    expect(token()).toBe('')
  })

  test('a no of the provider', async () => {
    const back = await toCallback()
    back.searchParams.delete('code')
    back.searchParams.set('error', 'access_denied')
    const { address } = await browser.follow(back.href, atHome)
    expect(failure(address)).toEqual(['/inloggen', 'afgebroken', '/mijn'])
  })

  test('the issuer of another provider in the answer', async () => {
    const back = await toCallback()
    back.searchParams.set('iss', 'https://elders.invalid')
    const { address } = await browser.follow(back.href, atHome)
    expect(failure(address)).toEqual(['/inloggen', 'mislukt', '/mijn'])
  })

  test('someone the provider knows and this municipality does not: a resident as medewerker', async () => {
    await asOwner(`update access.appointment set suspended_at = rd.nu() where medewerker_id = $1`, [town.lead.id])
    const { address } = await signIn(`teamleider-${town.lead.id}`)
    await asOwner(`update access.appointment set suspended_at = null where medewerker_id = $1`, [town.lead.id])
    expect(failure(address)).toEqual(['/inloggen', 'onbekend', '/mijn'])
    expect(token()).toBe('')
  })
})

describe('where one goes afterwards', () => {
  const outside = [
    'https://elders.invalid/',
    '//elders.invalid',
    '/\\elders.invalid',
    '/.//elders.invalid',
    '/%2e//elders.invalid',
    'javascript:alert(1)',
    '/\t/elders.invalid',
  ]
  test.each(outside)('%j is no place of ours', async (terug) => {
    const { address } = await signIn(subject, terug)
    expect(address.href).toBe(`${server.baseUrl}/`)
  })
})

describe('a session', () => {
  test('ends with signing out', async () => {
    await signIn()
    const held = token()
    const answer = await browser.send('/uitloggen', { method: 'POST', body: new URLSearchParams() })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/uitgelogd?verder=ja'])
    expect(token()).toBe('')
    expect(await read(held)).toMatchObject({ code: 'rd_session_valid' })
    expect(await whoIsSignedIn(server.pool, held)).toBeUndefined()
  })

  test('signing out everywhere ends the one at the desk too, and nobody else', async () => {
    const desk = openBrowser(server.baseUrl)
    await desk.follow(`/inloggen/medewerker?als=${subject}`, atHome)
    await signIn()
    await browser.send('/uitloggen/overal', { method: 'POST', body: new URLSearchParams() })
    expect(await read(desk.cookies.get('draad') ?? '')).toMatchObject({ code: 'rd_session_valid' })
    expect(isRefused(await read(town.balie.token))).toBe(false)
  })

  test('an ended session cannot end the others', async () => {
    await signIn()
    const over = token()
    await browser.send('/uitloggen', { method: 'POST', body: new URLSearchParams() })
    await signIn()
    const alive = token()
    browser.cookies.set('draad', over)
    await browser.send('/uitloggen/overal', { method: 'POST', body: new URLSearchParams() })
    expect(await read(alive)).toBe(town.klantmanager.id)
  })

  test('is over when its time is', async () => {
    await signIn()
    await asOwner(`update access.session set expires_at = clock_timestamp() where actor_id = $1`, [
      town.klantmanager.id,
    ])
    expect(await read(token())).toMatchObject({ code: 'rd_session_valid' })
  })

  test('is worth nothing at the next request once the appointment is suspended', async () => {
    await signIn()
    expect(await read(token())).toBe(town.klantmanager.id)
    await asOwner(`update access.appointment set suspended_at = rd.nu() where medewerker_id = $1`, [
      town.klantmanager.id,
    ])
    expect(await read(token())).toMatchObject({ code: 'rd_appointment_valid' })
    expect(await whoIsSignedIn(server.pool, token())).toBeUndefined()
    await asOwner(`update access.appointment set suspended_at = null where medewerker_id = $1`, [town.klantmanager.id])
    expect(await read(token())).toBe(town.klantmanager.id)
  })
})
