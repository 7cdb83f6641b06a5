import { sql } from 'kysely'
import type { Write } from '../../platform/db/types.ts'
import { type ContactId, type Id, newId } from '../../shared/ids.ts'
import { isRefused, type Outcome } from '../../shared/refused.ts'
import * as household from '../household/index.ts'
import { isCallSettled } from './call.ts'
import { contactUnknown, noCallDue, notSafe } from './changed.ts'
import { findContact, type Known } from './contact.sql.ts'
import type { tryChannels } from './contract.ts'
import { appendEvent } from './event.sql.ts'

/** Whether the clock of a promised call still runs. */
export type CallState = { readonly settled: boolean }

type Open = Known & { readonly call: Id<'call'> }

/**
 * Writes down a try that did not reach the person. After two tries by two channels the clock stops: the promise counts as
 * kept as far as we could. Refused when this way is not safe for the person.
 */
export async function recordCallTry(
  trx: Write,
  contact: ContactId,
  kanaal: (typeof tryChannels)[number],
): Promise<Outcome<CallState>> {
  const open = await findOpenCall(trx, contact)
  if (isRefused(open)) return open
  if (!(await household.mayUse(trx, open.person, kanaal))) return notSafe
  await sql`insert into intake.call_try (gemeente_id, id, call_id, person_id, kanaal)
    values (${trx.context.gemeente}, ${newId()}, ${open.call}, ${open.person}, ${kanaal})`.execute(trx)
  await appendEvent(trx, open, { type: 'geprobeerd', content: { kanaal } })
  const tries = await sql<{ kanaal: string }>`
    select kanaal from intake.call_try where call_id = ${open.call}`.execute(trx)
  return { settled: isCallSettled(false, tries.rows) }
}

/** The person was reached: the promise is kept. */
export async function callReached(trx: Write, contact: ContactId): Promise<Outcome<CallState>> {
  const open = await findOpenCall(trx, contact)
  if (isRefused(open)) return open
  await sql`update intake.call set reached_at = rd.nu() where id = ${open.call}`.execute(trx)
  await appendEvent(trx, open, { type: 'bereikt' })
  return { settled: true }
}

async function findOpenCall(trx: Write, contact: ContactId): Promise<Outcome<Open>> {
  const known = await findContact(trx, contact)
  if (!known) return contactUnknown
  const found = await sql<{ id: Id<'call'> }>`
    select id from intake.call where contact_id = ${contact} and reached_at is null`.execute(trx)
  const row = found.rows[0]
  return row ? { ...known, call: row.id } : noCallDue
}
