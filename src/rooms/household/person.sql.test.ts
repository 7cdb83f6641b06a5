import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId, type PersonId } from '../../shared/ids.ts'
import { describePerson, findPersons, listHappenings, openPerson, readPerson, registerPerson } from './person.sql.ts'
import { dayOf, done, openTowns, type Towns } from './testing.ts'

let towns: Towns
beforeAll(async () => {
  towns = await openTowns()
})
afterAll(() => towns.close())

const find = (naam: string, caller = towns.here.klantmanager.caller) =>
  towns.read(caller, (trx) => findPersons(trx, { naam }))
const looksAt = async (person: PersonId) =>
  (await towns.owner.query('select category, grade, actor_id from log.look where person_id = $1 order by at', [person]))
    .rows

test('someone without a name or day of birth is written down, and described later', async () => {
  const id = await towns.newPerson()
  const caller = towns.here.balie.caller
  expect(done(await towns.read(caller, (trx) => readPerson(trx, id)))).toMatchObject({
    naam: null,
    version: 1,
    open: true,
  })
  const birth = dayOf('1988-02-29')
  const described = await towns.write(caller, (trx) =>
    describePerson(trx, id, { naam: 'Sanne de Wit', geboortedatum: birth, seen: 1 }),
  )
  expect(described).toMatchObject({ naam: 'Sanne de Wit', geboortedatum: '1988-02-29', version: 2 })
})

test('the same person is not new twice', async () => {
  const id = await towns.newPerson('Eenmaal Nieuw')
  const again = await towns.write(towns.here.klantmanager.caller, (trx) => registerPerson(trx, { id }))
  expect(again).toMatchObject({ refused: true, code: 'access_involvement_new' })
})

test('a search finds by any word of a name, without accents, and says whether the page is open', async () => {
  const id = await towns.newPerson('Fatma Öztürk-Yılmaz')
  for (const typed of ['ozt', 'FATMA', 'fatma yilm']) {
    expect(await find(typed)).toEqual([expect.objectContaining({ id, open: false })])
  }
  expect(await find('zturk')).toEqual([])
  expect(await find('')).toEqual([])
  expect(await looksAt(id)).toContainEqual({ category: 'persoon', grade: 1, actor_id: towns.here.klantmanager.id })
})

test('a search on the day of birth alone, or with a name that does not go with it', async () => {
  const birth = dayOf('1971-07-03')
  const id = await towns.newPerson('Henk Dekker')
  await towns.write(towns.here.balie.caller, (trx) => describePerson(trx, id, { geboortedatum: birth, seen: 1 }))
  const by = (naam?: string) =>
    towns.read(towns.here.balie.caller, (trx) => findPersons(trx, { naam, geboortedatum: birth }))
  expect(await by()).toHaveLength(1)
  expect(await by('dek')).toHaveLength(1)
  expect(await by('jansen')).toEqual([])
})

test('another municipality finds nobody, reads nobody and changes nobody', async () => {
  const id = await towns.newPerson('Alleen Hier')
  const stranger = towns.there.balie.caller
  expect(await find('alleen', stranger)).toEqual([])
  expect(await towns.read(stranger, (trx) => readPerson(trx, id))).toMatchObject({
    code: 'household_person_known',
    status: 404,
  })
  expect(await towns.write(stranger, (trx) => openPerson(trx, id, 'huisbezoek'))).toMatchObject({ status: 404 })
  const rows = await towns.raw(stranger, 'hulpvraag', [`select * from household.person where id = '${id}'`])
  expect(rows).toEqual([])
})

test('who does not help someone may read the name, and change nothing: also by raw SQL', async () => {
  const id = await towns.newPerson('Niet Van Mij')
  const other = towns.here.klantmanager.caller
  expect(await towns.read(other, (trx) => readPerson(trx, id))).toMatchObject({ naam: 'Niet Van Mij', open: false })
  const described = await towns.write(other, (trx) => describePerson(trx, id, { naam: 'Gekaapt', seen: 1 }))
  expect(described).toMatchObject({ code: 'rd_event_person', status: 403 })
  const changed = await towns.raw(other, 'hulpvraag', [
    `update household.person set naam = 'Gekaapt', version = 2 where id = '${id}' returning id`,
  ])
  expect(changed).toEqual([])
})

test('a page is opened with a reason, which stands in what happened', async () => {
  const id = await towns.newPerson('Open Mij')
  const other = towns.here.klantmanager.caller
  const opened = await towns.write(other, (trx) => openPerson(trx, id, 'vervang-collega'))
  expect(opened).toMatchObject({ open: true })
  const happened = done(await towns.read(other, (trx) => listHappenings(trx, id)))
  expect(happened[0]).toMatchObject({ type: 'geopend', door: 'Karin Mulder', what: 'vervang-collega' })
  const told = await towns.owner.query('select reden from access.involvement where person_id = $1 and grond = $2', [
    id,
    'geopend',
  ])
  expect(told.rows).toEqual([{ reden: 'vervang-collega' }])
})

test('of two who change the same version at once exactly one loses, with 409', async () => {
  const id = await towns.newPerson('Twee Tegelijk')
  const change = (naam: string) =>
    towns.write(towns.here.balie.caller, (trx) => describePerson(trx, id, { naam, seen: 1 }))
  const outcomes = await Promise.all([change('Een'), change('Ander')])
  expect(outcomes.filter((one) => 'refused' in one)).toEqual([expect.objectContaining({ status: 409 })])
  const without = await towns.write(towns.here.balie.caller, (trx) => describePerson(trx, id, { seen: undefined }))
  expect(without).toMatchObject({ status: 428 })
})

test('a version that skips one is refused by the database itself', async () => {
  const id = await towns.newPerson('Versie')
  const skip = [`update household.person set version = version + 2 where id = '${id}'`]
  await expect(towns.raw(towns.here.balie.caller, 'hulpvraag', skip)).rejects.toThrow('household_person_version')
  await expect(
    towns.raw(towns.here.balie.caller, 'hulpvraag', [`delete from household.person where id = '${id}'`]),
  ).rejects.toThrow('permission denied')
})

test('a search uses the index of the words, also under row security', async () => {
  await towns.owner.query(`insert into household.person (gemeente_id, id, naam, zoeknaam)
    select '${towns.here.gemeente}', gen_random_uuid(), 'X', md5(n::text) || ' ' || md5((n * 7)::text) from generate_series(1, 4000) n`)
  await towns.owner.query('analyze household.person_word, household.person')
  const plan = await towns.raw(towns.here.balie.caller, 'hulpvraag', [
    `explain select w.person_id from household.person_word w
      where w.gemeente_id = '${towns.here.gemeente}' and w.word >= 'abc' and w.word < E'abc\\uffff'`,
  ])
  const text = JSON.stringify(plan)
  expect(text).toMatch(/Index Cond.*word >= 'abc'/)
})

test('nobody is found without a purpose, and nobody by the wrong one', async () => {
  await towns.newPerson('Zonder Doel')
  const none = await towns.read(towns.here.privacy.caller, (trx) => findPersons(trx, { naam: 'zonder' }))
  expect(none).toMatchObject({ code: 'rd_purpose_allowed' })
  const id: PersonId = newId()
  const gone = await towns.read(towns.here.balie.caller, (trx) => readPerson(trx, id))
  expect(gone).toMatchObject({ status: 404 })
})
