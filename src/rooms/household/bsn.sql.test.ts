import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '../../platform/db/types.ts'
import { newId, type PersonId } from '../../shared/ids.ts'
import { checkBsn, findBsnHolder, giveBsn, readBsn } from './bsn.sql.ts'
import { type Bsn, toBsn } from './bsn.ts'
import { listHappenings, openPerson } from './person.sql.ts'
import { done, openTowns, type Towns } from './testing.ts'

/** The BSN, kept, checked and attacked. The numbers are from the test range: they begin with 9999 and are nobody's. */

let towns: Towns
const numbers = [7, 19, 20, 32, 44, 56, 68, 81, 111, 135].map((end) => String(999_990_000 + end))
const next = (): Bsn => {
  const bsn = toBsn(numbers.shift() ?? '')
  if (!bsn) throw new Error('no number left')
  return bsn
}

beforeAll(async () => {
  towns = await openTowns()
})
afterAll(() => towns.close())

const give = (person: PersonId, bsn: Bsn, { seen, caller }: { seen?: number; caller?: Caller } = {}) =>
  towns.write(caller ?? towns.here.balie.caller, (trx) => giveBsn(trx, person, { bsn, seen }))
const read = async (person: PersonId, caller = towns.here.balie.caller, purpose = 'hulpvraag') =>
  done(await towns.read(caller, (trx) => readBsn(trx, person), purpose))
const call = (person: PersonId, bsn: string, sealed = 37) =>
  `select household.give_bsn('${person}', '${bsn}', decode(repeat('00', ${sealed}), 'hex'), sha256('${bsn}'), null)`

test('a BSN is told until it is checked, and then says how, by whom and when', async () => {
  const person = await towns.newPerson('Nummer Verteld')
  const bsn = next()
  expect(await read(person)).toBeUndefined()
  expect(await give(person, bsn)).toBe(true)
  expect(await read(person)).toMatchObject({
    masked: `•••• •• ${bsn.slice(-3)}`,
    status: 'opgegeven',
    opgegevenDoor: 'Bram Smit',
    gecontroleerdMet: null,
    version: 1,
  })
  const checked = await towns.write(towns.here.balie.caller, (trx) =>
    checkBsn(trx, person, { met: 'document', seen: 1 }),
  )
  expect(checked).toBe(true)
  expect(await read(person)).toMatchObject({
    status: 'gecontroleerd',
    gecontroleerdMet: 'document',
    gecontroleerdDoor: 'Bram Smit',
    version: 2,
  })
})

test('a corrected BSN is told again; who did not see the last version gets 409', async () => {
  const person = await towns.newPerson('Nummer Verbeterd')
  await give(person, next())
  await towns.write(towns.here.balie.caller, (trx) => checkBsn(trx, person, { met: 'brp', seen: 1 }))
  expect(await give(person, next(), { seen: 1 })).toMatchObject({ code: 'household_bsn_version', status: 409 })
  expect(await give(person, next())).toMatchObject({ code: 'household_bsn_pk', status: 409 })
  expect(await give(person, next(), { seen: 2 })).toBe(true)
  expect(await read(person)).toMatchObject({ status: 'opgegeven', gecontroleerdOp: null, version: 3 })
})

test('the database keeps no number that anyone could read, in no table, event, command or look', async () => {
  const person = await towns.newPerson('Nummer Gezocht')
  const bsn = next()
  await give(person, bsn)
  const tables = await towns.owner.query(`select c.oid::regclass::text as name from pg_class c join pg_namespace n
    on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`)
  const digest = createHash('sha256').update(bsn).digest('hex')
  for (const { name } of tables.rows) {
    const rows = JSON.stringify((await towns.owner.query(`select t::text as line from ${name} t`)).rows)
    expect(rows.includes(bsn), name).toBe(false)
    expect(rows.includes(Buffer.from(bsn).toString('hex')), name).toBe(false)
    expect(rows.includes(digest), name).toBe(false)
  }
  const happened = done(await towns.read(towns.here.balie.caller, (trx) => listHappenings(trx, person)))
  expect(happened[0]).toMatchObject({ type: 'bsn-opgeschreven', what: null })
})

test('two people with one number: no, without who, unless the worker helps both', async () => {
  const [one, other] = [await towns.newPerson('Eerste Mens'), await towns.newPerson('Tweede Mens')]
  const bsn = next()
  await give(one, bsn)
  const holder = await towns.read(towns.here.balie.caller, (trx) => findBsnHolder(trx, other, bsn))
  expect(holder).toMatchObject({ id: one, naam: 'Eerste Mens' })
  const stranger = towns.here.klantmanager.caller
  done(await towns.write(stranger, (trx) => openPerson(trx, other, 'huisbezoek')))
  expect(await towns.read(stranger, (trx) => findBsnHolder(trx, other, bsn))).toBeUndefined()
  const refused = await give(other, bsn, { caller: stranger })
  expect(refused).toMatchObject({ code: 'household_bsn_once', status: 422 })
  expect(JSON.stringify(refused)).not.toMatch(new RegExp(`${bsn}|${one}|Eerste`))
})

test('the same number in another municipality is another row, with another hash', async () => {
  const bsn = next()
  const [here, there] = [await towns.newPerson('Hier'), await towns.newPerson('Daar', towns.there.balie.caller)]
  expect(await give(here, bsn)).toBe(true)
  expect(await give(there, bsn, { caller: towns.there.balie.caller })).toBe(true)
  const hashes = await towns.owner.query('select hash from household.bsn where person_id = any($1)', [[here, there]])
  expect(hashes.rows[0]?.hash.equals(hashes.rows[1]?.hash)).toBe(false)
})

test('raw SQL: no hash, no write past the functions, no row of another person or town', async () => {
  const person = await towns.newPerson('Doelwit')
  await give(person, next())
  const caller = towns.here.balie.caller
  for (const statement of [
    'select hash from household.bsn',
    'select * from household.bsn',
    `update household.bsn set gecontroleerd_met = 'brp'`,
    'delete from household.bsn',
    `insert into household.bsn (gemeente_id, person_id) values ('GM9901', '${newId()}')`,
  ]) {
    await expect(towns.raw(caller, 'hulpvraag', [statement]), statement).rejects.toThrow('permission denied')
  }
  const mine = 'select person_id, sealed from household.bsn'
  expect(await towns.raw(towns.there.balie.caller, 'hulpvraag', [`${mine} where person_id = '${person}'`])).toEqual([])
  expect(await towns.raw(towns.here.lead.caller, 'hulpvraag', [mine])).toEqual([])
  expect(await towns.raw(towns.here.privacy.caller, 'toezicht', [mine])).toEqual([])
  await expect(towns.raw(caller, 'hulpvraag', [call(person, '999990018')])).rejects.toThrow('household_bsn_elfproef')
  await expect(towns.raw(caller, 'hulpvraag', [call(person, '000000000')])).rejects.toThrow('household_bsn_elfproef')
  const fresh = await towns.newPerson('Nog Zonder')
  await expect(towns.raw(caller, 'hulpvraag', [call(fresh, '999990123', 9)])).rejects.toThrow('household_bsn_sealed')
  const lead = towns.here.lead.caller
  await expect(towns.raw(lead, 'hulpvraag', [call(fresh, '999990123')])).rejects.toThrow('household_bsn_worker')
})

test('no other entry reads, writes or matches: a resident, a visitor, a code, another purpose', async () => {
  const [person, other] = [await towns.newPerson('Zelf'), await towns.newPerson('Ander')]
  await give(other, next())
  const resident = await towns.resident(person)
  const rows = 'select person_id from household.bsn'
  const match = `select household.bsn_holder('${person}', sha256('x'))`
  expect(await towns.raw(resident, 'inzage', [rows])).toEqual([])
  await expect(towns.raw(resident, 'inzage', [match])).rejects.toThrow('household_bsn_worker')
  await expect(towns.raw(resident, 'inzage', [call(person, '999990123')])).rejects.toThrow('household_bsn_worker')
  const begin = `select rd.begin_public('${towns.here.gemeente}')`
  const visitor: Caller = { kind: 'public', gemeente: towns.here.gemeente }
  expect(await towns.raw(visitor, '', [begin, rows])).toEqual([])
  const known = newId<'person'>()
  const involve = `select access.involve('${known}', 'nieuw')`
  for (const statement of [match, `select household.bsn_holder('${known}', sha256('x'))`, call(known, '999990123')]) {
    await expect(towns.raw(visitor, '', [begin, involve, statement])).rejects.toThrow('household_bsn_worker')
  }
  const income = 'inkomen'
  await expect(towns.raw(towns.here.klantmanager.caller, income, [match])).rejects.toThrow('household_bsn_worker')
  const roles = await towns.owner.query("select distinct role from access.matrix where category = 'bsn' order by role")
  expect(roles.rows.map(({ role }) => role)).toEqual([
    'balie',
    'inkomensconsulent',
    'inwoner',
    'klantmanager',
    'teamleider',
    'wijkteam',
  ])
})

test('a resident reads the end of their own number, and nobody opens one that was moved', async () => {
  const [person, other] = [await towns.newPerson('Eigen Inzage'), await towns.newPerson('Geen Inzage')]
  await give(person, toBsn('999990093') ?? next())
  expect(await read(person, await towns.resident(person), 'inzage')).toMatchObject({ masked: '•••• •• 093' })
  expect(await read(person, await towns.resident(other), 'inzage')).toBeUndefined()
  await towns.owner.query('update household.bsn set person_id = $1 where person_id = $2', [other, person])
  await expect(read(other)).rejects.toThrow()
})

test('a database that logs what it is asked gets no BSN', async () => {
  for (const setting of [
    "log_statement = 'all'",
    'log_min_duration_statement = 0',
    'log_parameter_max_length_on_error = -1',
  ]) {
    await towns.owner.query('begin')
    await towns.owner.query(`set local ${setting}`)
    expect((await towns.owner.query('select household.bsn_unlogged() as ok')).rows).toEqual([{ ok: false }])
    await towns.owner.query('rollback')
  }
  expect((await towns.owner.query('select household.bsn_unlogged() as ok')).rows).toEqual([{ ok: true }])
})

test('N03: nothing in the house needs a BSN', async () => {
  const found = await towns.owner.query(`
    select c.conname as name from pg_constraint c where c.confrelid = 'household.bsn'::regclass
    union all select p.proname from pg_proc p join pg_trigger t on t.tgfoid = p.oid where p.prosrc like '%household.bsn%'
    union all select a.attname from pg_attribute a where a.attname like '%bsn%' and a.attnotnull`)
  expect(found.rows).toEqual([])
})
