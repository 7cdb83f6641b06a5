import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PersonId } from '../../shared/ids.ts'
import { done, openTowns, type Towns } from '../household/testing.ts'
import { readOutcomes, setOutcome } from './outcome.sql.ts'
import { kinds } from './outcome.ts'
import { refusals } from './refused.ts'
import { anOutcome, askQuestion } from './testing.ts'

let towns: Towns
beforeAll(async () => {
  towns = await openTowns(refusals)
})
afterAll(() => towns.close())

async function asked(naam: string): Promise<PersonId> {
  const person = await towns.newPerson(naam)
  done(await towns.write(towns.here.balie.caller, (trx) => askQuestion(trx, person)))
  return person
}
const raw = (statements: readonly string[], purpose = 'hulpvraag', who = towns.here.balie) =>
  towns.raw(who.caller, purpose, statements)
const judge = (person: PersonId, parts = {}, who = towns.here.balie) =>
  towns.write(who.caller, (trx) => setOutcome(trx, person, anOutcome(parts)))

test('N14: who asks a question has five kinds at once, none looked at, each with the way to apply', async () => {
  const person = await asked('Vijf Soorten')
  const five = done(await towns.read(towns.here.balie.caller, (trx) => readOutcomes(trx, person)))
  expect(five.map(({ soort }) => soort)).toEqual(kinds)
  for (const one of five) {
    expect(one.uitkomst).toBe('nog-niet-bekeken')
    expect(one.apply.nl).toContain('U mag altijd aanvragen')
    expect(one.apply.en).toContain('You may always apply')
  }
})

test('N14: someone without a question is shown five as well, and a judgement waits for the question', async () => {
  const person = await towns.newPerson('Geen Vraag')
  const five = done(await towns.read(towns.here.balie.caller, (trx) => readOutcomes(trx, person)))
  expect(five).toHaveLength(5)
  expect(await judge(person)).toMatchObject({ code: 'income_outcome_started' })
})

test('N14: no statement of rd_app deletes, adds or moves a kind', async () => {
  const person = await asked('Niets Weg')
  const where = `where person_id = '${person}'`
  const attacks = [
    `delete from income.outcome ${where}`,
    `truncate income.outcome`,
    `update income.outcome set soort = 'iets-anders' ${where}`,
    `update income.outcome set person_id = gen_random_uuid() ${where}`,
    `insert into income.outcome (gemeente_id, person_id, soort) values ('GM9901', '${person}', 'minimabeleid')`,
    'alter table income.outcome disable row level security',
    'drop trigger income_outcome_honest on income.outcome',
  ]
  for (const attack of attacks) await expect(raw([attack]), attack).rejects.toThrow(/permission denied|must be owner/)
})

test('N14: a judgement is not blanked again, through the door or raw', async () => {
  const person = await asked('Niet Terug')
  expect(await judge(person)).toMatchObject({ uitkomst: 'aangeboden', version: 2, doorNaam: 'Bram Smit' })
  const blank = `update income.outcome set uitkomst = 'nog-niet-bekeken', vastgesteld_door = '${towns.here.balie.id}',
    version = version + 1, at = rd.nu() where person_id = '${person}' and soort = 'minimabeleid'`
  await expect(raw([blank])).rejects.toThrow('income_outcome_not_blank')
})

test('N14: nobody judges in the name of another, in the past, or as the resident', async () => {
  const person = await asked('Eigen Naam')
  const set = (door: string, at = 'rd.nu()') =>
    `update income.outcome set uitkomst = 'aangeboden', vastgesteld_door = '${door}', version = 2, at = ${at}
      where person_id = '${person}' and soort = 'minimabeleid'`
  await expect(raw([set(towns.here.klantmanager.id)])).rejects.toThrow('income_outcome_own_judgement')
  await expect(raw([set(towns.here.balie.id, "'2020-01-01'")])).rejects.toThrow('income_outcome_now')
  const resident = await towns.resident(person)
  expect(await towns.raw(resident, 'inzage', [`${set(person)} returning soort`])).toEqual([])
})

test('N14: "no right" needs a reason and an article, "does not want it" a day to ask again', async () => {
  const person = await asked('Met Reden')
  expect(await judge(person, { uitkomst: 'geen-recht', reden: 'te veel inkomen' })).toMatchObject({
    code: 'income_outcome_geen_recht',
    status: 422,
  })
  expect(await judge(person, { uitkomst: 'afgezien', reden: 'wil niet' })).toMatchObject({
    code: 'income_outcome_afgezien',
  })
  expect(await judge(person, { uitkomst: 'onbekend' })).toMatchObject({ code: 'income_outcome_onbekend' })
  const given = await judge(person, { uitkomst: 'geen-recht', reden: 'te veel inkomen', artikel: 'Pw 36' })
  expect(given).toMatchObject({
    uitkomst: 'geen-recht',
    apply: { nl: expect.stringContaining('mag altijd aanvragen') },
  })
})

test('N14: no role and no purpose sees some kinds and not others', async () => {
  const person = await asked('Alles Of Niets')
  await towns.write(towns.here.balie.caller, (trx) => setOutcome(trx, person, anOutcome({ soort: 'rijkstoeslagen' })))
  const purposes = await towns.owner.query('select code from access.purpose')
  const seen: number[] = []
  for (const { code } of purposes.rows) {
    for (const who of [towns.here.balie, towns.here.klantmanager, towns.here.lead, towns.here.privacy]) {
      const rows = await raw([`select soort from income.outcome where person_id = '${person}'`], code, who).catch(
        () => [],
      )
      seen.push(rows.length)
    }
  }
  const own = await towns.raw(await towns.resident(person), 'inzage', ['select soort from income.outcome'])
  expect(own).toHaveLength(5)
  expect(seen.filter((count) => count !== 0 && count !== 5)).toEqual([])
  expect(seen).toContain(5)
})

test('N14: a contact does not close as answered while a kind was not looked at; it does for who fell silent', async () => {
  const person = await asked('Sluiten')
  const close = (outcome: string) => `do $$ begin
    perform regie.close_thread((select thread_id from intake.contact where person_id = '${person}'));
    update intake.contact set closed_at = rd.nu(), outcome = '${outcome}', version = version + 1 where person_id = '${person}';
    set constraints all immediate; end $$`
  await expect(raw([close('beantwoord')])).rejects.toThrow('income_outcome_none_blank')
  await expect(raw([close('geen-reactie')])).resolves.toEqual([])
  for (const soort of kinds) done(await judge(person, { soort }))
  await expect(raw([close('beantwoord')])).resolves.toEqual([])
})

test('of two judgements at once on one version exactly one gets 409; without version 428', async () => {
  const person = await asked('Tegelijk')
  const outcomes = await Promise.all([judge(person, { kenmerk: 'a' }), judge(person, { kenmerk: 'b' })])
  expect(outcomes.filter((one) => 'refused' in one)).toEqual([expect.objectContaining({ status: 409 })])
  expect(await judge(person, { seen: undefined })).toMatchObject({ status: 428 })
  expect(await judge(person, { seen: 1 })).toMatchObject({ status: 409, code: 'income_outcome_version' })
})

test('another municipality, and a worker who does not help this person, see and change nothing', async () => {
  const person = await asked('Niet Voor U')
  const select = `select * from income.outcome where person_id = '${person}'`
  expect(await raw([select], 'hulpvraag', towns.there.balie)).toEqual([])
  const stranger = towns.here.privacy
  await expect(raw([select], 'hulpvraag', stranger)).rejects.toThrow('rd_purpose_allowed')
  expect(await judge(person, {}, towns.there.balie)).toMatchObject({ code: 'rd_event_person', status: 403 })
})

test('showing outcomes is a look at income, in the name of who looked', async () => {
  const person = await asked('Bekeken')
  await towns.read(towns.here.balie.caller, (trx) => readOutcomes(trx, person), 'inkomen')
  const looks = await towns.owner.query(
    "select purpose, grade from log.look where person_id = $1 and category = 'inkomen'",
    [person],
  )
  expect(looks.rows).toContainEqual({ purpose: 'inkomen', grade: 3 })
})
