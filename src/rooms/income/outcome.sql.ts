import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import type { Day } from '../../shared/date.ts'
import { newId, type PersonId } from '../../shared/ids.ts'
import type { Outcome } from '../../shared/refused.ts'
import { type OutcomeInput, type OutcomeView, outcomeView } from './contract.ts'
import { type Kind, kindTexts, toFive, type Uitkomst } from './outcome.ts'
import { refuseBy } from './refused.ts'

type Row = Omit<OutcomeView, 'naam' | 'apply'>

/** Where the five kinds of income support stand for someone: always five, also when nobody looked yet (N14). */
export async function readOutcomes(trx: Read, person: PersonId): Promise<readonly OutcomeView[]> {
  const found = await sql<Row>`
    select soort, uitkomst, reden, artikel, kenmerk, opnieuw_op as "opnieuwOp", access.naam_van(vastgesteld_door) as "doorNaam",
           at, version
      from income.outcome where gemeente_id = ${trx.context.gemeente} and person_id = ${person}`.execute(trx)
  trx.look(person, 'inkomen', 3)
  return toFive(found.rows, blank).map((row) => {
    const { naam, apply } = kindTexts[row.soort]
    return outcomeView.parse({ ...row, naam, apply })
  })
}

/**
 * Writes what a worker judged about one kind. Once looked at, it never goes back to "not looked at yet". 409 when
 * somebody was earlier, 428 without the version that was seen, 422 when a reason or article is missing.
 */
export async function setOutcome(trx: Write, person: PersonId, judged: OutcomeInput): Promise<Outcome<OutcomeView>> {
  const { soort, uitkomst, reden = null, artikel = null, kenmerk = null, opnieuwOp = null, seen } = judged
  if (seen === undefined) return refuseBy('income_version_needed')
  await appendEvent(trx, person, { type: 'uitkomst-vastgesteld', content: { soort, uitkomst } })
  const changed = await sql`update income.outcome
    set uitkomst = ${uitkomst}, reden = ${reden}, artikel = ${artikel}, kenmerk = ${kenmerk},
        opnieuw_op = ${uitkomst === 'afgezien' ? opnieuwOp : null},
        vastgesteld_door = ${trx.context.actorId ?? null}, at = rd.nu(), version = version + 1
    where gemeente_id = ${trx.context.gemeente} and person_id = ${person} and soort = ${soort} and version = ${seen}`.execute(
    trx,
  )
  if (changed.numAffectedRows !== 1n) return refuseBy(await whyNot(trx, person))
  const five = await readOutcomes(trx, person)
  return five.find((one) => one.soort === soort) ?? refuseBy('income_outcome_started')
}

/** That something someone declined may be offered again, since a day. */
export type OfferDueView = { readonly person: PersonId; readonly since: Day }

/**
 * Whom whoever asks may offer income support again, the longest due first: those whose "not now" they wrote down, or for
 * whose writer they stand in. It stays until a new outcome is written down.
 */
export async function listOffersDue(trx: Read): Promise<readonly OfferDueView[]> {
  const found = await sql<OfferDueView>`select person_id as person, since from income.offers_due()`.execute(trx)
  for (const { person } of found.rows) trx.look(person, 'regie', 1)
  return found.rows
}

/** Adds to the events of this room. */
export async function appendEvent(
  trx: Write,
  person: PersonId,
  event: { readonly type: string; readonly content: Readonly<Record<string, string>> },
): Promise<void> {
  await sql`select rd.append_event('income', ${newId()}, ${person}, ${event.type}, ${JSON.stringify(event.content)}::jsonb)`.execute(
    trx,
  )
}

async function whyNot(trx: Read, person: PersonId): Promise<string> {
  const five = await readOutcomes(trx, person)
  return five.some(({ version }) => version > 0) ? 'income_outcome_version' : 'income_outcome_started'
}

function blank(soort: Kind): Row {
  const uitkomst: Uitkomst = 'nog-niet-bekeken'
  return {
    soort,
    uitkomst,
    reden: null,
    artikel: null,
    kenmerk: null,
    opnieuwOp: null,
    doorNaam: null,
    at: null,
    version: 0,
  }
}
