import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import type { Day } from '../../shared/date.ts'
import { type ContactId, newId } from '../../shared/ids.ts'
import { isRefused, type Outcome } from '../../shared/refused.ts'
import * as regie from '../regie/index.ts'
import { changedMeanwhile, contactUnknown } from './changed.ts'
import type { ContactRow, ContactView } from './contract.ts'
import { type About, appendEvent } from './event.sql.ts'
import { canWaitOf, type Spoed } from './spoed.ts'

/** The contact and the version that was on the screen. */
export type Seen = { readonly contact: ContactId; readonly seen: number }

export type Known = About & Pick<ContactView, 'thread' | 'receivedOn' | 'closedAt'>

/** Whose contact it is and since when. Undefined when it is not here or not for this caller. */
export async function findContact(trx: Read, contact: ContactId): Promise<Known | undefined> {
  const found = await sql<Known>`
    select id as contact, person_id as person, thread_id as thread, closed_at as "closedAt",
           (received_at at time zone 'Europe/Amsterdam')::date as "receivedOn"
      from intake.contact where id = ${contact} and person_id = any (rd.persons())`.execute(trx)
  return found.rows[0]
}

/** Which kind of conversation it becomes. */
export async function setRoute(
  trx: Write,
  { contact, seen }: Seen,
  route: NonNullable<ContactView['route']>,
): Promise<Outcome<number>> {
  return change(
    trx,
    { contact, seen },
    { set: sql`route = ${route}`, event: { type: 'route-gekozen', content: { route } } },
  )
}

/** The next day on which something happens for the person; they see it with their code. */
export async function setNextDay(trx: Write, { contact, seen }: Seen, day: Day): Promise<Outcome<number>> {
  return change(
    trx,
    { contact, seen },
    { set: sql`next_day = ${day}`, event: { type: 'volgende-dag', content: { day } } },
  )
}

/** What the talk made clear about waiting. Cannot wait: a call is promised for today when none is open. */
export async function setSpoed(trx: Write, { contact, seen }: Seen, spoed: Spoed): Promise<Outcome<number>> {
  const known = await findContact(trx, contact)
  if (!known) return contactUnknown
  const canWait = canWaitOf(spoed)
  const { gemeente, vandaag } = trx.context
  const done = await change(
    trx,
    { contact, seen },
    { set: sql`can_wait = ${canWait}`, event: { type: 'spoed-bekeken' } },
  )
  if (isRefused(done)) return done
  await sql`update intake.words set urgent = ${[...spoed.urgent]} where contact_id = ${contact}`.execute(trx)
  if (!canWait) {
    await sql`insert into intake.call (gemeente_id, id, contact_id, person_id, due)
      values (${gemeente}, ${newId()}, ${contact}, ${known.person}, ${vandaag})
      on conflict (gemeente_id, contact_id) where reached_at is null
      do update set due = excluded.due where intake.call.due > excluded.due`.execute(trx)
  }
  return done
}

/**
 * Ends a contact. At commit refused while a kind of income support was not looked at, or a promised call was neither
 * kept nor tried twice. What the resident does (asking, applying) is never held by this.
 */
export async function closeContact(
  trx: Write,
  { contact, seen }: Seen,
  outcome: NonNullable<ContactView['outcome']>,
): Promise<Outcome<number>> {
  const known = await findContact(trx, contact)
  if (!known) return contactUnknown
  if (known.closedAt !== null) return changedMeanwhile
  const set = sql`closed_at = rd.nu(), outcome = ${outcome}`
  const done = await change(trx, { contact, seen }, { set, event: { type: 'afgesloten', content: { outcome } } })
  if (!isRefused(done)) await regie.closeThread(trx, known.thread)
  return done
}

/** Opens an ended contact again, at whoever answered last or stands in. */
export async function reopenContact(trx: Write, { contact, seen }: Seen): Promise<Outcome<number>> {
  const known = await findContact(trx, contact)
  if (!known) return contactUnknown
  if (known.closedAt === null) return changedMeanwhile
  const set = sql`closed_at = null, outcome = null`
  const done = await change(trx, { contact, seen }, { set, event: { type: 'heropend' } })
  if (!isRefused(done)) await regie.reopenThread(trx, known.thread)
  return done
}

type Change = { readonly set: ReturnType<typeof sql>; readonly event: { type: string; content?: object } }

/** Changes a contact if it is still as it was seen; gives the new version. */
async function change(trx: Write, { contact, seen }: Seen, { set, event }: Change): Promise<Outcome<number>> {
  const known = await findContact(trx, contact)
  if (!known) return contactUnknown
  const changed = await sql<Pick<ContactRow, 'person'> & { version: number }>`
    update intake.contact set ${set}, version = version + 1
     where id = ${contact} and version = ${seen} returning person_id as person, version`.execute(trx)
  const row = changed.rows[0]
  if (!row) return changedMeanwhile
  await appendEvent(trx, known, event)
  return row.version
}
