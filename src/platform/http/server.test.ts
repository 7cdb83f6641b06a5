import { existsSync } from 'node:fs'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from './server.ts'
import { testServer } from './testing.ts'

let app: FastifyInstance
const ours = 'http://wilgenbroek.test'

beforeAll(async () => {
  app = await buildServer(testServer({ baseUrl: ours }))
})
afterAll(() => app.close())

const get = (url: string, headers: InjectOptions['headers'] = {}) => app.inject({ url, headers })
const post = (url: string, headers: InjectOptions['headers'] = {}) =>
  app.inject({ method: 'POST', url, payload: 'a=1', headers: { 'content-type': form, ...headers } })
const form = 'application/x-www-form-urlencoded'

describe('the page', () => {
  test('comes whole from the server, its scripts named by the nonce of its own policy', async () => {
    const answer = await get('/')
    const nonce = /'nonce-([^']+)'/.exec(String(answer.headers['content-security-policy']))?.[1]
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain('<h1')
    expect(answer.body.match(/<script(?![^>]*nonce=)/g)).toBeNull()
    expect(answer.body).toContain(`nonce="${nonce}"`)
    expect((await get('/')).headers['content-security-policy']).not.toBe(answer.headers['content-security-policy'])
  })

  test('carries no style attribute and is kept by nobody', async () => {
    const answer = await get('/')
    expect(answer.body).not.toMatch(/ style="/)
    expect(answer.headers['cache-control']).toBe('private, no-store')
  })

  test('speaks the language that was asked, and keeps it', async () => {
    const answer = await get('/?taal=en')
    expect(answer.body).toContain('<html lang="en"')
    expect(answer.cookies).toMatchObject([{ name: 'taal', value: 'en', httpOnly: true, sameSite: 'Lax' }])
    expect((await get('/', { 'accept-language': 'en-GB,nl;q=0.5' })).body).toContain('<html lang="en"')
    expect((await get('/', { 'accept-language': 'fr, nl;q=0.5' })).body).toContain('<html lang="nl"')
  })

  test('that does not exist says so kindly', async () => {
    const answer = await get('/bestaat-niet')
    expect(answer.statusCode).toBe(404)
    expect(answer.body).toContain('Deze pagina is er niet')
    expect(answer.body).toContain('U mag altijd aanvragen')
  })
})

describe('headers', () => {
  test('stand on pages, files, problems and faults alike', async () => {
    const answers = [await get('/'), await get('/favicon.svg'), await get('/api/niets'), await post('/')]
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toContain(`default-src 'none'`)
      expect(headers['content-security-policy']).toContain(`frame-ancestors 'none'`)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('same-origin')
      expect(headers['x-powered-by']).toBeUndefined()
    }
  })
})

describe('files', () => {
  test('with a hash in their name are kept for a year, compressed, and none lies outside', async () => {
    const asset = /\/assets\/[^"]+\.css/.exec((await get('/')).body)?.[0] ?? ''
    const answer = await get(asset, { 'accept-encoding': 'gzip, br' })
    expect(answer.headers['cache-control']).toContain('immutable')
    expect(answer.headers['content-encoding']).toBe('br')
    for (const outside of ['/assets/../../package.json', '/assets/%2e%2e/%2e%2e/package.json', '/server/index.js']) {
      expect((await get(outside)).body).not.toContain('"name"')
      expect((await get(outside)).statusCode).toBe(404)
    }
    expect(existsSync('package.json')).toBe(true)
  })
})

describe('posts', () => {
  test('from elsewhere are refused, for pages and API alike', async () => {
    const elsewhere = [{}, { origin: 'https://elders.test' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }]
    for (const headers of elsewhere) {
      expect((await post('/', headers)).statusCode).toBe(403)
      expect((await post('/api/niets', headers)).statusCode).toBe(403)
    }
    const lying = { 'sec-fetch-site': 'same-site', origin: ours }
    expect((await post('/', lying)).statusCode).toBe(403)
  })

  test('from our own pages pass, by either sign', async () => {
    expect((await post('/niets', { origin: ours })).statusCode).not.toBe(403)
    expect((await post('/niets', { 'sec-fetch-site': 'same-origin' })).statusCode).not.toBe(403)
  })

  test('that are too large or no form are turned away in plain words', async () => {
    const large = { method: 'POST', url: '/', payload: `a=${'x'.repeat(200_000)}` } as const
    const answer = await app.inject({ ...large, headers: { 'content-type': form, origin: ours } })
    expect(answer.statusCode).toBe(413)
    expect(answer.body).toContain('Dit is te veel in één keer')
    expect((await post('/', { origin: ours, 'content-type': 'application/json' })).statusCode).toBe(415)
  })
})

describe('the API', () => {
  test('answers what it does not have with a problem', async () => {
    const answer = await get('/api/niets')
    expect(answer.statusCode).toBe(404)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.json()).toMatchObject({ type: `${ours}/problemen/niet-gevonden`, status: 404 })
  })
})
