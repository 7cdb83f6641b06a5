import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import type { Day } from '../../shared/date.ts'
import type { PersonId } from '../../shared/ids.ts'
import { type LogView, type LookView, logView, lookView } from './contract.ts'

/** How many lines one answer holds at most. */
const most = 200

/**
 * Who looked at someone, the latest first, from a day on: one line per person who looked, purpose and day. The purpose
 * stands in the words that the resident reads too. A party that is itself a secret is "someone else", without anything.
 */
export async function whoLooked(trx: Read, person: PersonId, since?: Day): Promise<readonly LookView[]> {
  const from = sql`(${since ?? '-infinity'}::date)::timestamp at time zone 'Europe/Amsterdam'`
  const found = await sql<LookView>`
    select l.actor_kind as who, access.naam_van(l.actor_id) as naam, h.naam as organisation,
           min(l.actor_role) as role, l.purpose,
           jsonb_build_object('nl', coalesce(p.uitleg_nl, l.purpose), 'en', coalesce(p.uitleg_en, l.purpose)) as uitleg,
           (l.at at time zone 'Europe/Amsterdam')::date as day, min(l.at) as first, max(l.at) as last,
           count(distinct l.at)::int as times, array_agg(distinct l.category order by l.category) as categories
      from log.look l cross join access.here() h left join access.purpose_texts() p on p.code = l.purpose
     where l.gemeente_id = ${trx.context.gemeente} and l.person_id = ${person} and l.at >= ${from}
     group by l.actor_kind, l.actor_id, h.naam, l.purpose, p.uitleg_nl, p.uitleg_en, day
    union all
    select 'iemand-anders', null, null, null, null, ${JSON.stringify(someoneElse)}::jsonb,
           (o.at at time zone 'Europe/Amsterdam')::date as day, min(o.at), max(o.at), count(*)::int, '{}'
      from log.others_looked(${person}) o where o.at >= ${from} group by day
     order by last desc limit ${most}`.execute(trx)
  if (found.rows.length > 0) trx.look(person, 'verwerking', 1)
  return found.rows.map((row) => lookView.parse(row))
}

const someoneElse = { nl: 'Iemand anders is betrokken', en: 'Someone else is involved' }

/** Whether the log of this municipality is whole, reckoned anew now and kept. For the purpose 'toezicht' alone. */
export async function verifyLog(trx: Read): Promise<LogView> {
  await sql`select log.verify_now()`.execute(trx)
  return lastVerified(trx)
}

/** What came out when the log was last reckoned, today or yesterday; now, when it never was. For 'toezicht' alone. */
export async function lastVerified(trx: Read): Promise<LogView> {
  const found = await sql`select at, looks::int, sealed::int, last_sealed as "lastSealed", faults
    from log.last_verification()`.execute(trx)
  const [row] = found.rows
  return row ? logView.parse(row) : verifyLog(trx)
}

/** Reckons the log anew once a day. Gives how often: once, or not at all. */
export async function verifyDaily(trx: Write): Promise<number> {
  const done = await sql<{ done: number }>`select log.verify_daily() as done`.execute(trx)
  return done.rows[0]?.done ?? 0
}
