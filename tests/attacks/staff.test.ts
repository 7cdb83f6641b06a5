import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeContact } from '../../src/rooms/intake/index.ts'
import { type Intake, lookAtAll, openIntake, type ReceivedView } from '../../src/rooms/intake/testing.ts'
import { reportAbsent } from '../../src/rooms/regie/index.ts'
import { done } from '../../src/rooms/regie/testing.ts'
import { makeSession } from '../harness/town.ts'

/** Colleagues are people too: whoever comes with a code, an account or nothing sees who answers them, and no list of staff. */

let intake: Intake
let client: pg.Client
let mine: ReceivedView
let code: string
let resident: string

beforeAll(async () => {
  intake = await openIntake()
  client = new pg.Client(intake.db.app)
  await client.connect()
  const asked = await intake.ask()
  mine = done(asked.outcome)
  code = asked.code
  resident = await makeSession(intake.owner, { gemeente: 'GM9901', kind: 'inwoner', id: mine.person })
  await intake.owner.query(
    `insert into access.photo values ('GM9901', $1, 'image/png', '\\x01'), ('GM9901', $2, 'image/png', '\\x02')`,
    [intake.here.balie.id, intake.here.privacy.id],
  )
})
afterAll(async () => {
  await client.end()
  await intake.close()
})

/** The rows of the last statement, always rolled back. */
async function attempt(...statements: string[]): Promise<Record<string, unknown>[]> {
  await client.query('begin')
  try {
    let rows: Record<string, unknown>[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.query('rollback')
  }
}

const byCode = () => `select rd.begin_code('${code}')`
const byAccount = () => `select rd.begin('${resident}', 'inzage')`
const byNobody = () => `select rd.begin_public('GM9901')`
const phones = 'select naam, telefoon from access.medewerker order by naam'
const duties = ['access.appointment', 'access.team', 'regie.duty', 'regie.absence', 'regie.front_team']

test('a code shows the contact person of that thread and who stands in, and no colleague more', async () => {
  const seen = await attempt(byCode(), phones)
  expect(seen.map(({ naam }) => naam)).toEqual(['Bram Smit', 'Lia Verhoef'])
})

test('a code shows the waarnemer once the contact person is away', async () => {
  await intake.write(
    intake.here.lead.caller,
    (trx) => reportAbsent(trx, { medewerker: intake.here.balie.id, waarnemer: intake.here.klantmanager.id }),
    'rooster',
  )
  const seen = await attempt(byCode(), phones)
  expect(seen.map(({ naam }) => naam)).toContain('Karin Mulder')
  expect(seen.map(({ naam }) => naam)).not.toContain('Pim Adema')
  await intake.owner.query('delete from regie.absence')
})

test('someone without an account sees nobody, until their own question has someone who answers', async () => {
  expect(await attempt(byNobody(), phones)).toEqual([])
  const [person, thread] = [randomUUID(), randomUUID()]
  const seen = await attempt(
    byNobody(),
    `select access.involve('${person}', 'nieuw')`,
    `insert into household.person (gemeente_id, id, zoeknaam) values ('GM9901', '${person}', '')`,
    `select regie.open_thread('${thread}', 'contact', '${person}')`,
    phones,
  )
  expect(seen.map(({ naam }) => naam)).toEqual(['Bram Smit', 'Lia Verhoef'])
})

test('a resident with an account sees who answers for their own questions', async () => {
  const seen = await attempt(byAccount(), phones)
  expect(seen.map(({ naam }) => naam)).toEqual(['Bram Smit', 'Lia Verhoef'])
})

test('appointments, teams, duty and absence are for who works here', async () => {
  done(
    await intake.write(
      intake.here.lead.caller,
      (trx) => reportAbsent(trx, { medewerker: intake.here.privacy.id }),
      'rooster',
    ),
  )
  for (const table of duties) {
    for (const begin of [byCode(), byAccount(), byNobody()]) {
      expect(await attempt(begin, `select * from ${table}`), table).toEqual([])
    }
    const staff = await attempt(`select rd.begin('${intake.here.balie.token}', 'hulpvraag')`, `select * from ${table}`)
    expect(staff.length, table).toBeGreaterThan(0)
  }
  await intake.owner.query('delete from regie.absence')
})

test('the front team is named to everyone, without who leads it', async () => {
  expect(await attempt(byNobody(), 'select * from access.front_team()')).toEqual([
    { id: intake.here.team, naam: 'Toegang' },
  ])
})

test('a closed question still has its status, and no colleague any more', async () => {
  const asked = await intake.ask()
  const { contact, person } = done(asked.outcome)
  await lookAtAll(intake, person)
  await intake.owner.query('delete from intake.call where contact_id = $1', [contact])
  done(await intake.write(intake.here.balie.caller, (trx) => closeContact(trx, { contact, seen: 1 }, 'beantwoord')))
  expect(await attempt(`select rd.begin_code('${asked.code}')`, phones)).toEqual([])
})

test('no function that rd_app may call takes a municipality and believes it', async () => {
  const found = await intake.owner.query(`
    select p.oid::regproc::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ('rd', 'access', 'regie', 'household', 'intake', 'plan', 'income', 'regions', 'log', 'jobs')
       and 'p_gemeente' = any(p.proargnames) and has_function_privilege('rd_app', p.oid, 'execute') order by 1`)
  // The first and the last are entries; may_use compares it with the context and says no (its own test).
  expect(found.rows.map(({ name }) => name)).toEqual(['access.sign_in', 'household.may_use', 'rd.begin_public'])
})

test('who stands in and who has duty are asked by colleagues, in their own town', async () => {
  const { balie, klantmanager } = intake.here
  const calls = [
    `select regie.is_there('${balie.id}') as answer`,
    `select regie.on_duty('${intake.here.team}') as answer`,
    `select regie.stands_in('${balie.id}', '${intake.here.team}') as answer`,
  ]
  for (const call of calls) {
    const staff = await attempt(`select rd.begin('${klantmanager.token}', 'hulpvraag')`, call)
    expect(staff[0]?.answer, call).not.toBeNull()
    for (const begin of [byCode(), byAccount(), byNobody()]) {
      expect(await attempt(begin, call), call).toEqual([{ answer: null }])
    }
    expect(await attempt(call), call).toEqual([{ answer: null }])
    const elsewhere = call.replaceAll(balie.id, intake.there.balie.id).replaceAll(intake.here.team, intake.there.team)
    const [foreign] = await attempt(`select rd.begin('${klantmanager.token}', 'hulpvraag')`, elsewhere)
    expect(Object.values(intake.there).map((one) => (typeof one === 'string' ? one : one.id))).not.toContain(
      foreign?.answer,
    )
  }
  const older = `select regie.is_there('GM9901', '${balie.id}')`
  await expect(attempt(byNobody(), older)).rejects.toThrow(/permission denied/)
})

test('a photo is seen by whoever may see that colleague, and only there', async () => {
  const photo = (of: string) => `select type, content from access.photo_of('${of}')`
  const has = (of: string) => `select access.has_photo('${of}') as has`
  const { balie, privacy } = intake.here
  for (const begin of [byCode(), byAccount()]) {
    expect(await attempt(begin, photo(balie.id))).toHaveLength(1)
    expect(await attempt(begin, photo(privacy.id))).toEqual([])
    expect(await attempt(begin, has(privacy.id))).toEqual([{ has: false }])
  }
  expect(await attempt(byNobody(), photo(balie.id))).toEqual([])
  expect(await attempt(photo(balie.id))).toEqual([])
  expect(await attempt(`select rd.begin('${intake.here.lead.token}', 'hulpvraag')`, photo(privacy.id))).toHaveLength(1)
  expect(await attempt(`select rd.begin('${intake.there.lead.token}', 'hulpvraag')`, photo(balie.id))).toEqual([])
  await expect(attempt(byNobody(), `select * from access.photo_of('GM9901', '${balie.id}')`)).rejects.toThrow()
})
