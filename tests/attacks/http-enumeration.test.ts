import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seenIn } from '../harness/differences.ts'
import { type Served, serveHouse } from '../harness/served.ts'

/** What someone who guesses can tell from an answer: nothing. What was, what is over and what never was look alike. */
let served: Served
beforeAll(async () => {
  served = await serveHouse()
}, 180_000)
afterAll(() => served.close())

const form = (url: string, fields: Readonly<Record<string, string>>) =>
  served.ask({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  })
const hash = (text: string) => createHash('sha256').update(text).digest()

test('a code that never was, one that is over and one that was taken back get the same answer', async () => {
  const contact = await served.owner.query('select gemeente_id, id from intake.contact limit 1')
  const { gemeente_id, id } = contact.rows[0]
  const [over, taken, never] = ['AAAABBBBCCCC', 'DDDDEEEEFFFF', 'GGGGHHHHJJJJ']
  await served.owner.query(
    `insert into access.code (hash, gemeente_id, contact_id, expires_at, revoked_at) values
      ($1, $3, $4, rd.nu() - interval '1 minute', null), ($2, $3, $4, rd.nu() + interval '1 day', rd.nu())`,
    [hash(over), hash(taken), gemeente_id, id],
  )
  const answers = []
  for (const code of [never, over, taken]) {
    const answer = await form('/code', { formulier: '', sleutel: randomUUID(), code })
    expect(answer.cookies.some(({ name, value }) => name === 'code' && value !== '')).toBe(false)
    answers.push(seenIn(answer, []).replaceAll(code, 'CODE'))
  }
  expect(new Set(answers).size).toBe(1)
})

test('a link to a disclosure that never was, one with a wrong code and one that is over get the same answer', async () => {
  const person = await served.owner.query("select id from household.person where gemeente_id = 'GM9901' limit 1")
  const make = async (link: string, tot: string) =>
    served.owner.query(
      `insert into inzage.verstrekking (gemeente_id, id, person_id, wet, purpose_text, basis, grond, receiver, organisation, fields, sealed, tot, door, link_hash, code_hash)
       values ('GM9901', gen_random_uuid(), $1, 'Wgs', 'x', 'wet', 'x', 'x', 'x', '{naam}', '\\x00', ${tot}, gen_random_uuid(), $2, $3)`,
      [person.rows[0].id, hash(link), hash(`${link} 123456`)],
    )
  await make('xq-runs', 'rd.vandaag() + 5')
  await make('xq-over', 'rd.vandaag() - 1')
  const answers = []
  for (const [link, code] of [
    ['xq-never', '123456'],
    ['xq-runs', '654321'],
    ['xq-over', '123456'],
  ] as const) {
    const answer = await form(`/ontvangen/${link}`, { formulier: 'open', sleutel: randomUUID(), code })
    answers.push(seenIn(answer, []).replaceAll(link, 'LINK').replaceAll(code, 'CODE'))
  }
  expect(new Set(answers).size).toBe(1)
})
