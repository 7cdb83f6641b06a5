import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildServer } from './server.ts'
import { testServer } from './testing.ts'

let app: Awaited<ReturnType<typeof buildServer>>
let port: number

beforeAll(async () => {
  app = await buildServer(testServer())
  port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port)
})
afterAll(() => app.close())

/** What comes back for a request line that no browser would send. */
function send(line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    )
    socket.on('data', (piece) => {
      answer += piece
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

test.each([
  'GET //',
  'GET //:',
  'GET //[',
  'GET //[.data',
  'GET //elders.invalid/inloggen',
  'GET /\\elders.invalid/inloggen',
  'GET /.//elders.invalid/inloggen',
  'GET http://elders.invalid/',
  'GET http://[',
  'GET *',
  'GET /%ff',
  'GET /%00',
  'GET /api/v1/%ff',
  'GET /api//[',
  'HEAD //[',
  'POST //[',
  'PUT /',
  'TRACE /',
  'OPTIONS *',
])('%s is answered calmly', async (line) => {
  const answer = await send(line)
  expect(answer).toMatch(/^HTTP\/1\.1 (200|400|403|404|405) /)
  expect(answer).not.toMatch(/ERR_|FST_|node:internal|elders\.invalid|"statusCode"/)
})
