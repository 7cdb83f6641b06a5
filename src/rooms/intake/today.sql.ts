import { sql } from 'kysely'
import type { Read } from '../../platform/db/types.ts'
import type { ThreadId } from '../../shared/ids.ts'
import type { TodayRow } from './contract.ts'

/**
 * The open contacts of these threads, and those that came in today whoever answers for them: what cannot wait and what is
 * due first. `callDue` is the day of a promise that still stands.
 */
export async function listToday(trx: Read, threads: readonly ThreadId[]): Promise<readonly TodayRow[]> {
  const found = await sql<TodayRow>`
    select c.id as contact, c.person_id as person, c.thread_id as thread, c.received_at as "receivedAt",
           c.can_wait as "canWait", c.next_day as "nextDay", k.due as "callDue", coalesce(k.tried, '[]') as tried,
           (c.received_at at time zone 'Europe/Amsterdam')::date = rd.vandaag() as new
      from intake.contact c
      left join lateral (select p.due, (select jsonb_agg(distinct t.kanaal) from intake.call_try t
             where t.gemeente_id = p.gemeente_id and t.call_id = p.id) as tried
        from intake.call p where p.gemeente_id = c.gemeente_id and p.contact_id = c.id and p.reached_at is null
         and (select count(distinct t.kanaal) from intake.call_try t where t.gemeente_id = p.gemeente_id and t.call_id = p.id) < 2
       order by p.due limit 1) k on true
     where c.gemeente_id = ${trx.context.gemeente} and c.closed_at is null and (c.thread_id = any (${threads}::uuid[])
        or c.received_at >= rd.vandaag()::timestamp at time zone 'Europe/Amsterdam')
     order by c.can_wait, k.due nulls last, c.next_day nulls last, c.received_at`.execute(trx)
  for (const row of found.rows) trx.look(row.person, 'hulpvraag', 1)
  return found.rows
}
