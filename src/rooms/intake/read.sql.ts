import { sql } from 'kysely'
import type { Read } from '../../platform/db/types.ts'
import type { Day, Instant } from '../../shared/date.ts'
import type { ContactId, PersonId } from '../../shared/ids.ts'
import type { Outcome } from '../../shared/refused.ts'
import * as regie from '../regie/index.ts'
import { isCallSettled } from './call.ts'
import { contactUnknown } from './changed.ts'
import type { ContactRow, ContactView, StatusView } from './contract.ts'

type Head = Omit<ContactView, 'calls' | 'meldingen' | 'aanvragen' | 'urgent'> & { urgent: ContactView['urgent'] | null }

/** A contact with its words, calls and what was started from it. The words only for who is involved. */
export async function readContact(trx: Read, contact: ContactId): Promise<Outcome<ContactView>> {
  const found = await sql<Head>`
    select c.id as contact, c.person_id as person, c.thread_id as thread, c.kanaal, c.received_at as "receivedAt",
           (c.received_at at time zone 'Europe/Amsterdam')::date as "receivedOn", c.can_wait as "canWait", c.route,
           c.next_day as "nextDay", c.closed_at as "closedAt", c.outcome, c.version,
           c.person_id = any (rd.persons()) as involved, w.vraag, w.urgent
      from intake.contact c
      left join intake.words w on w.gemeente_id = c.gemeente_id and w.contact_id = c.id
     where c.id = ${contact}`.execute(trx)
  const head = found.rows[0]
  if (!head) return contactUnknown
  trx.look(head.person, 'hulpvraag', head.vraag === null ? 1 : 3)
  return {
    ...head,
    urgent: head.urgent ?? [],
    ...(await listStarted(trx, contact)),
    calls: await listCalls(trx, contact),
  }
}

async function listStarted(trx: Read, contact: ContactId): Promise<Pick<ContactView, 'meldingen' | 'aanvragen'>> {
  const meldingen = await sql<ContactView['meldingen'][number]>`
    select wet, gedaan_op as "gedaanOp", telt_vanaf as "teltVanaf" from intake.melding
     where contact_id = ${contact} order by wet`.execute(trx)
  const aanvragen = await sql<ContactView['aanvragen'][number]>`
    select voorziening, ingediend_op as "ingediendOp", thread_id as thread from intake.aanvraag
     where contact_id = ${contact} order by ingediend_op, id`.execute(trx)
  return { meldingen: meldingen.rows, aanvragen: aanvragen.rows }
}

type CallRow = Omit<ContactView['calls'][number], 'settled'>

async function listCalls(trx: Read, contact: ContactId): Promise<ContactView['calls']> {
  const found = await sql<CallRow>`
    select k.id, k.due, k.reached_at as "reachedAt", coalesce((select jsonb_agg(jsonb_build_object(
             'at', to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'kanaal', t.kanaal, 'door', access.naam_van(t.door)) order by t.at)
             from intake.call_try t
            where t.gemeente_id = k.gemeente_id and t.call_id = k.id), '[]') as tries
      from intake.call k where k.contact_id = ${contact} order by k.due, k.id`.execute(trx)
  return found.rows.map((row) => ({ ...row, settled: isCallSettled(row.reachedAt !== null, row.tries) }))
}

/**
 * The open contacts of this municipality, what cannot wait and what is due first; at most `most`. `callDue` is the day of
 * a promise that still stands, `mine` that whoever asks may read on.
 */
export async function listOpenContacts(trx: Read, most: number): Promise<readonly ContactRow[]> {
  const found = await sql<ContactRow>`
    select c.id as contact, c.person_id as person, c.thread_id as thread, c.kanaal, c.received_at as "receivedAt",
           c.can_wait as "canWait", c.next_day as "nextDay", k.due as "callDue", c.person_id = any (rd.persons()) as mine
      from intake.contact c
      left join intake.call k on k.gemeente_id = c.gemeente_id and k.contact_id = c.id and k.reached_at is null
        and (select count(distinct t.kanaal) from intake.call_try t where t.gemeente_id = k.gemeente_id and t.call_id = k.id) < 2
     where c.closed_at is null
     order by c.can_wait, k.due nulls last, c.received_at limit ${most}`.execute(trx)
  for (const row of found.rows) trx.look(row.person, 'hulpvraag', 1)
  return found.rows
}

/** The contacts of one person, the newest first; ended ones too. */
export async function listContactsOf(
  trx: Read,
  person: PersonId,
): Promise<readonly { contact: ContactId; receivedAt: Instant; closedAt: Instant | null }[]> {
  const found = await sql<{ contact: ContactId; receivedAt: Instant; closedAt: Instant | null }>`
    select id as contact, received_at as "receivedAt", closed_at as "closedAt" from intake.contact
     where person_id = ${person} order by received_at desc`.execute(trx)
  if (found.rows.length > 0) trx.look(person, 'hulpvraag', 1)
  return found.rows
}

type ByCode = Pick<StatusView, 'nextDay'> & Pick<ContactView, 'person' | 'thread' | 'closedAt'>

/** How the newest question of whoever is signed in stands; undefined when they asked none. */
export async function latestStatus(trx: Read): Promise<StatusView | undefined> {
  const found = await sql<ByCode>`
    select c.person_id as person, c.thread_id as thread, c.closed_at as "closedAt",
           coalesce((select min(k.due) from intake.call k where k.contact_id = c.id and k.reached_at is null), c.next_day) as "nextDay"
      from intake.contact c where c.person_id = rd.actor() order by c.received_at desc limit 1`.execute(trx)
  return found.rows[0] && toStatus(trx, found.rows[0])
}

/** What someone with a code may know: whether it is open, who answers, and the next day. Nothing else is read. */
export async function statusByCode(trx: Read): Promise<Outcome<StatusView>> {
  const found = await sql<ByCode>`
    select c.person_id as person, c.thread_id as thread, c.closed_at as "closedAt",
           coalesce((select min(k.due) from intake.call k where k.contact_id = c.id and k.reached_at is null), c.next_day) as "nextDay"
      from intake.contact c where c.id = rd.contact()`.execute(trx)
  const row = found.rows[0]
  if (!row) return contactUnknown
  return toStatus(trx, row)
}

/**
 * The day that counts for what was applied for with the question of this code, or with the newest question of whoever is
 * signed in; undefined when nothing was.
 */
export async function appliedOn(trx: Read): Promise<Day | undefined> {
  const found = await sql<{ contact: ContactId; person: PersonId; day: Day | null }>`
    select c.id as contact, c.person_id as person, intake.applied_on(c.id) as day from intake.contact c
     where c.id = rd.contact() or c.person_id = rd.actor() order by c.received_at desc limit 1`.execute(trx)
  const row = found.rows[0]
  if (row?.day) trx.look(row.person, 'hulpvraag', 1)
  return row?.day ?? undefined
}

async function toStatus(trx: Read, row: ByCode): Promise<StatusView> {
  trx.look(row.person, 'hulpvraag', 1)
  const answers = await regie.whoAnswers(trx, row.thread)
  const open = row.closedAt === null
  return {
    status: open ? 'open' : 'afgesloten',
    nextDay: open ? row.nextDay : null,

    answers: answers ?? null,
  }
}
