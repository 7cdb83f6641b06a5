import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Worker } from '../../../tests/harness/town.ts'
import { type Id, newId, type PersonId } from '../../shared/ids.ts'
import { openPerson } from '../household/index.ts'
import { done, openTowns, type Towns } from '../household/testing.ts'
import { answerConsult, askConsult, listConsultants, listConsults, listMyConsults, readConsult } from './consult.sql.ts'
import { refusals } from './refused.ts'
import { addConsultant, askQuestion } from './testing.ts'

type Consultant = Worker
let towns: Towns
let ingrid: Consultant
let radha: Consultant
beforeAll(async () => {
  towns = await openTowns(refusals)
  ingrid = await addConsultant(towns.owner, towns.here, { naam: 'Ingrid Postma' })
  radha = await addConsultant(towns.owner, towns.here, { naam: 'Radha Bihari' })
})
afterAll(() => towns.close())

const asker = () => towns.here.balie
const person = (naam: string) => towns.newPerson(naam)
const ask = async (of: PersonId, who: Pick<Consultant, 'id'> = ingrid): Promise<Id<'consult'>> =>
  done(
    await towns.write(asker().caller, (trx) => askConsult(trx, of, { question: 'Telt de gift mee?', askedOf: who.id })),
  )
const open = async (of: PersonId, who: Pick<Consultant, 'caller'>) =>
  done(await towns.write(who.caller, (trx) => openPerson(trx, of, 'collega-vraagt-mee')))
const answer = (id: Id<'consult'>, who: Pick<Consultant, 'caller'>) =>
  towns.write(who.caller, (trx) => answerConsult(trx, id, 'Nee, niet tot 1.200 euro.'))
const listed = async (of: PersonId) => done(await towns.read(asker().caller, (trx) => listConsults(trx, of)))
const waiting = async (who: Pick<Consultant, 'caller'>, id: Id<'consult'>) =>
  done(await towns.read(who.caller, listMyConsults)).find((one) => one.id === id)
const raw = (who: Pick<Consultant, 'caller'>, text: string) => towns.raw(who.caller, 'hulpvraag', [text])
const late = (id: Id<'consult'>) =>
  towns.owner.query('update income.consult set due = rd.vandaag() - 1 where id = $1', [id])

test('S15: a colleague asks a named consultant; the answer stands in the file with name and day', async () => {
  const of = await person('Met Vraag')
  const id = await ask(of)
  expect(await waiting(ingrid, id)).toMatchObject({ role: 'to-answer', askedBy: 'Bram Smit', late: false })
  expect(await waiting(asker(), id)).toMatchObject({ role: 'waits', askedOf: 'Ingrid Postma' })
  expect(await waiting(radha, id)).toBeUndefined()
  await open(of, ingrid)
  done(await answer(id, ingrid))
  const [one] = await listed(of)
  expect(one).toMatchObject({ answeredBy: 'Ingrid Postma', answer: expect.stringContaining('1.200'), mayRead: true })
  expect(one?.answeredAt).not.toBeNull()
  expect(await waiting(ingrid, id)).toBeUndefined()
  expect(await waiting(asker(), id)).toMatchObject({ role: 'answered', askedOf: 'Ingrid Postma' })
  done(await towns.write(asker().caller, (trx) => readConsult(trx, id)))
  expect(await waiting(asker(), id)).toBeUndefined()
  expect(await listed(of)).toHaveLength(1)
})

test('S15: asking moves nothing: whoever answered to the person still does', async () => {
  const of = await person('Blijft Bij')
  done(await towns.write(asker().caller, (trx) => askQuestion(trx, of)))
  const who = () =>
    towns.owner.query('select medewerker_id, van, tot from regie.aanspreekpunt where person_id = $1', [of])
  const before = (await who()).rows
  const id = await ask(of)
  await open(of, ingrid)
  done(await answer(id, ingrid))
  expect((await who()).rows).toEqual(before)
  expect(before).toEqual([expect.objectContaining({ medewerker_id: asker().id, tot: null })])
})

test('the answer is expected on the next working day, which is no Saturday or Sunday', async () => {
  const found = await towns.owner.query(
    `select d::date::text as day, income.next_working_day(d::date)::text as due
       from generate_series(date '2026-10-01', date '2026-10-05', interval '1 day') d`,
  )
  expect(found.rows.map(({ due }) => due)).toEqual([
    '2026-10-02',
    '2026-10-05',
    '2026-10-05',
    '2026-10-05',
    '2026-10-06',
  ])
})

test('who is there today is named first, then who is back first; nobody can ask themselves', async () => {
  const today = Number((await towns.owner.query('select extract(isodow from rd.vandaag())::int as day')).rows[0]?.day)
  const other = await addConsultant(towns.owner, towns.here, {
    naam: 'Aad Afwezig',
    werkdagen: [1, 2, 3, 4, 5, 6, 7].filter((day) => day !== today),
  })
  const found = done(await towns.read(asker().caller, listConsultants))
  expect(found.at(0)?.there).toBe(true)
  expect(found.at(-1)).toMatchObject({ naam: 'Aad Afwezig', there: false })
  const own = done(await towns.read(ingrid.caller, listConsultants))
  expect(own.map(({ naam }) => naam)).not.toContain('Ingrid Postma')
  const of = await person('Wacht Op Aad')
  const id = await ask(of, other)
  expect(await waiting(radha, id), 'a colleague stands in').toMatchObject({ role: 'to-answer' })
  await open(of, radha)
  done(await answer(id, radha))
  expect((await listed(of))[0]).toMatchObject({ askedOf: 'Aad Afwezig', answeredBy: 'Radha Bihari' })
  await towns.owner.query('update access.appointment set tot = rd.nu() where medewerker_id = $1', [other.id])
})

test('a town without income consultants names someone all the same', async () => {
  const found = done(await towns.read(towns.there.balie.caller, listConsultants))
  expect(found.map(({ naam }) => naam)).toEqual(['Karin Mulder'])
})

test('once the day has passed the lead of the team sees it too, and may answer; others do not', async () => {
  const of = await person('Te Laat')
  const id = await ask(of)
  expect(await waiting(towns.here.lead, id)).toBeUndefined()
  await late(id)
  expect(await waiting(towns.here.lead, id)).toMatchObject({ role: 'to-answer', late: true })
  expect(await waiting(towns.here.klantmanager, id)).toBeUndefined()
  await open(of, towns.here.lead)
  done(await answer(id, towns.here.lead))
  expect((await listed(of))[0]).toMatchObject({ answeredBy: 'Lia Verhoef' })
})

test('who was not asked does not answer while the other is there', async () => {
  const of = await person('Niet Gevraagd')
  const id = await ask(of)
  for (const who of [radha, towns.here.klantmanager, towns.here.lead]) {
    await open(of, who)
    expect(await answer(id, who)).toMatchObject({ code: 'income_consult_yours', status: 403 })
  }
  expect(await answer(id, asker())).toMatchObject({ code: 'income_consult_yours' })
})

test('by SQL: no answer in another name or for another moment, no second answer, nothing rewritten or taken away', async () => {
  const of = await person('Aangevallen')
  const id = await ask(of)
  await open(of, ingrid)
  const set = (by: string, at = 'rd.nu()') =>
    `update income.consult set answer = 'Ja.', answered_by = '${by}', answered_at = ${at} where id = '${id}'`
  await expect(raw(ingrid, set(radha.id))).rejects.toThrow('income_consult_own')
  await expect(raw(ingrid, set(ingrid.id, "rd.nu() - interval '1 day'"))).rejects.toThrow('income_consult_own')
  await expect(raw(asker(), set(ingrid.id))).rejects.toThrow('income_consult_own')
  done(await answer(id, ingrid))
  await expect(raw(ingrid, set(ingrid.id))).rejects.toThrow('income_consult_kept')
  const blank = `update income.consult set answer = null, answered_by = null, answered_at = null where id = '${id}'`
  await expect(raw(ingrid, blank)).rejects.toThrow('income_consult_kept')
  await expect(raw(ingrid, `update income.consult set read_at = rd.nu() where id = '${id}'`)).rejects.toThrow(
    'income_consult_reader',
  )
  for (const attack of [
    `delete from income.consult where id = '${id}'`,
    `update income.consult set question = 'Iets anders' where id = '${id}'`,
    `update income.consult set asked_of = '${radha.id}' where id = '${id}'`,
    `update income.consult set due = rd.vandaag() + 99 where id = '${id}'`,
    'truncate income.consult',
  ])
    await expect(raw(ingrid, attack), attack).rejects.toThrow(/permission denied/)
})

test('by SQL: nobody asks in another name, of someone who is no consultant, or with a day of their own', async () => {
  const of = await person('Vraagt Zelf')
  const insert = (by: string, whom: string, more: readonly [string, string] = ['', '']) =>
    `insert into income.consult (gemeente_id, id, person_id, question, asked_by, asked_of${more[0]})
     values ('GM9901', '${newId()}', '${of}', 'Mag dit?', '${by}', '${whom}'${more[1]})`
  await expect(raw(asker(), insert(radha.id, ingrid.id))).rejects.toThrow('income_consult_own')
  await expect(raw(asker(), insert(asker().id, towns.here.lead.id))).rejects.toThrow('income_consult_consultant')
  await expect(raw(asker(), insert(asker().id, towns.there.klantmanager.id))).rejects.toThrow(
    'income_consult_consultant',
  )
  await expect(raw(asker(), insert(asker().id, ingrid.id, [', due', ", '2030-01-01'"]))).rejects.toThrow(
    'permission denied',
  )
  await expect(raw(asker(), insert(asker().id, ingrid.id, [', answer', ", 'Ja'"]))).rejects.toThrow('permission denied')
})

test('another municipality, a colleague who did not open the page, and the resident change nothing', async () => {
  const of = await person('Niet Van U')
  const id = await ask(of)
  const select = `select id from income.consult where id = '${id}'`
  expect(await raw(towns.there.balie, select)).toEqual([])
  expect(await raw(towns.there.klantmanager, 'select * from income.my_consults()')).toEqual([])
  expect(await raw(ingrid, select), 'asked, but the page is not open yet').toEqual([])
  expect(await answer(id, ingrid)).toMatchObject({ code: 'income_consult_known', status: 404 })
  expect(await answer(id, towns.there.klantmanager)).toMatchObject({ code: 'income_consult_known' })
  const resident = await towns.resident(of)
  const mine = (text: string) => towns.raw(resident, 'inzage', [text])
  expect(await mine(select)).toHaveLength(1)
  expect(await mine(`update income.consult set read_at = rd.nu() where id = '${id}' returning id`)).toEqual([])
  expect(await mine('select * from income.my_consults()')).toEqual([])
  const own = `insert into income.consult (gemeente_id, id, person_id, question, asked_by, asked_of)
    values ('GM9901', '${newId()}', '${of}', 'Mag ik?', '${of}', '${ingrid.id}')`
  await expect(mine(own)).rejects.toThrow(/income_consult_own|row-level security/)
})

test('a colleague of a secret team does not ask: the question would tell that they help', async () => {
  const team = newId()
  await towns.owner.query(
    "insert into access.team (gemeente_id, id, naam, lead_id, secret) values ('GM9901', $1, 'De Oever', $2, true)",
    [team, ingrid.id],
  )
  const hidden = await addConsultant(towns.owner, { ...towns.here, team }, { naam: 'Mirjam Vos', role: 'wijkteam' })
  const of = await person('Elders Geholpen')
  await open(of, hidden)
  expect(
    await towns.write(hidden.caller, (trx) => askConsult(trx, of, { question: 'Mag dit?', askedOf: ingrid.id })),
  ).toMatchObject({ code: 'income_consult_secret', status: 403 })
})
