import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { receiveContact } from '../../src/rooms/intake/index.ts'
import { aContact, type Intake, openIntake, type ReceivedView } from '../../src/rooms/intake/testing.ts'
import { done } from '../../src/rooms/regie/testing.ts'
import { makeSession } from '../harness/town.ts'

/** A resident who is signed in asks and applies; what others wrote down, and what was asked before, is not theirs to change. */

let intake: Intake
let client: pg.Client
let mine: ReceivedView
let code: string
let token: string

beforeAll(async () => {
  intake = await openIntake()
  client = new pg.Client(intake.db.app)
  await client.connect()
  const asked = await intake.ask()
  mine = done(asked.outcome)
  code = asked.code
  token = await makeSession(intake.owner, { gemeente: 'GM9901', kind: 'inwoner', id: mine.person })
  await intake.owner.query(
    `insert into household.fact (gemeente_id, id, person_id, soort, waarde, herkomst, dag, wet)
     values ('GM9901', gen_random_uuid(), $1, 'heeftWerk', 'false', 'opgegeven', rd.vandaag(), 'Participatiewet')`,
    [mine.person],
  )
})
afterAll(async () => {
  await client.end()
  await intake.close()
})

/** How many rows the last of these statements changed, signed in as the resident; always rolled back. */
async function attempt(...statements: string[]): Promise<number | null> {
  await client.query('begin')
  try {
    await client.query(`select rd.begin('${token}', 'inzage')`)
    let changed: number | null = 0
    for (const statement of statements) changed = (await client.query(statement)).rowCount
    return changed
  } finally {
    await client.query('rollback')
  }
}

test('a resident keeps no computation and writes, ends or changes no fact', async () => {
  const receipt = `insert into income.receipt (gemeente_id, id, person_id, peildatum, package_version, feiten, uitkomsten)
    values ('GM9901', '${randomUUID()}', '${mine.person}', rd.vandaag(), '9', '{}', '[]')`
  await expect(attempt(receipt)).rejects.toThrow('row-level security')
  const fact = `insert into household.fact (gemeente_id, id, person_id, soort, waarde, herkomst, dag, wet)
    values ('GM9901', '${randomUUID()}', '${mine.person}', 'inkomen', '0', 'opgegeven', rd.vandaag(), 'Participatiewet')`
  await expect(attempt(fact)).rejects.toThrow('row-level security')
  expect(await attempt('select id from household.fact')).toBe(1)
  expect(await attempt('update household.fact set ended_at = rd.nu()')).toBe(0)
})

test('a resident does not change what was asked, how it goes on, or whether someone called', async () => {
  const changes = [
    `update intake.words set vraag = 'iets anders'`,
    `update intake.contact set route = 'werk', version = version + 1`,
    `update intake.call set due = rd.vandaag()`,
  ]
  await intake.owner.query(
    `insert into intake.call (gemeente_id, id, contact_id, person_id, due) values ('GM9901', $1, $2, $3, rd.vandaag() + 1)
     on conflict do nothing`,
    [randomUUID(), mine.contact, mine.person],
  )
  for (const change of changes) await expect(attempt(change), change).rejects.toThrow('intake_by_worker')
  const tried = `insert into intake.call_try (gemeente_id, id, call_id, person_id, kanaal)
    select gemeente_id, gen_random_uuid(), id, person_id, 'bellen' from intake.call`
  await expect(attempt(tried)).rejects.toThrow('intake_by_worker')
})

test('a resident does not renew the code of a question that was asked before', async () => {
  await expect(attempt(`select access.give_code('${mine.contact}', 'mijn-eigen-code')`)).rejects.toThrow(
    'intake_contact_code',
  )
  await client.query('begin')
  expect((await client.query('select rd.begin_code($1)', [code])).rowCount).toBe(1)
  await client.query('rollback')
})

test('a resident who is signed in still asks a new question, with a code of its own', async () => {
  const input = aContact({ person: mine.person, known: true })
  const asked = await intake.write(
    { kind: 'session', token },
    (trx) => receiveContact(trx, input, `code-${input.contact}`),
    'inzage',
  )
  expect(done(asked)).toMatchObject({ contact: input.contact, person: mine.person })
})
