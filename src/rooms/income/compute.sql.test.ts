import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId, type PersonId } from '../../shared/ids.ts'
import { addMember, recordFact, registerPerson, setRole } from '../household/index.ts'
import { aFact, dayOf, done, openTowns, type Towns } from '../household/testing.ts'
import { compute, listQuestions, recordAnswer, recordSeldomSo } from './compute.sql.ts'
import { keepReceipt, listReceipts } from './receipt.sql.ts'
import { refusals } from './refused.ts'
import { aloneWithNothing } from './testing.ts'

let towns: Towns
const october = dayOf('2026-10-05')
beforeAll(async () => {
  towns = await openTowns(refusals)
  await towns.owner.query("insert into rd.clock (demo_at, real_at) values ('2026-10-05T07:00:00Z', now())")
})
afterAll(() => towns.close())

const write: Towns['write'] = (...args) => towns.write(...args)
const balie = () => towns.here.balie.caller
const answer = async (person: PersonId, caller = balie()) =>
  done(await towns.read(caller, (trx) => compute(trx, person, october), 'inkomen'))
const known = (person: PersonId, facts = aloneWithNothing) =>
  write(balie(), async (trx) => {
    for (const fact of facts) done(await recordFact(trx, person, fact))
    return true
  })

test('nothing known gives bounds, with the questions that matter most first', async () => {
  const { probable, packageVersion } = await answer(await towns.newPerson('Nog Niets'))
  expect(packageVersion).toMatch(/^\d+\.\d+\.\d+$/)
  // What has no sourced amount on this day, such as child benefit in the second half of 2026, is refused and says so.
  for (const one of probable.filter(({ state }) => state !== 'niet-gedekt')) {
    expect(one.state).toBe('begrensd')
    expect(one.amount?.low).toBe(0)
    expect(one.amount?.high).toBeGreaterThan(0)
    expect(one.questions.length).toBeGreaterThan(2)
  }
  for (const { sentence } of probable) expect(sentence.nl).toContain('U mag altijd aanvragen')
  expect(probable.map(({ state }) => state)).toContain('begrensd')
})

test('Pw 21: someone alone with nothing gets the exact norm once the judgement is there, and each step has its origin', async () => {
  const person = await towns.newPerson('Alleen Met Niets')
  done(await known(person))
  const before = await answer(person)
  expect(before.probable[0]).toMatchObject({ state: 'oordeel-nodig', amount: { low: 0, high: 141946 } })
  const judged = { soort: 'voorliggendeVoorziening', waarde: false, reden: 'Geen andere regeling gevonden.' }
  done(await write(balie(), (trx) => recordAnswer(trx, person, judged)))
  const { probable } = await answer(person)
  expect(probable[0]).toMatchObject({
    state: 'exact',
    amount: { low: 141946, high: 141946 },
    kind: 'algemene-bijstand',
  })
  expect(probable[1]).toMatchObject({ state: 'exact', amount: { low: 12900, high: 12900 }, kind: 'rijkstoeslagen' })
  const told = JSON.stringify(probable[0]?.steps)
  expect(told).toContain('vastgesteld door Bram Smit')
  expect(told).toContain('https://')
  expect(told).toContain('Geen andere regeling gevonden.')
})

test('"probably not" says why, and ends with the way to apply', async () => {
  const person = await towns.newPerson('Te Veel Inkomen')
  done(
    await known(
      person,
      aloneWithNothing.map((f) => (f.soort === 'inkomenUitArbeid' ? aFact({ ...f, waarde: 400_000 }) : f)),
    ),
  )
  const [bijstand] = (await answer(person)).probable
  expect(bijstand?.state).not.toBe('exact')
  expect(bijstand?.sentence.nl).toMatch(/waarschijnlijk geen bijstand.*norm.*U mag altijd aanvragen/)
  expect(bijstand?.sentence.en).toMatch(/You may always apply/)
})

test('membership alone decides nothing; a judged role does', async () => {
  const [person, other] = [await towns.newPerson('Samen Een'), newId<'person'>()]
  done(await known(person))
  done(
    await write(balie(), (trx) =>
      recordAnswer(trx, person, { soort: 'voorliggendeVoorziening', waarde: false, reden: 'Geen.' }),
    ),
  )
  await write(balie(), async (trx) => {
    done(await registerPerson(trx, { id: other, naam: 'Samen Twee', geboortedatum: dayOf('1991-05-05') }))
    return addMember(trx, person, { member: other, relatie: 'partner' })
  })
  expect((await answer(person)).probable[0]?.state).not.toBe('exact')
  expect((await answer(person)).names[other]).toBe('Samen Twee')
  const role = {
    ander: other,
    wetRol: 'pw-3-gezamenlijke-huishouding' as const,
    geldt: false,
    reden: 'Huurt een kamer.',
  }
  done(await write(balie(), (trx) => setRole(trx, person, { ...role, van: october })))
  const told = JSON.stringify((await answer(person)).probable[0]?.questions.map(({ naam }) => naam))
  expect(told).not.toContain('gezamenlijkeHuishouding')
})

test('an answer that the law does not ask, does not fit or is a judgement without reason is refused', async () => {
  const person = await towns.newPerson('Verkeerd')
  const give = (soort: string, waarde: boolean | number | string) =>
    write(balie(), (trx) => recordAnswer(trx, person, { soort, waarde }))
  expect(await give('sterrenbeeld', 'leeuw')).toMatchObject({ code: 'income_answer_question', field: 'soort' })
  expect(await give('inkomenUitArbeid', 12.5)).toMatchObject({ code: 'income_answer_value', field: 'waarde' })
  expect(await give('nederlander', 'ja')).toMatchObject({ code: 'income_answer_value' })
  expect(await give('voorliggendeVoorziening', true)).toMatchObject({ code: 'income_answer_reden', field: 'reden' })
})

test('N02: an answer that is known is not asked again without saying why', async () => {
  const person = await towns.newPerson('Nog Eens')
  const give = (more = {}) =>
    write(balie(), (trx) => recordAnswer(trx, person, { soort: 'nederlander', waarde: true, ...more }))
  done(await give())
  expect(await give()).toMatchObject({ code: 'household_fact_asked_again', status: 422 })
  done(await give({ opnieuw: 'controleren', waarde: false }))
})

test('one tap says that nothing seldom is so, and leaves alone what is known', async () => {
  const person = await towns.newPerson('Niets Bijzonders')
  done(await write(balie(), (trx) => recordAnswer(trx, person, { soort: 'inInrichting', waarde: true })))
  const count = done(await write(balie(), (trx) => recordSeldomSo(trx, person)))
  expect(count).toBe(12)
  expect(done(await write(balie(), (trx) => recordSeldomSo(trx, person)))).toBe(0)
})

test('a receipt shows what was computed then, also after a fact changed; rd_app cannot rewrite it', async () => {
  const person = await towns.newPerson('Bewaard')
  done(await known(person))
  done(await write(balie(), (trx) => keepReceipt(trx, person, october)))
  const changed = aFact({ soort: 'inkomenUitArbeid', waarde: 400_000, opnieuw: 'veranderd' })
  done(await write(balie(), (trx) => recordFact(trx, person, changed)))
  const [kept] = done(await towns.read(balie(), (trx) => listReceipts(trx, person)))
  expect(kept?.probable[0]?.amount).toEqual({ low: 0, high: 141946 })
  expect(kept?.doorNaam).toBe('Bram Smit')
  const raw = (statement: string) => towns.raw(balie(), 'hulpvraag', [statement])
  await expect(raw(`update income.receipt set uitkomsten = '[]'`)).rejects.toThrow('permission denied')
  const forged = `insert into income.receipt (gemeente_id, id, person_id, peildatum, package_version, feiten, uitkomsten, door)
    values ('GM9901', gen_random_uuid(), '${person}', '2026-10-05', '0', '{}', '[]', '${towns.here.lead.id}')`
  await expect(raw(forged)).rejects.toThrow('income_receipt_own')
})

/** Somebody with a child, as they said it at the desk. */
async function withChild() {
  const [person, child] = [await towns.newPerson('Zelfde Antwoord'), newId<'person'>()]
  done(await known(person))
  await write(balie(), async (trx) => {
    done(await registerPerson(trx, { id: child, naam: 'Kind Bekend', geboortedatum: dayOf('2019-03-04') }))
    return addMember(trx, person, { member: child, relatie: 'kind' })
  })
  return { person, child, own: await towns.resident(person) }
}

test('a resident gets the same answer as the worker from the day of birth of a child they named', async () => {
  const { person, child, own } = await withChild()
  const facts = ({ probable }: Awaited<ReturnType<typeof answer>>) =>
    probable.map(({ state, amount, sentence, questions }) => ({ state, amount, sentence, questions }))
  const theirs = await answer(person)
  const mine = done(await towns.read(own, (trx) => compute(trx, person, october), 'inzage'))
  expect(facts(mine)).toEqual(facts(theirs))
  expect(mine.names).toEqual({ [person]: 'Zelfde Antwoord', [child]: null })
  expect(JSON.stringify(theirs.probable.map(({ questions }) => questions))).not.toContain('geboortedatum')
})

test('of whom a resident named, nothing but the day of birth of a child can be read, and only by who may', async () => {
  const { person, child, own } = await withChild()
  const sister = newId<'person'>()
  await write(balie(), async (trx) => {
    done(await registerPerson(trx, { id: sister, naam: 'Zus Bekend', geboortedatum: dayOf('1995-06-07') }))
    done(await addMember(trx, person, { member: sister, relatie: 'broer-of-zus' }))
    return recordFact(trx, child, aFact({ soort: 'inkomenUitArbeid', waarde: 12_345 }))
  })
  const births = (of: PersonId) => [
    `select member, sinds::text, geboortedatum::text from household.named_births('${of}')`,
  ]
  const day = { member: child, geboortedatum: '2019-03-04', sinds: '2026-10-05' }
  expect(await towns.raw(own, 'inzage', births(person))).toEqual([day])
  expect(await towns.raw(own, 'inzage', births(child))).toEqual([])
  expect(await towns.raw(towns.here.klantmanager.caller, 'hulpvraag', births(person))).toEqual([])
  for (const [table, column] of Object.entries({ person: 'id', fact: 'person_id', bereik: 'person_id' })) {
    const statement = `select 1 from household.${table} where ${column} in ('${child}', '${sister}')`
    expect(await towns.raw(own, 'inzage', [statement]), table).toEqual([])
  }
})

test('a worker who does not help this person computes with nothing of theirs', async () => {
  const person = await towns.newPerson('Dicht')
  done(await known(person))
  const other = done(await towns.read(towns.here.klantmanager.caller, (trx) => compute(trx, person, october)))
  expect(other.probable[0]?.state).toBe('begrensd')
  expect(JSON.stringify(other.probable)).not.toContain('opgegeven"')
})

test('every question has a text in both languages', () => {
  const questions = listQuestions()
  expect(questions.length).toBeGreaterThan(30)
  for (const { vraag } of questions) expect(vraag.nl && vraag.en).toMatch(/\w+/)
})
