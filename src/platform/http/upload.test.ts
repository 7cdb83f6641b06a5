import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { expect, test } from 'vitest'
import { buildServer } from './server.ts'
import { testServer } from './testing.ts'
import { readUpload, tooLarge } from './upload.ts'

const base = 'http://wilgenbroek.test'
const page = '/contacten/0190f3a2-0000-7000-8000-000000000001'
const request = (url: string, cookies: Record<string, string> = { draad: 'x' }, length?: number) =>
  ({ url, cookies, headers: length === undefined ? {} : { 'content-length': String(length) } }) as FastifyRequest
const megabytes = (count: number) => Readable.from(Array.from({ length: count }, () => Buffer.alloc(1024 * 1024)))

test('a form with a file of ten megabytes is taken whole, on its own pages alone', async () => {
  const whole = await readUpload(request(page), megabytes(10), base)
  expect(whole.length).toBe(10 * 1024 * 1024)
  expect((await readUpload(request('/mijn.data?index'), megabytes(1), base)).length).toBe(1024 * 1024)
  for (const url of ['/vraag', '/code', '/contacten/nieuw', '/', '/mijnheer', '/contacten/x/../vraag']) {
    await expect(readUpload(request(url), megabytes(1), base), url).rejects.toMatchObject({ statusCode: 415 })
  }
})

test('who is not signed in sends no file at all', async () => {
  await expect(readUpload(request(page, {}), megabytes(1), base)).rejects.toMatchObject({ statusCode: 415 })
  await expect(readUpload(request(page, { code: 'x' }), megabytes(1), base)).rejects.toMatchObject({ statusCode: 415 })
})

test('what is too large is read to its end and let go, so that the page can say so; a flood is not', async () => {
  expect(await readUpload(request(page), megabytes(12), base)).toBe(tooLarge)
  await expect(readUpload(request(page), megabytes(65), base)).rejects.toMatchObject({ statusCode: 413 })
  const announced = readUpload(request(page, { draad: 'x' }, 1e10), megabytes(1), base)
  await expect(announced).rejects.toMatchObject({ statusCode: 413 })
})

test('the server itself turns a file away that has no place there', async () => {
  const app = await buildServer(testServer({ baseUrl: base }))
  const answer = await app.inject({
    method: 'POST',
    url: '/vraag',
    headers: { origin: base, 'content-type': 'multipart/form-data; boundary=x', cookie: 'draad=x' },
    payload: '--x--',
  })
  expect(answer.statusCode).toBe(415)
  expect(answer.body).toContain('U mag altijd aanvragen')
  await app.close()
})
