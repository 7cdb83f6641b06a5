import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId, type PersonId } from '../../shared/ids.ts'
import { currentFacts, listFacts, recordFact } from './fact.sql.ts'
import { aFact, dayOf, done, openTowns, type Towns } from './testing.ts'

let towns: Towns
beforeAll(async () => {
  towns = await openTowns()
})
afterAll(() => towns.close())

const balie = () => towns.here.balie.caller
const tell = (person: PersonId, parts = {}, purpose = 'hulpvraag') =>
  towns.write(balie(), (trx) => recordFact(trx, person, aFact(parts)), purpose)
const current = async (
  person: PersonId,
  wet: 'Participatiewet' | 'Wmo 2015' = 'Participatiewet',
  purpose = 'hulpvraag',
) => done(await towns.read(balie(), (trx) => currentFacts(trx, person, wet), purpose))
/** What was told for care, written down by whoever works for that law. */
const toldForCare = (person: PersonId, soort: string) =>
  towns.owner.query(
    `insert into household.fact (gemeente_id, id, person_id, soort, waarde, herkomst, dag, wet)
     values ('GM9901', $1, $2, $3, 'true', 'opgegeven', rd.vandaag(), 'Wmo 2015')`,
    [newId(), person, soort],
  )
const insert = (person: PersonId, more: Record<string, string> = {}) => {
  const row = {
    gemeente_id: `'GM9901'`,
    id: `'${newId()}'`,
    person_id: `'${person}'`,
    soort: `'heeftWerk'`,
    waarde: `'true'`,
    herkomst: `'opgegeven'`,
    dag: 'rd.vandaag()',
    wet: `'Participatiewet'`,
    ...more,
  }
  return `insert into household.fact (${Object.keys(row)}) values (${Object.values(row)})`
}

test('N02: what is known for this law is not asked again without a reason, and the refusal says since when', async () => {
  const person = await towns.newPerson('Vraag Eenmaal')
  done(await tell(person))
  expect(await tell(person, { waarde: true })).toMatchObject({
    code: 'household_fact_asked_again',
    status: 422,
    text: { nl: expect.stringMatching(/^Dit weten wij al: door de inwoner verteld, op \w+dag/) },
  })
  done(await tell(person, { waarde: true, opnieuw: 'veranderd' }))
  expect(await current(person)).toEqual([expect.objectContaining({ waarde: true, opnieuw: 'veranderd' })])
  const all = done(await towns.read(balie(), (trx) => listFacts(trx, person)))
  expect(all.map(({ waarde }) => waarde)).toEqual([true, false])
  expect(all[1]?.endedAt).not.toBeNull()
})

test('N02: raw SQL cannot ask again without a reason either, also after ending the value first', async () => {
  const person = await towns.newPerson('Rauw Gevraagd')
  done(await tell(person))
  await expect(towns.raw(balie(), 'hulpvraag', [insert(person)])).rejects.toThrow('household_fact_asked_again')
  const end = `update household.fact set ended_at = rd.nu() where person_id = '${person}'`
  await expect(towns.raw(balie(), 'hulpvraag', [end, insert(person)])).rejects.toThrow('household_fact_asked_again')
  await expect(towns.raw(balie(), 'hulpvraag', [insert(person, { opnieuw: `'zomaar'` })])).rejects.toThrow(
    'household_fact_opnieuw',
  )
  await expect(towns.raw(balie(), 'hulpvraag', [insert(person, { opnieuw: `'twijfel'` })])).rejects.toThrow(
    'household_fact_once',
  )
})

test('N02: what was told for the zorgtoeslag serves the bijstand; it is not asked a second time', async () => {
  const person = await towns.newPerson('Een Keer Voor Beide')
  done(await tell(person, { wet: 'Wet op de zorgtoeslag' }))
  expect(await current(person)).toHaveLength(1)
  expect(await tell(person)).toMatchObject({ code: 'household_fact_asked_again' })
})

test('N02: what is known under another law may be asked, and is not mentioned', async () => {
  const person = await towns.newPerson('Andere Wet')
  await toldForCare(person, 'heeftWerk')
  expect(await current(person)).toEqual([])
  done(await tell(person))
  expect(await current(person)).toHaveLength(1)
})

test('what was told for care is not there for the purpose of income: through the door and by raw SQL', async () => {
  const person = await towns.newPerson('Zorg Apart')
  await toldForCare(person, 'slaaptSlecht')
  const select = `select soort from household.fact where person_id = '${person}'`
  expect(await towns.raw(balie(), 'inkomen', [select])).toEqual([])
  expect(await towns.raw(balie(), 'hulpvraag', [select])).toEqual([])
  expect(await current(person, 'Wmo 2015', 'inkomen')).toEqual([])
  const under = insert(person, { wet: `'Wmo 2015'`, soort: `'ander'` })
  await expect(towns.raw(balie(), 'inkomen', [under])).rejects.toThrow('row-level security')
})

test('every purpose that serves a law exists, and none of them is enforcement', async () => {
  const found = await towns.owner.query(
    'select f.purpose, p.code from privacy.purpose_wet f left join access.purpose p on p.code = f.purpose',
  )
  expect(found.rows.filter(({ code }) => code === null)).toEqual([])
  expect(found.rows.map(({ purpose }) => purpose)).not.toContain('handhaving')
})

test('of two who write the first value at once exactly one loses, with 409 or the question why', async () => {
  const person = await towns.newPerson('Allebei')
  const both = await Promise.all([tell(person), tell(person)])
  const refused = both.filter((one) => typeof one !== 'string')
  expect(refused).toHaveLength(1)
  expect(await current(person)).toHaveLength(1)
})

test('of two who replace a value at once exactly one loses, with 409', async () => {
  const person = await towns.newPerson('Tegelijk Anders')
  done(await tell(person))
  const both = await Promise.all([tell(person, { opnieuw: 'twijfel' }), tell(person, { opnieuw: 'veranderd' })])
  const refused = both.filter((one) => typeof one !== 'string')
  expect(refused.map((one) => (typeof one === 'string' ? 0 : one.status))).toEqual([409].slice(0, refused.length))
  expect(await current(person)).toHaveLength(1)
})

test('nobody establishes a fact in the name of another, and a resident establishes none', async () => {
  const person = await towns.newPerson('Eigen Oordeel')
  const forged = insert(person, { herkomst: `'vastgesteld'`, door: `'${towns.here.lead.id}'` })
  await expect(towns.raw(balie(), 'hulpvraag', [forged])).rejects.toThrow('household_fact_own_judgement')
  const byResident = insert(person, { herkomst: `'vastgesteld'`, door: `'${person}'` })
  await expect(towns.raw(await towns.resident(person), 'inzage', [byResident])).rejects.toThrow(
    'household_fact_own_judgement',
  )
  done(await tell(person, { herkomst: 'vastgesteld', reden: 'loonstrook gezien' }))
  expect((await current(person))[0]).toMatchObject({ doorNaam: 'Bram Smit', herkomst: 'vastgesteld' })
})

test('what was written down stays: no delete, no rewriting, no reopening, no day to come', async () => {
  const person = await towns.newPerson('Blijft Staan')
  done(await tell(person))
  const where = `where person_id = '${person}'`
  const now = `update household.fact set ended_at = rd.nu() ${where}`
  await expect(towns.raw(balie(), 'hulpvraag', [`delete from household.fact ${where}`])).rejects.toThrow(
    'permission denied',
  )
  await expect(towns.raw(balie(), 'hulpvraag', [`update household.fact set waarde = '1' ${where}`])).rejects.toThrow(
    'permission denied',
  )
  await expect(
    towns.raw(balie(), 'hulpvraag', [now, `update household.fact set ended_at = null ${where}`]),
  ).rejects.toThrow('household_fact_kept')
  await expect(
    towns.raw(balie(), 'hulpvraag', [`update household.fact set ended_at = '2020-01-01' ${where}`]),
  ).rejects.toThrow('household_fact_kept')
  expect(await tell(person, { soort: 'morgen', dag: dayOf('2099-01-01') })).toMatchObject({
    code: 'household_fact_not_ahead',
    field: 'dag',
  })
})

test('a fact of someone one does not help is refused, and one of another municipality is not there', async () => {
  const person = await towns.newPerson('Niet Uw Zaak')
  const as = (caller = towns.here.klantmanager.caller) => towns.write(caller, (trx) => recordFact(trx, person, aFact()))
  expect(await as()).toMatchObject({ code: 'rd_event_person', status: 403 })
  expect(await as(towns.there.balie.caller)).toMatchObject({ code: 'rd_event_person' })
  expect(await tell(person, { herkomst: 'bron' })).toMatchObject({ code: 'household_fact_bron', field: 'bron' })
})
