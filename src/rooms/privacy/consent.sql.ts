import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import type { Day } from '../../shared/date.ts'
import { type Id, newId, type PersonId } from '../../shared/ids.ts'
import {
  type ChildLineView,
  type ConsentInput,
  type ConsentView,
  childLineView,
  consentView,
  type RepresentingView,
  representingView,
} from './sharing-contract.ts'

/**
 * What was said about a person: each yes and no, the latest first. The person sees all; a worker what concerns the law
 * they work for.
 */
export async function listConsents(trx: Read, person: PersonId): Promise<readonly ConsentView[]> {
  const own = trx.context.actorKind === 'inwoner'
  // A yes for one's child stands with one's own.
  const from = own ? sql`privacy.given_by_me() t` : sql`(select c.*, null::text as naam from privacy.consent c) t`
  const found =
    await sql`select t.id, t.person_id as person, t.naam, t.origin, t.target, t.grade, t.agreed, t.way, t.words, t.at,
      t.ended_at as "endedAt" from ${from}
    where t.gemeente_id = ${trx.context.gemeente} and (${own} or t.person_id = ${person}) order by t.at desc, t.id`.execute(
      trx,
    )
  if (found.rows.length > 0) trx.look(person, 'toestemming', 2)
  return found.rows.map((row) => consentView.parse(row))
}

/**
 * Writes down a yes or a no for one purpose, in the words that were said. Refused where the law needs no consent or gives
 * it no place, and where this giver is not the one who may say it. A no changes nothing else.
 */
export async function answerConsent(trx: Write, input: ConsentInput): Promise<Id<'privacy'>> {
  const id = newId<'privacy'>()
  const { person, giver, origin, target, grade, agreed, way, words } = input
  await sql`select privacy.answer_consent(${id}, ${person}, ${giver}, ${origin}, ${target}, ${grade}, ${agreed}, ${way}, ${words})`.execute(
    trx,
  )
  return id
}

/** Takes a yes back, at once and without a reason: by whom it is about, who gave it, or for them at the desk. */
export async function withdrawConsent(trx: Write, consent: Id<'privacy'>): Promise<true> {
  await sql`select privacy.withdraw_consent(${consent})`.execute(trx)
  return true
}

/** What the law tells a parent with gezag of a child's line, per child and law; for the resident alone. */
export async function childLines(trx: Read): Promise<readonly ChildLineView[]> {
  const found = await sql`select child_id as child, naam, wet, grade, artikel, open, question, texts
    from privacy.of_my_child()`.execute(trx)
  return found.rows.map((row) => childLineView.parse(row))
}

/** Who may act for a person now, as it was written down. The name of who may not be known to this purpose stays away. */
export async function listRepresenting(trx: Read, person: PersonId): Promise<readonly RepresentingView[]> {
  const found =
    await sql`select v.id, access.person_name(v.ander_id) as naam, v.soort, v.grond, v.tot from privacy.representation v
    where v.gemeente_id = ${trx.context.gemeente} and v.person_id = ${person} and v.van <= rd.vandaag()
      and (v.tot is null or v.tot > rd.vandaag()) order by v.van desc, v.id`.execute(trx)
  if (found.rows.length > 0) trx.look(person, 'toestemming', 2)
  return found.rows.map((row) => representingView.parse(row))
}

/** Writes down who may act for a person, and on what ground. */
export async function addRepresentation(
  trx: Write,
  input: { person: PersonId; ander: PersonId; soort: 'curator' | 'mentor' | 'gemachtigde'; grond: string; tot?: Day },
): Promise<Id<'privacy'>> {
  const id = newId<'privacy'>()
  const { person, ander, soort, grond, tot = null } = input
  await sql`select privacy.represent(${id}, ${person}, ${ander}, ${soort}, ${grond}, ${tot}::date)`.execute(trx)
  return id
}
