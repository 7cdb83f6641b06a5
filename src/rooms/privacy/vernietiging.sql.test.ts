import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeSession } from '../../../tests/harness/town.ts'
import { openHouse } from '../../platform/db/house.ts'
import { openPool } from '../../platform/db/pool.ts'
import { refusals as platform } from '../../platform/db/refused.ts'
import type { Caller } from '../../platform/db/types.ts'
import { refusals as fileRefusals, storeFile } from '../../platform/files/index.ts'
import { aFile } from '../../platform/files/testing.ts'
import { newId, type PersonId } from '../../shared/ids.ts'
import { giveBsn, registerPerson, toBsn } from '../household/index.ts'
import { type Intake, openIntake, type ReceivedView } from '../intake/testing.ts'
import { done } from '../regie/testing.ts'
import { verifyLog } from './look.sql.ts'
import { refusals } from './refused.ts'
import {
  approveVernietiging,
  carryOut,
  grantRequest,
  listProposals,
  listTerms,
  listVerklaringen,
  proposeVernietiging,
  verifyEvents,
} from './vernietiging.sql.ts'

/** Keeping and destroying: proposed on its day, signed by two people, carried out with a verklaring, and never in silence. */

let intake: Intake
let jobs: ReturnType<typeof openHouse>
let archivaris: Caller
let eigenaar: Caller

beforeAll(async () => {
  intake = await openIntake({ ...refusals, ...fileRefusals })
  jobs = openHouse(openPool(intake.db.worker), { ...platform, ...refusals })
  await appoint(intake.here.privacy.id, 'archivaris')
  await appoint(intake.here.lead.id, 'proceseigenaar')
  archivaris = intake.here.privacy.caller
  eigenaar = intake.here.lead.caller
})
afterAll(async () => {
  await jobs.close()
  await intake.close()
})

async function appoint(medewerker: string, role: string): Promise<void> {
  await intake.owner.query(
    `insert into access.appointment (gemeente_id, id, medewerker_id, team_id, role, van)
     values ('GM9901', gen_random_uuid(), $1, $2, $3, rd.nu() - interval '1 day')`,
    [medewerker, intake.here.team, role],
  )
}

/** A question with words, an event and a file, that ended so many days ago as `outcome`; null: still open. */
async function asked(outcome: string | null, days = 0): Promise<ReceivedView> {
  const found = done((await intake.ask({ vraag: 'een geheim verhaal', canWait: true })).outcome)
  const token = await makeSession(intake.owner, { gemeente: 'GM9901', kind: 'inwoner', id: found.person })
  const file = { contact: found.contact, person: found.person, naam: 'brief.pdf', content: aFile.pdf() }
  done(await intake.write({ kind: 'session', token }, (trx) => storeFile(trx, file), 'inzage'))
  if (outcome !== null) await end(found, outcome, days)
  return found
}

/** Ends a question in the past: what no clock lets anyone do, for a test. */
async function end({ contact, thread }: ReceivedView, outcome: string, days: number): Promise<void> {
  const { owner } = intake
  await owner.query('begin')
  for (const table of ['intake.contact', 'regie.thread_period', 'regie.aanspreekpunt'])
    await owner.query(`alter table ${table} disable trigger user`)
  const at = `rd.nu() - interval '${days} days'`
  await owner.query(`update intake.contact set outcome = $1, closed_at = ${at}, received_at = ${at} where id = $2`, [
    outcome,
    contact,
  ])
  for (const table of ['regie.thread_period', 'regie.aanspreekpunt'])
    await owner.query(`update ${table} set van = ${at} - interval '1 hour', tot = ${at} where thread_id = $1`, [thread])
  for (const table of ['intake.contact', 'regie.thread_period', 'regie.aanspreekpunt'])
    await owner.query(`alter table ${table} enable trigger user`)
  await owner.query('commit')
}

const propose = async () => done(await jobs.sweep(intake.here.gemeente, 'bewaren', proposeVernietiging))
const carry = async () => done(await jobs.sweep(intake.here.gemeente, 'bewaren', carryOut))
const proposals = async () => done(await intake.read(archivaris, listProposals, 'bewaren'))
const sign = (caller: Caller, role: 'archivaris' | 'proceseigenaar', vernietiging: string) =>
  intake.write(caller, (trx) => approveVernietiging(trx, { vernietiging, role }), 'bewaren')
const faults = async () => done(await intake.read(archivaris, verifyEvents, 'bewaren'))
const wordsOf = async (contact: string) =>
  (await intake.owner.query('select from intake.words where contact_id = $1', [contact])).rowCount
const filesOf = async (contact: string) =>
  (await intake.owner.query('select from files.file where contact_id = $1', [contact])).rowCount

/** Proposes, signs twice and carries out whatever waits. */
async function round(): Promise<number> {
  await propose()
  for (const { id } of await proposals()) {
    await sign(archivaris, 'archivaris', id)
    await sign(eigenaar, 'proceseigenaar', id)
  }
  return carry()
}

test('terms stand with their source; where no source gives one, it is the choice of the municipality', async () => {
  const terms = done(await intake.read(archivaris, listTerms, 'bewaren'))
  expect(terms.filter(({ dagen }) => dagen !== null).map(({ uitkomst, dagen }) => [uitkomst, dagen])).toEqual([
    ['geen-reactie', 42],
    ['ingetrokken', 42],
  ])
  expect(terms.every(({ bron }) => bron.length > 10)).toBe(true)
  const categories = await intake.owner.query(
    "select distinct category from rd.registry where kind = 'persoonsgegeven'",
  )
  const said = new Set([...terms.map(({ category }) => category), 'vernietiging'])
  expect(categories.rows.filter(({ category }) => !said.has(category))).toEqual([])
})

test('nothing before its day; on its day a list, once; nothing without a term', async () => {
  const [early, due, answered, open] = [
    await asked('ingetrokken', 41),
    await asked('geen-reactie', 42),
    await asked('beantwoord', 4000),
    await asked(null),
  ]
  expect(await propose()).toBe(1)
  expect(await propose()).toBe(0)
  expect(await proposals()).toMatchObject([{ grond: 'termijn', uitkomst: 'geen-reactie', items: 1, approvals: [] }])
  const listed = await intake.owner.query('select contact_id from privacy.vernietiging_item')
  expect(listed.rows).toEqual([{ contact_id: due.contact }])
  for (const { contact } of [early, due, answered, open]) expect(await wordsOf(contact)).toBe(1)
})

test('one signature destroys nothing, nobody signs twice or in another role; two destroy it and say so', async () => {
  const [list] = await proposals()
  const id = list?.id ?? ''
  expect(await sign(intake.here.balie.caller, 'archivaris', id)).toMatchObject({ code: 'rd_purpose_allowed' })
  expect(await sign(archivaris, 'proceseigenaar', id)).toMatchObject({ code: 'privacy_approval_role', status: 403 })
  expect(await sign(archivaris, 'archivaris', id)).toBe(true)
  expect(await sign(archivaris, 'archivaris', id)).toMatchObject({ code: 'privacy_approval_once', status: 409 })
  expect(await carry()).toBe(0)
  await appoint(intake.here.privacy.id, 'proceseigenaar')
  expect(await sign(archivaris, 'proceseigenaar', id)).toMatchObject({ code: 'privacy_approval_two_people' })
  await intake.owner.query(
    "update access.appointment set tot = rd.nu() where role = 'proceseigenaar' and medewerker_id = $1",
    [intake.here.privacy.id],
  )
  expect(await sign(eigenaar, 'proceseigenaar', id)).toBe(true)
  const due = (await intake.owner.query('select contact_id from privacy.vernietiging_item')).rows[0].contact_id
  expect(await carry()).toBe(1)
  expect([await wordsOf(due), await filesOf(due)]).toEqual([0, 0])
  const content = await intake.owner.query(
    `select e.type from intake.event e join intake.event_content c on c.event_id = e.id where e.stream_id = $1`,
    [due],
  )
  expect(content.rows).toEqual([{ type: 'vernietigd' }])
  const [said] = done(await intake.read(archivaris, listVerklaringen, 'bewaren'))
  expect(said).toMatchObject({ grond: 'termijn', items: 1, archivaris: 'Pim Adema', proceseigenaar: 'Lia Verhoef' })
  expect(said?.rows).toBeGreaterThan(3)
  const whole = await intake.owner.query('select v::text as line from privacy.verklaring v')
  expect(JSON.stringify(whole.rows)).not.toContain(due)
  expect((await intake.owner.query('select from privacy.vernietiging_item')).rowCount).toBe(0)
  expect(await faults()).toEqual([])
  expect(await propose()).toBe(0)
  expect(await sign(eigenaar, 'proceseigenaar', id)).toMatchObject({ code: 'privacy_vernietiging_open', status: 409 })
})

test('a question that was opened again, or became more, is left alone although it was signed', async () => {
  const [again, melding] = [await asked('ingetrokken', 50), await asked('ingetrokken', 50)]
  await intake.owner.query('alter table intake.melding disable trigger user')
  await propose()
  await intake.owner.query(
    `insert into intake.melding (gemeente_id, id, contact_id, person_id, wet, gedaan_op, telt_vanaf, waarom)
     values ('GM9901', gen_random_uuid(), $1, $2, 'Wmo 2015 art. 2.3.2', rd.vandaag(), rd.vandaag(), 'x')`,
    [melding.contact, melding.person],
  )
  await intake.owner.query('alter table intake.melding enable trigger user')
  await intake.owner.query('begin')
  await intake.owner.query('alter table intake.contact disable trigger user')
  await intake.owner.query('update intake.contact set closed_at = null, outcome = null where id = $1', [again.contact])
  await intake.owner.query('alter table intake.contact enable trigger user')
  await intake.owner.query('commit')
  expect(await round()).toBe(1)
  expect([await wordsOf(again.contact), await wordsOf(melding.contact)]).toEqual([1, 1])
  const [said] = done(await intake.read(archivaris, listVerklaringen, 'bewaren'))
  expect(said).toMatchObject({ items: 0, rows: 0 })
})

/** A person with something in every kind of table, and no open question. */
async function fullPerson(): Promise<PersonId> {
  const found = await asked('beantwoord', 3)
  const { person } = found
  const caller = intake.here.balie.caller
  await intake.owner.query(
    "insert into access.involvement (gemeente_id, person_id, medewerker_id, grond, van) values ('GM9901', $1, $2, 'nieuw', rd.nu() - interval '1 hour')",
    [person, intake.here.balie.id],
  )
  const bsn = toBsn('999990019')
  if (!bsn) throw new Error('no BSN')
  done(await intake.write(caller, (trx) => giveBsn(trx, person, { bsn, seen: undefined })))
  await intake.owner.query(
    "update household.person set naam = 'Weg Ermee', zoeknaam = 'weg ermee', version = version + 1 where id = $1",
    [person],
  )
  await intake.owner.query("insert into access.inwoner values ('GM9901', $1::text, $1::uuid)", [person])
  return person
}

test('a granted request of a person destroys all that is known of them, after a second signature', async () => {
  const person = await fullPerson()
  const token = await makeSession(intake.owner, { gemeente: 'GM9901', kind: 'inwoner', id: person })
  const other = done(
    await intake.write(intake.here.balie.caller, (trx) => registerPerson(trx, { id: newId(), naam: 'Blijft Hier' })),
  )
  const grant = (caller: Caller, who = person) => intake.write(caller, (trx) => grantRequest(trx, who), 'bewaren')
  expect(await grant(archivaris)).toMatchObject({ code: 'privacy_approval_role' })
  expect(await grant(eigenaar, newId())).toMatchObject({ code: 'privacy_vernietiging_item_person', status: 404 })
  const list = done(await grant(eigenaar))
  expect(await grant(eigenaar)).toMatchObject({ code: 'privacy_vernietiging_item_once' })
  expect(await carry()).toBe(0)
  expect(await sign(archivaris, 'archivaris', list)).toBe(true)
  expect(await carry()).toBe(1)
  const left = await intake.owner.query(
    `select r.relation::text as name, r.category from rd.registry r where r.kind = 'persoonsgegeven'`,
  )
  const keeps = await intake.owner.query(
    'select relation::text as name from privacy.vernietiging_rule where why is not null',
  )
  const kept = new Set(keeps.rows.map(({ name }) => name))
  for (const { name } of left.rows.filter((row) => !kept.has(row.name) && !row.name.endsWith('.event_content'))) {
    const rows = await intake.owner.query(`select t::text as line from ${name} t`)
    expect(
      rows.rows.filter(({ line }) => line.includes(person)),
      name,
    ).toEqual([])
  }
  const row = await intake.owner.query('select naam, zoeknaam, geboortedatum from household.person where id = $1', [
    person,
  ])
  expect(row.rows).toEqual([{ naam: null, zoeknaam: null, geboortedatum: null }])
  const remains = await intake.owner.query('select naam from household.person where id = $1', [other])
  expect(remains.rows).toEqual([{ naam: 'Blijft Hier' }])
  const session = await intake.read({ kind: 'session', token }, async () => true, 'inzage')
  expect(session).toMatchObject({ code: 'rd_session_valid' })
  expect(await faults()).toEqual([])
  await intake.owner.query('select log.seal()')
  expect(done(await intake.read(archivaris, verifyLog, 'toezicht')).faults).toEqual([])
})

test('someone with an open question is not destroyed: not granted, and not carried out', async () => {
  const { person } = await asked(null)
  const refused = await intake.write(eigenaar, (trx) => grantRequest(trx, person), 'bewaren')
  expect(refused).toMatchObject({ code: 'privacy_request_open', status: 422 })
})

test('no process deletes in silence: nobody who logs in may, and no function of theirs does but the two of this room', async () => {
  const rights = await intake.owner.query(`
    select r.rolname, c.oid::regclass::text as name, p.kind from pg_class c join pg_namespace n on n.oid = c.relnamespace
      cross join (values ('DELETE'), ('TRUNCATE')) as p (kind)
      join pg_roles r on r.rolname in ('rd_app', 'rd_worker')
     where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_worker')
       and has_table_privilege(r.rolname, c.oid, p.kind)`)
  expect(rights.rows).toEqual([])
  const functions = await intake.owner.query(`
    select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_worker', 'public') and p.prosrc ~* 'delete\\s+from|truncate'
       and p.prorettype <> 'trigger'::regtype
       and (has_function_privilege('rd_app', p.oid, 'execute') or has_function_privilege('rd_worker', p.oid, 'execute')) order by 1`)
  // What someone was typing when their session ended, and the keys of commands, are no data of the municipality.
  const passing = ['access.drop_draft(text)', 'access.forget_drafts()', 'rd.forget_commands()']
  expect(functions.rows.map(({ name }) => name).filter((name) => !passing.includes(name))).toEqual([
    'privacy.carry_out()',
  ])
  for (const login of [intake.db.app, intake.db.worker]) {
    const client = new pg.Client(login)
    await client.connect()
    for (const statement of [
      'delete from intake.words',
      'truncate intake.event_content',
      'delete from privacy.verklaring',
      'select privacy.wipe(null, null, null)',
    ]) {
      await expect(client.query(statement), statement).rejects.toThrow('permission denied')
    }
    await client.end()
  }
  await expect(intake.owner.query('delete from privacy.verklaring')).rejects.toThrow('privacy_verklaring_kept')
  await expect(intake.owner.query('truncate privacy.verklaring')).rejects.toThrow('privacy_verklaring_kept')
  await expect(intake.owner.query('update privacy.verklaring set items = 9')).rejects.toThrow('privacy_verklaring_kept')
})

test('content that goes in silence is found, as is content that changed and a number that is missing', async () => {
  const { contact } = await asked(null)
  const event = await intake.owner.query('select id from intake.event where stream_id = $1 order by stream_version', [
    contact,
  ])
  const id = event.rows[0].id
  const kept = await intake.owner.query('select * from intake.event_content where event_id = $1', [id])
  await intake.owner.query('update intake.event_content set content = content || \'{"x":1}\' where event_id = $1', [id])
  expect(await faults()).toEqual([{ room: 'intake', fault: 'changed', n: 1 }])
  await intake.owner.query('delete from intake.event_content where event_id = $1', [id])
  expect(await faults()).toEqual([{ room: 'intake', fault: 'removed', n: 1 }])
  const { gemeente_id, person_id, salt, content } = kept.rows[0]
  await intake.owner.query('insert into intake.event_content values ($1, $2, $3, $4, $5)', [
    gemeente_id,
    id,
    person_id,
    salt,
    content,
  ])
  expect(await faults()).toEqual([])
})

test('another municipality sees, signs and destroys nothing here', async () => {
  await intake.owner.query(
    `insert into access.appointment (gemeente_id, id, medewerker_id, team_id, role, van)
     values ('GM9902', gen_random_uuid(), $1, $2, 'archivaris', rd.nu() - interval '1 day')`,
    [intake.there.lead.id, intake.there.team],
  )
  await asked('ingetrokken', 60)
  await propose()
  const [list] = await proposals()
  const stranger = intake.there.lead.caller
  expect(done(await intake.read(stranger, listProposals, 'bewaren'))).toEqual([])
  expect(done(await intake.read(stranger, listVerklaringen, 'bewaren'))).toEqual([])
  expect(await sign(stranger, 'archivaris', list?.id ?? '')).toMatchObject({ code: 'privacy_vernietiging_open' })
  expect(done(await jobs.sweep(intake.there.gemeente, 'bewaren', proposeVernietiging))).toBe(0)
})

test('property: whatever ended whenever, only what is over its term goes, and every chain stays whole', async () => {
  const one = fc.record({
    outcome: fc.constantFrom('ingetrokken', 'geen-reactie', 'beantwoord', 'wordt-aanvraag', null),
    days: fc.integer({ min: 0, max: 90 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 4 }), async (questions) => {
      const made: { contact: string; goes: boolean }[] = []
      for (const { outcome, days } of questions) {
        const { contact } = await asked(outcome, days)
        made.push({ contact, goes: (outcome === 'ingetrokken' || outcome === 'geen-reactie') && days >= 42 })
      }
      await round()
      for (const { contact, goes } of made) {
        expect([await wordsOf(contact), await filesOf(contact)]).toEqual(goes ? [0, 0] : [1, 1])
      }
      expect(await faults()).toEqual([])
    }),
    { numRuns: 6 },
  )
})
