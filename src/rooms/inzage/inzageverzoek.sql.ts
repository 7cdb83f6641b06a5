import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import { type Id, newId, type PersonId } from '../../shared/ids.ts'
import {
  type checks,
  type InzageverzoekInput,
  type InzageverzoekView,
  inzageverzoekView,
  type outcomes,
} from './contract.ts'

/**
 * Writes down what a person asks about their own data; the answer is due within a month (AVG art. 12 lid 3). For someone
 * at the desk or on the telephone, once it was checked who asks.
 */
export async function askAbout(trx: Write, input: InzageverzoekInput): Promise<Id<'inzage'>> {
  const id = newId<'inzage'>()
  const { person, soort, over, words, way, checked = null } = input
  await sql`select inzage.ask(${id}, ${person}, ${soort}, ${over}, ${words}, ${way}, ${checked})`.execute(trx)
  return id
}

/** A letter with all on one page, given at once: written down as asked and answered, with how it was checked who asks. */
export async function giveLetter(
  trx: Write,
  person: PersonId,
  { way, checked }: { readonly way: 'balie' | 'telefoon'; readonly checked: (typeof checks)[number] },
): Promise<Id<'inzage'>> {
  const over = 'een brief met wie er keek, wat er wordt gedeeld en wat u kunt doen'
  const id = await askAbout(trx, { person, soort: 'alles', over, words: 'Gevraagd om de brief.', way, checked })
  await sql`select inzage.answer_verzoek(${id}, 'gegeven', 'De brief is meegegeven of opgestuurd.')`.execute(trx)
  return id
}

/** What a person asked, the latest first, with both views where there are two. */
export async function listInzageverzoeken(trx: Read, person: PersonId): Promise<readonly InzageverzoekView[]> {
  const found =
    await sql`${selectInzageverzoek} where v.gemeente_id = ${trx.context.gemeente} and v.person_id = ${person}
    order by v.at desc, v.id limit 200`.execute(trx)
  if (found.rows.length > 0) trx.look(person, 'verwerking', 3)
  return found.rows.map((row) => inzageverzoekView.parse(row))
}

/** What waits for an answer in this municipality, the first due first; at most two hundred. For the purpose 'toezicht'. */
export async function listOpenInzageverzoeken(trx: Read): Promise<readonly InzageverzoekView[]> {
  const found = await sql`${selectInzageverzoek} where v.gemeente_id = ${trx.context.gemeente} and v.answered_at is null
    order by v.due, v.id limit 200`.execute(trx)
  const rows = found.rows.map((row) => inzageverzoekView.parse(row))
  for (const { person } of rows) trx.look(person, 'verwerking', 3)
  return rows
}

/** Answers once, in words that stay beside those of the person. For the privacy officer. */
export async function answerInzageverzoek(
  trx: Write,
  inzageverzoek: Id<'inzage'>,
  { outcome, answer }: { readonly outcome: (typeof outcomes)[number]; readonly answer: string },
): Promise<true> {
  await sql`select inzage.answer_verzoek(${inzageverzoek}, ${outcome}, ${answer})`.execute(trx)
  return true
}

/** Two months more, once, with a reason that the person reads. */
export async function answerLater(trx: Write, inzageverzoek: Id<'inzage'>, reason: string): Promise<true> {
  await sql`select inzage.answer_later(${inzageverzoek}, ${reason})`.execute(trx)
  return true
}

const selectInzageverzoek = sql`select v.id, v.person_id as person, access.person_name(v.person_id) as naam, v.soort, v.about as over, v.words, v.way, v.at, v.due,
  v.answered_at is null and v.due < rd.vandaag() as late, v.longer_reason as "longerReason", v.outcome, v.answer,
  v.answered_at as "answeredAt", access.naam_van(v.answered_by) as "answeredBy" from inzage.inzageverzoek v`
