import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Intake, openIntake, type ReceivedView } from '../../src/rooms/intake/testing.ts'
import { done } from '../../src/rooms/regie/testing.ts'

/** What a worker writes about whom they help: in their own name, one version on, and about nobody else. */

let intake: Intake
let client: pg.Client
let mine: ReceivedView
const stranger = randomUUID()
const abroad = randomUUID()

beforeAll(async () => {
  intake = await openIntake()
  client = new pg.Client(intake.db.app)
  await client.connect()
  mine = done((await intake.ask()).outcome)
  for (const [gemeente, id] of [
    ['GM9901', stranger],
    ['GM9902', abroad],
  ]) {
    await intake.owner.query('insert into household.person (gemeente_id, id) values ($1, $2)', [gemeente, id])
  }
})
afterAll(async () => {
  await client.end()
  await intake.close()
})

/** Statements as rd_app in one transaction that is rolled back. */
async function attempt(begin: string, ...statements: string[]): Promise<void> {
  await client.query('begin')
  try {
    for (const statement of [begin, ...statements]) await client.query(statement)
  } finally {
    await client.query('rollback')
  }
}

const helping = () => `select rd.begin('${intake.here.balie.token}', 'hulpvraag')`
const auditing = () => `select rd.begin('${intake.here.privacy.token}', 'toezicht')`

test('what a resident told is written down in one’s own name or in none', async () => {
  const told = (door: string) => `insert into household.fact
    (gemeente_id, id, person_id, soort, waarde, herkomst, dag, wet, door)
    values ('GM9901', gen_random_uuid(), '${mine.person}', 'heeftWerk', 'true', 'opgegeven', rd.vandaag(), 'Participatiewet', ${door})`
  await attempt(helping(), told('null'))
  await attempt(helping(), told('rd.actor()'))
  await expect(attempt(helping(), told(`'${intake.here.klantmanager.id}'`))).rejects.toThrow('household_fact_own_name')
})

test('a contact and a sheet go one version on with every change, neither more nor less', async () => {
  const sheet = `insert into plan.sheet (gemeente_id, id, person_id, contact_id)
    values ('GM9901', gen_random_uuid(), '${mine.person}', '${mine.contact}')`
  for (const [table, set, start] of [
    ['intake.contact', "route = 'werk'", 'select 1'],
    ['plan.sheet', "geld_wanneer = 'morgen'", sheet],
  ]) {
    const change = (version: string) => `update ${table} set ${set}, version = ${version}`
    const rule = `${table?.replace('.', '_')}_version`
    await attempt(helping(), `${start}`, change('version + 1'))
    for (const version of ['version', 'version + 2', 'version - 1']) {
      await expect(attempt(helping(), `${start}`, change(version)), `${rule} ${version}`).rejects.toThrow(rule)
    }
  }
})

test('a look is told only of who lives here, and of what this purpose shows', async () => {
  const look = (person: string, category: string, grade: number) =>
    `select log.looked('{${person}}', '{${category}}', '{${grade}}')`
  await attempt(helping(), look(mine.person, 'inkomen', 3))
  await attempt(helping(), look(stranger, 'persoon', 1))
  await expect(attempt(helping(), look(abroad, 'persoon', 1))).rejects.toThrow('log_look_allowed')
  await expect(attempt(helping(), look(randomUUID(), 'persoon', 1))).rejects.toThrow('log_look_allowed')
  await expect(attempt(helping(), look(mine.person, 'verzonnen', 1))).rejects.toThrow('log_look_allowed')
  await expect(attempt(helping(), look(stranger, 'inkomen', 3))).rejects.toThrow('log_look_allowed')
  await expect(attempt(auditing(), look(mine.person, 'inkomen', 3))).rejects.toThrow('log_look_allowed')
})

test('a page is opened to help, not for another purpose', async () => {
  const open = `select access.involve('${stranger}', 'geopend', 'nieuwsgierig')`
  await attempt(helping(), open)
  await expect(attempt(auditing(), open)).rejects.toThrow('access_involvement_allowed')
})

test('nobody is written down as belonging to someone by whoever does not help them', async () => {
  const belongs = `insert into household.membership (gemeente_id, id, person_id, member_id, relatie)
    values ('GM9901', gen_random_uuid(), '${mine.person}', '${stranger}', 'ouder')`
  await expect(attempt(helping(), belongs)).rejects.toThrow('household_membership_helped')
  await attempt(helping(), `select access.involve('${stranger}', 'geopend', 'hoort-erbij')`, belongs)
})
