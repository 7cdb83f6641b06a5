import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import { type Id, newId, type PersonId } from '../../shared/ids.ts'
import { isRefused, type Outcome } from '../../shared/refused.ts'
import {
  type ConsultantView,
  type ConsultInput,
  type ConsultView,
  consultantView,
  consultView,
  type WaitingConsultView,
  waitingConsultView,
} from './consult.ts'
import { appendEvent } from './outcome.sql.ts'
import { refuseBy } from './refused.ts'

/** Whom whoever asks can ask about income: who is there today first, else who is back first. */
export async function listConsultants(trx: Read): Promise<readonly ConsultantView[]> {
  const found = await sql<ConsultantView>`
    select m.id as medewerker, m.naam, m.functie, m.telefoon, m.email, m.werkdagen, access.has_photo(m.id) as foto,
           k.day, k.day = rd.vandaag() as there
      from income.consultants() with ordinality as k (medewerker_id, day, place)
      join access.medewerker m on m.gemeente_id = ${trx.context.gemeente} and m.id = k.medewerker_id
     order by k.place`.execute(trx)
  return found.rows.map((row) => consultantView.parse(row))
}

/**
 * Asks an income consultant about a person. Nothing moves: who answers to the person stays. The answer is expected on the
 * next working day. Refuses `income_consult_consultant`, `income_consult_secret`, and who does not help this person.
 */
export async function askConsult(
  trx: Write,
  person: PersonId,
  { question, askedOf, voorziening, contact }: ConsultInput,
): Promise<Outcome<Id<'consult'>>> {
  const id = newId<'consult'>()
  await appendEvent(trx, person, { type: 'consult-gevraagd', content: { kenmerk: id } })
  await sql`insert into income.consult (gemeente_id, id, person_id, contact_id, voorziening, question, asked_by, asked_of)
    values (${trx.context.gemeente}, ${id}, ${person}, ${contact ?? null}, ${voorziening ?? null}, ${question},
            ${trx.context.actorId ?? null}, ${askedOf})`.execute(trx)
  return id
}

/** Writes down the answer, once, in the name of whoever gives it. Refuses `income_consult_yours` to who was not asked. */
export async function answerConsult(trx: Write, id: Id<'consult'>, answer: string): Promise<Outcome<Id<'consult'>>> {
  const person = await personOf(trx, id)
  if (isRefused(person)) return person
  await appendEvent(trx, person, { type: 'consult-beantwoord', content: { kenmerk: id } })
  await sql`update income.consult
    set answer = ${answer}, answered_by = ${trx.context.actorId ?? null}, answered_at = rd.nu()
    where gemeente_id = ${trx.context.gemeente} and id = ${id}`.execute(trx)
  return id
}

/** Whoever asked has read the answer: it is off their page of the day and stays in the file. */
export async function readConsult(trx: Write, id: Id<'consult'>): Promise<Outcome<Id<'consult'>>> {
  const person = await personOf(trx, id)
  if (isRefused(person)) return person
  await sql`update income.consult set read_at = rd.nu() where gemeente_id = ${trx.context.gemeente} and id = ${id}`.execute(
    trx,
  )
  return id
}

/** The questions to income consultants about a person, the latest first, with their answers. At most fifty. */
export async function listConsults(trx: Read, person: PersonId): Promise<readonly ConsultView[]> {
  const found = await sql<ConsultView>`
    select id, voorziening, question, access.naam_van(asked_by) as "askedBy", access.naam_van(asked_of) as "askedOf",
           asked_at as "askedAt", due, answered_at is null and due < rd.vandaag() as late, answer,
           access.naam_van(answered_by) as "answeredBy", answered_at as "answeredAt",
           answered_at is null and income.may_answer(asked_of, due) as "mayAnswer",
           answered_at is not null and read_at is null and asked_by = rd.actor() as "mayRead"
      from income.consult where gemeente_id = ${trx.context.gemeente} and person_id = ${person}
     order by asked_at desc limit 50`.execute(trx)
  if (found.rows.length > 0) trx.look(person, 'inkomen', 3)
  return found.rows.map((row) => consultView.parse(row))
}

/** What waits for whoever asks, the first due first: that there is a question and about whom, never what it says. */
export async function listMyConsults(trx: Read): Promise<readonly WaitingConsultView[]> {
  const found = await sql<WaitingConsultView>`
    select id, person_id as person, role, asked_by as "askedBy", asked_of as "askedOf", asked_at as "askedAt", due,
           role <> 'answered' and due < rd.vandaag() as late
      from income.my_consults()`.execute(trx)
  for (const { person } of found.rows) trx.look(person, 'regie', 1)
  return found.rows.map((row) => waitingConsultView.parse(row))
}

async function personOf(trx: Read, id: Id<'consult'>): Promise<Outcome<PersonId>> {
  const found = await sql<{ person: PersonId }>`
    select person_id as person from income.consult where gemeente_id = ${trx.context.gemeente} and id = ${id}`.execute(
    trx,
  )
  return found.rows[0]?.person ?? refuseBy('income_consult_known')
}
