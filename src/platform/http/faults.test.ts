import { expect, test } from 'vitest'
import { buildServer } from './server.ts'
import { noDrafts, testServer } from './testing.ts'

const secret = 'relation "intake.contact" does not exist at /srv/rooms/intake.ts:12'

test('an error inside never shows what is inside, on a page, its data or the API', async () => {
  const broken = async () => {
    throw new Error(secret)
  }
  const app = await buildServer({
    ...testServer(),
    shell: { signedInAs: broken, demo: async () => undefined, drafts: noDrafts },
    api: async (api) => {
      api.get('/stuk', broken)
    },
  })
  for (const url of ['/', '/_.data', '/api/stuk']) {
    const answer = await app.inject({ url })
    expect(answer.statusCode).toBe(500)
    expect(answer.body).not.toContain('intake')
    expect(answer.body).not.toContain('.ts:')
  }
  expect((await app.inject({ url: '/' })).body).toContain('Er ging bij ons iets mis')
  expect((await app.inject({ url: '/api/stuk' })).headers['content-type']).toContain('application/problem+json')
  await app.close()
})

test('on https every cookie that opens something is bound to this host', async () => {
  const app = await buildServer(testServer({ baseUrl: 'https://rodedraad.wilgenbroek.test' }))
  const answer = await app.inject({ url: '/' })
  expect(answer.headers['strict-transport-security']).toContain('max-age')
  expect(answer.headers['content-security-policy']).toContain('upgrade-insecure-requests')
  await app.close()
})

test('who asks too often is told to wait, in plain words, per class of request', async () => {
  const app = await buildServer(testServer({ limits: { look: 3, send: 2, guess: 1 } }))
  const post = (url: string) =>
    app.inject({
      method: 'POST',
      url,
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'x=1',
    })
  expect((await post('/code')).statusCode).not.toBe(429)
  expect((await post('/code.data')).statusCode).toBe(429)
  expect((await post('/vraag')).statusCode).not.toBe(429)
  await post('/vraag')
  const api = await post('/api/niets')
  expect(api.statusCode).toBe(429)
  expect(api.headers['retry-after']).toBeDefined()
  expect(api.headers['content-type']).toContain('application/problem+json')
  for (let n = 0; n < 3; n += 1) expect((await app.inject({ url: '/' })).statusCode).toBe(200)
  const tired = await app.inject({ url: '/' })
  expect(tired.statusCode).toBe(429)
  expect(tired.body).toContain('Wacht een minuut')
  await app.close()
})
