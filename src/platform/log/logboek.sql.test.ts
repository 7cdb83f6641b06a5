import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findPersons } from '../../rooms/household/index.ts'
import { done, openTowns, type Towns } from '../../rooms/household/testing.ts'
import { openHouse } from '../db/house.ts'
import { openPool } from '../db/pool.ts'
import { shipLogboek } from './logboek.ts'

/** A receiver that keeps what it got, and answers what it is told to. */
let receiver: Server
let answer = 200
const got: { spans: Record<string, unknown>[]; text: string }[] = []
let towns: Towns
let url = ''
beforeAll(async () => {
  towns = await openTowns()
  receiver = createServer((request, response) => {
    let text = ''
    request.on('data', (part) => {
      text += part
    })
    request.on('end', () => {
      if (answer === 200) got.push({ spans: JSON.parse(text).resourceSpans[0].scopeSpans[0].spans, text })
      response.writeHead(answer).end('{}')
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const address = receiver.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/v1/traces`
})
afterAll(async () => {
  receiver.close()
  await towns.close()
})

async function sweep(): Promise<number> {
  const house = openHouse(openPool(towns.db.worker), {})
  const [one] = shipLogboek({ url, register: 'https://voorbeeld.invalid/register' })
  if (!one) throw new Error('nothing to ship')
  try {
    return done(await house.sweep(towns.here.gemeente, one.purpose, (trx) => one.run(trx)))
  } finally {
    await house.close()
  }
}
const waiting = async () =>
  (
    await towns.owner.query(
      "select count(*)::int as n from log.outbox where gemeente_id = 'GM9901' and sent_at is null",
    )
  ).rows[0].n
const looks = async () =>
  done(await towns.read(towns.here.balie.caller, (trx) => findPersons(trx, { naam: 'logboek' })))

test('a look is in the logboek once per person, without who looked and without who it was about', async () => {
  const [one, two] = [await towns.newPerson('Logboek Een'), await towns.newPerson('Logboek Twee')]
  await looks()
  const before = await waiting()
  expect(await sweep()).toBe(before)
  const spans = got.flatMap((each) => each.spans)
  expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(spans.length)
  expect(spans.at(-1)).toMatchObject({
    name: 'hulpvraag',
    traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
    spanId: expect.stringMatching(/^[0-9a-f]{16}$/),
    attributes: expect.arrayContaining([
      { key: 'dpl.core.processing_activity_id', value: { stringValue: 'https://voorbeeld.invalid/register/vraag/1' } },
    ]),
  })
  const text = got.map((each) => each.text).join()
  for (const secret of [one, two, towns.here.balie.id, 'Bram Smit', 'Logboek']) expect(text).not.toContain(secret)
  expect(await sweep()).toBe(0)
})

test('a receiver that is down stops nobody and loses nothing: it is sent when it is back', async () => {
  answer = 503
  await looks()
  await expect(sweep()).rejects.toThrow('503')
  const held = await waiting()
  expect(held).toBeGreaterThan(0)
  answer = 200
  expect(await sweep()).toBe(held)
  expect(await waiting()).toBe(0)
})

test('nobody reads, sends or wipes it under rd_app; without a receiver there is nothing to ship', async () => {
  for (const statement of [
    'select * from log.outbox',
    'delete from log.outbox',
    'select * from log.pseudonym_salt',
    'select * from log.unsent(1)',
  ])
    await expect(towns.raw(towns.here.balie.caller, 'hulpvraag', [statement]), statement).rejects.toThrow(
      'permission denied',
    )
  expect(shipLogboek(undefined)).toEqual([])
})
