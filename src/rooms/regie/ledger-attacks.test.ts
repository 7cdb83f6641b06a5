import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Worker } from '../../../tests/harness/town.ts'
import type { PersonId, ThreadId } from '../../shared/ids.ts'
import { done, type Ledger, openLedger, refusedBy } from './testing.ts'
import { closeThread, openThread } from './thread.sql.ts'

let ledger: Ledger
let person: PersonId
let thread: ThreadId
beforeAll(async () => {
  ledger = await openLedger()
  person = await ledger.newPerson()
  thread = await ledger.newThread(person)
})
afterAll(() => ledger.close())

/** One transaction by a role, committed; gives the name of the rule or the code of the server that refused it. */
async function attack(
  login: pg.ClientConfig,
  before: string,
  statements: readonly string[],
  as?: Worker,
): Promise<string> {
  const client = new pg.Client(login)
  await client.connect()
  try {
    await client.query(`begin; ${before}`)
    if (as?.caller.kind === 'session') await client.query("select rd.begin($1, 'hulpvraag')", [as.caller.token])
    for (const statement of statements) await client.query(statement)
    await client.query('commit')
    return 'allowed'
  } catch (error) {
    if (error instanceof pg.DatabaseError) return error.constraint ?? error.code ?? 'unnamed'
    throw error
  } finally {
    await client.end()
  }
}

const asApp = (...statements: string[]) => attack(ledger.db.app, '', statements, ledger.here.balie)
const asOwner = (...statements: string[]) => attack(ledger.db.owner, 'set local role rd_owner', statements)

const denied = '42501'
const mine = () => `gemeente_id = 'GM9901' and thread_id = '${thread}'`
const answer = (van: string, tot: string, who = ledger.here.klantmanager.id) =>
  `insert into regie.aanspreekpunt (gemeente_id, thread_id, person_id, medewerker_id, grond, van, tot)
   values ('GM9901', '${thread}', '${person}', '${who}', 'overdracht', ${van}, ${tot})`

test('C01: rd_app writes nothing in the ledger by its own SQL', async () => {
  expect(await asApp(answer('rd.nu()', 'null'))).toBe(denied)
  expect(await asApp(`update regie.aanspreekpunt set tot = rd.nu() where ${mine()}`)).toBe(denied)
  expect(await asApp(`delete from regie.aanspreekpunt where ${mine()}`)).toBe(denied)
  expect(await asApp('truncate regie.aanspreekpunt')).toBe(denied)
  expect(await asApp(`update regie.thread_period set tot = rd.nu() where ${mine()}`)).toBe(denied)
  expect(
    await asApp(
      `insert into regie.thread values ('GM9901', gen_random_uuid(), 'lijn', '${person}', '${ledger.here.team}')`,
    ),
  ).toBe(denied)
  expect(await asApp('select regie.carry_over()')).toBe(denied)
  expect(await asApp('alter table regie.aanspreekpunt disable trigger all')).toBe(denied)
})

test('C01: even the owner is refused by name: a gap, an overlap, the future, the past', async () => {
  expect(await asOwner(`update regie.aanspreekpunt set tot = rd.nu() where ${mine()} and tot is null`)).toBe(
    'regie_aanspreekpunt_tiles',
  )
  expect(await asOwner(`update regie.thread_period set tot = rd.nu() where ${mine()} and tot is null`)).toBe(
    'regie_aanspreekpunt_tiles',
  )
  expect(await asOwner(answer('rd.nu()', 'null'))).toBe('regie_aanspreekpunt_one')
  expect(await asOwner(`update regie.aanspreekpunt set tot = rd.nu() + interval '1 hour' where ${mine()}`)).toBe(
    'regie_aanspreekpunt_not_ahead',
  )
  expect(await asOwner(answer("rd.nu() + interval '1 day'", 'null'))).toBe('regie_aanspreekpunt_not_ahead')
  expect(await asOwner(answer("rd.nu() - interval '2 days'", "rd.nu() - interval '1 day'"))).toBe(
    'regie_aanspreekpunt_tiles',
  )
})

test('C01: even the owner does not write history again', async () => {
  expect(await asOwner(`delete from regie.aanspreekpunt where ${mine()}`)).toBe('regie_aanspreekpunt_kept')
  expect(await asOwner('truncate regie.aanspreekpunt')).toBe('regie_aanspreekpunt_kept')
  expect(await asOwner('truncate regie.thread_period')).toBe('regie_aanspreekpunt_kept')
  expect(await asOwner(`update regie.aanspreekpunt set medewerker_id = '${ledger.here.lead.id}' where ${mine()}`)).toBe(
    'regie_aanspreekpunt_kept',
  )
  expect(await asOwner(`update regie.aanspreekpunt set van = van - interval '1 day' where ${mine()}`)).toBe(
    'regie_aanspreekpunt_kept',
  )
})

test('C01: a move without its event is refused, and so is someone who left', async () => {
  const swap = `update regie.aanspreekpunt set tot = rd.nu() where ${mine()} and tot is null`
  expect(await asOwner(swap, answer('rd.nu()', 'null'))).toBe('regie_aanspreekpunt_explained')
  await ledger.appoint(ledger.here.klantmanager, 'suspended')
  expect(await asOwner(swap, answer('rd.nu()', 'null'))).toBe('regie_aanspreekpunt_works_here')
  await ledger.appoint(ledger.here.klantmanager, 'back')
})

test('C01: a thread without a period, or about somebody else than its ledger, is refused', async () => {
  const bare = `insert into regie.thread values ('GM9901', gen_random_uuid(), 'lijn', '${person}', '${ledger.here.team}')`
  expect(await asOwner(bare)).toBe('regie_thread_has_period')
  const other = await ledger.newPerson()
  expect(await asOwner(`update regie.thread_period set person_id = '${other}' where ${mine()}`)).toBe(
    'regie_thread_period_thread',
  )
  expect(await asOwner(bare.replace(person, crypto.randomUUID()))).toBe('regie_thread_person')
})

test('C01: nobody moves the thread of a person they are not involved with', async () => {
  const outsider = ledger.here.klantmanager.caller
  expect(refusedBy(await ledger.write(outsider, (trx) => closeThread(trx, thread)))).toBe('regie_thread_yours')
  const stolen = await ledger.write(outsider, (trx) =>
    openThread(trx, { thread: crypto.randomUUID() as ThreadId, soort: 'lijn', person }),
  )
  expect(refusedBy(stolen)).toBe('regie_thread_yours')
  expect(refusedBy(await ledger.write(ledger.there.lead.caller, (trx) => closeThread(trx, thread)))).toBe(
    'regie_thread_yours',
  )
})

test('C01: another municipality sees nothing of it', async () => {
  const rows = await ledger.read(ledger.there.lead.caller, async (trx) =>
    (await import('./thread.sql.ts')).whoAnswers(trx, thread),
  )
  expect(rows).toBeUndefined()
})

test('C01: after all that the ledger is as it was', async () => {
  expect(await ledger.faults()).toEqual([])
  expect((await ledger.answers(thread)).medewerker).toBe(ledger.here.balie.id)
  done(await ledger.write(ledger.here.balie.caller, (trx) => closeThread(trx, thread)))
  expect(refusedBy(await ledger.write(ledger.here.balie.caller, (trx) => closeThread(trx, thread)))).toBe(
    'regie_thread_open',
  )
})
