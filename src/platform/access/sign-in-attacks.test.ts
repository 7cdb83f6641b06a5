import { randomBytes } from 'node:crypto'
import cookie from '@fastify/cookie'
import fastify from 'fastify'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../tests/harness/database.ts'
import { makeTowns, type Town } from '../../../tests/harness/town.ts'
import { isRefused } from '../../shared/refused.ts'
import type { Identities, Identity } from './identity.ts'
import { type Pending, sealPending } from './pending.ts'
import { proofOf, startSession } from './sessions.ts'
import { registerSignIn } from './sign-in.routes.ts'
import { setSignInKey } from './sign-in-key.ts'
import { openBrowser, type SignInServer, startSignInServer, type TestBrowser } from './testing.ts'

let database: FreshDatabase
let town: Town
let other: Town
let server: SignInServer
let browser: TestBrowser
let subject: string
let identities: Identities

beforeAll(async () => {
  database = await freshDatabase()
  ;[town, other] = await makeTowns(database.owner)
  subject = `klantmanager-${town.klantmanager.id}`
  server = await startSignInServer(database, town.gemeente, (given) => {
    identities = given
    return given
  })
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

/** Goes to the provider and back, changing on the way what the browser kept. */
async function comeBackWith(change: Partial<Pending>): Promise<string | null> {
  const { address } = await browser.follow(`/inloggen/medewerker?als=${subject}`, atCallback)
  const seal = sealPending(server.key)
  const pending = seal.open(browser.cookies.get('inloggen'))
  if (!pending) throw new Error('nothing pending')
  browser.cookies.set('inloggen', seal.close({ ...pending, ...change }))
  return (await browser.follow(address.href, atHome)).address.searchParams.get('fout')
}

describe('the provider and this server hold each other to what was agreed', () => {
  test('unchanged it works, so the refusals below are of the change', async () => {
    expect(await comeBackWith({})).toBeNull()
    expect(browser.cookies.has('draad')).toBe(true)
  })
  test.each([
    ['nonce', { nonce: 'x'.repeat(43) }],
    ['state', { state: 'x'.repeat(43) }],
    ['verifier (PKCE)', { verifier: 'x'.repeat(43) }],
    ['kind: a medewerker as resident', { kind: 'inwoner' as const }],
  ])('another %s', async (_name, change) => {
    expect(await comeBackWith(change)).toBe('mislukt')
    expect(browser.cookies.has('draad')).toBe(false)
  })
})

describe('a server whose agreement with the provider is off', () => {
  async function failureWith(change: Partial<Identity>): Promise<string | null> {
    const bent = await startSignInServer(database, town.gemeente, ({ medewerker }) =>
      medewerker ? { medewerker: { ...medewerker, ...change } } : {},
    )
    try {
      await setSignInKey(database.owner, bent.key)
      const { address } = await openBrowser(bent.baseUrl).follow(
        `/inloggen/medewerker?als=${subject}&terug=/mijn`,
        atHome,
      )
      expect(address.searchParams.get('terug')).toBe('/mijn')
      return address.searchParams.get('fout')
    } finally {
      await bent.close()
      await setSignInKey(database.owner, server.key)
    }
  }
  test('a lower level of assurance than asked is refused', async () => {
    expect(await failureWith({ acr: 'http://eidas.europa.eu/LoA/high' })).toBe('te-zwak')
  })
  test('a key of its own making is refused by the provider', async () => {
    const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
      'sign',
      'verify',
    ])
    expect(await failureWith({ clientKey: privateKey })).toBe('mislukt')
  })
  test('a provider that is down costs a kind page, not the place where one was', async () => {
    expect(await failureWith({ issuer: 'http://127.0.0.1:9/oidc' })).toBe('onbereikbaar')
  })
  test('a provider elsewhere without https is not spoken to', async () => {
    expect(await failureWith({ issuer: 'http://elders.invalid/oidc' })).toBe('onbereikbaar')
  })
})

describe('raw SQL as rd_app', () => {
  let client: pg.Client
  beforeAll(async () => {
    client = new pg.Client(database.app)
    await client.connect()
  })
  afterAll(() => client.end())

  test.each([
    `insert into access.session values (gen_random_uuid(), 'x', 'GM9901', 'medewerker', gen_random_uuid(), now(), now(), now() + interval '1 day', null)`,
    `update access.session set revoked_at = null`,
    `select * from access.session`,
    `select key from access.sign_in_key`,
    `insert into access.sign_in_key values (true, 'x')`,
    `select access.hmac('x', 'y')`,
    `insert into access.inwoner values ('GM9901', 'ik', gen_random_uuid())`,
  ])('%s', async (text) => {
    await expect(client.query(text)).rejects.toThrow(/permission denied/)
  })

  const signIn = (gemeente: string, as: string, proof: Buffer | null) =>
    client.query('select access.sign_in($1, $2, $3, $4, $5)', [gemeente, 'medewerker', as, 'my-token', proof])

  test('no session without proof, with a guess, or with the proof of someone else', async () => {
    const own = { gemeente: town.gemeente, kind: 'medewerker', subject } as const
    const stranger = `balie-${town.balie.id}`
    const elsewhere = `klantmanager-${other.klantmanager.id}`
    for (const [gemeente, as, proof] of [
      [town.gemeente, subject, null],
      [town.gemeente, subject, randomBytes(32)],
      [town.gemeente, subject, proofOf(randomBytes(32), own, 'my-token')],
      [town.gemeente, subject, proofOf(server.key, own, 'another-token')],
      [town.gemeente, stranger, proofOf(server.key, own, 'my-token')],
      [other.gemeente, elsewhere, proofOf(server.key, own, 'my-token')],
    ] as const) {
      await expect(signIn(gemeente, as, proof)).rejects.toMatchObject({ constraint: 'access_sign_in_proof' })
    }
  })
})

test('someone of another municipality has no account here', async () => {
  const elsewhere = `klantmanager-${other.klantmanager.id}`
  const outcome = await startSession(server.pool, server.key, {
    gemeente: town.gemeente,
    kind: 'medewerker',
    subject: elsewhere,
  })
  expect(isRefused(outcome) && outcome.code).toBe('access_sign_in_known')
})

describe('cookies', () => {
  test('on http: for this site alone, out of reach of scripts', async () => {
    const { address } = await browser.follow(`/inloggen/medewerker?als=${subject}`, atCallback)
    const lines = (await browser.send(address.href)).headers.getSetCookie()
    expect(lines.find((line) => line.startsWith('draad='))).toMatch(
      /^draad=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    )
  })

  test('on https: bound to this host and to https', async () => {
    const app = fastify()
    await app.register(cookie)
    const { pool, key } = server
    await registerSignIn(app, { pool, key, baseUrl: 'https://wilgenbroek.test', gemeente: town.gemeente, identities })
    const leaving = await app.inject('/inloggen/medewerker')
    expect(leaving.cookies).toMatchObject([
      { name: '__Host-inloggen', path: '/', httpOnly: true, secure: true, sameSite: 'Lax', maxAge: 900 },
    ])
    const out = await app.inject({
      method: 'POST',
      url: '/uitloggen',
      cookies: { '__Host-draad': 'x' },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(out.cookies).toMatchObject([{ name: '__Host-draad', value: '', path: '/', httpOnly: true, secure: true }])
    await app.close()
  })
})
