import { expect, test } from 'vitest'
import { isClosed, remembered } from './closed.ts'
import { buildServer } from './server.ts'
import { testServer } from './testing.ts'

test('a closed address is closed however it is written; what is beside it stays open', () => {
  const closed = ['/mensen', '/personen/:id', '/api/v1/personen/:persoonId/gedeeld']
  for (const url of [
    '/mensen',
    '/mensen.data',
    '/mensen/',
    '/MENSEN?naam=x',
    '//mensen',
    '/%6Densen',
    '/mensen;a=1',
    '/personen/1',
    '/api/v1/personen/1/gedeeld',
  ])
    expect(isClosed(url, closed), url).toBe(true)
  for (const url of ['/', '/vraag', '/mensen/nieuw', '/personen/1/straks', '/api/v1/personen/1'])
    expect(isClosed(url, closed), url).toBe(false)
})

test('it is asked for at most once a second, and then anew', async () => {
  let [now, asked] = [0, 0]
  const closed = remembered(
    async () => [`/${asked++}`],
    () => now,
  )
  expect(await closed()).toEqual(['/0'])
  now = 900
  expect(await closed()).toEqual(['/0'])
  now = 1100
  expect(await closed()).toEqual(['/1'])
})

test('a closed page and operation say so with the number to call, and what is not closed stays', async () => {
  const app = await buildServer({ ...testServer(), closed: async () => ['/mensen', '/api/v1/dicht'] })
  const page = await app.inject({ url: '/mensen' })
  expect(page.statusCode).toBe(503)
  expect(page.body).toContain('even dicht')
  const api = await app.inject({ url: '/api/v1/dicht' })
  expect(api.statusCode).toBe(503)
  expect(api.headers['content-type']).toContain('application/problem+json')
  expect((await app.inject({ url: '/' })).statusCode).toBe(200)
  await app.close()
})
