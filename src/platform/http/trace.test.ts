import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../shared/ids.ts'
import { type ApiServer, startApi } from './api/testing.ts'

let api: ApiServer

beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
const question = () => ({ contactId: newId(), persoonId: newId(), kanaal: 'online', vraag: 'x'.repeat(3000) })
const tracesOf = async (table: string, person: string) => {
  const found = await api.owner.query(`select distinct trace_id as trace from ${table} where person_id = $1`, [person])
  return found.rows.map((row) => row.trace)
}

test('what one request did and looked at carries its trace, also when it had a body', async () => {
  const asked = question()
  const token = api.here.balie.token
  const headers = { traceparent: `00-${trace}-00f067aa0ba902b7-01` }
  await api.post('/contacten', asked, { token, headers })
  await api.app.inject({
    url: `/api/v1/contacten/${asked.contactId}`,
    headers: { cookie: `draad=${token}`, ...headers },
  })
  expect(await tracesOf('intake.event', asked.persoonId)).toEqual([trace])
  expect(await tracesOf('log.look', asked.persoonId)).toEqual([trace])
})

test('also over a socket, with a body that comes in pieces', async () => {
  const asked = question()
  const address = await api.app.listen({ port: 0, host: '127.0.0.1' })
  const text = JSON.stringify(asked)
  const pieces = new ReadableStream({
    async start(stream) {
      stream.enqueue(new TextEncoder().encode(text.slice(0, 100)))
      await new Promise((resolve) => setTimeout(resolve, 20))
      stream.enqueue(new TextEncoder().encode(text.slice(100)))
      stream.close()
    },
  })
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': newId(),
    origin: 'http://wilgenbroek.test',
    traceparent: `00-${trace}-00f067aa0ba902b7-01`,
  }
  const sent = { method: 'POST', headers, body: pieces, duplex: 'half' }
  const answer = await fetch(`${address}/api/v1/contacten`, sent)
  expect(answer.status).toBe(201)
  expect(await tracesOf('intake.event', asked.persoonId)).toEqual([trace])
})

test('without one, or with nonsense, each request has its own', async () => {
  const [first, second] = [question(), question()]
  await api.post('/contacten', first, { headers: { traceparent: '00-nonsense-01' } })
  await api.post('/contacten', second)
  const [one] = await tracesOf('intake.event', first.persoonId)
  const [other] = await tracesOf('intake.event', second.persoonId)
  expect(one).toMatch(/^[0-9a-f]{32}$/)
  expect(other).toMatch(/^[0-9a-f]{32}$/)
  expect(one).not.toBe(other)
})
