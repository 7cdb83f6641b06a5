import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import type { Day } from '../../shared/date.ts'
import { type MedewerkerId, newId } from '../../shared/ids.ts'
import type { Outcome } from '../../shared/refused.ts'
import { notAway } from './absence.ts'
import type { AbsenceInput, ColleagueView, DutyInput, DutyView, MyDayView } from './contract.ts'

/** Writes down that someone is away, from now unless said otherwise. From that moment the waarnemer answers; the ledger stays. */
export async function reportAbsent(trx: Write, { medewerker, waarnemer, van, tot }: AbsenceInput): Promise<void> {
  await sql`
    insert into regie.absence (gemeente_id, id, medewerker_id, waarnemer_id, van, tot)
    values (${trx.context.gemeente}, ${newId()}, ${medewerker}, ${waarnemer ?? null},
            coalesce(${van ?? null}::timestamptz, rd.nu()), ${tot ?? null})`.execute(trx)
}

/** Ends a running absence: they answer again at once. Gives `notAway` when they were not away. */
export async function returnFromAbsence(trx: Write, medewerker: MedewerkerId): Promise<Outcome<void>> {
  const ended = await sql`
    update regie.absence set tot = rd.nu()
     where medewerker_id = ${medewerker} and van < rd.nu() and (tot is null or tot > rd.nu()) returning id`.execute(trx)
  return ended.rows.length === 0 ? notAway : undefined
}

/** Gives a day to someone; whoever had it before has it no more. Refuses `regie_duty_away` without a reason. */
export async function setDuty(trx: Write, { team, day, medewerker, reden }: DutyInput): Promise<void> {
  await sql`
    insert into regie.duty (gemeente_id, team_id, day, medewerker_id, reden)
    values (${trx.context.gemeente}, ${team}, ${day}, ${medewerker}, ${reden ?? null})
    on conflict (gemeente_id, team_id, day)
    do update set medewerker_id = excluded.medewerker_id, reden = excluded.reden`.execute(trx)
}

/** Whoever asks, and whether they have duty today. Gives undefined when a resident asks. */
export async function readMyDay(trx: Read): Promise<MyDayView | undefined> {
  const found = await sql<MyDayView>`
    select m.naam, m.functie, exists (select from regie.duty d where d.gemeente_id = m.gemeente_id
             and d.day = rd.vandaag() and d.medewerker_id = m.id) as duty
      from access.medewerker m where m.gemeente_id = ${trx.context.gemeente} and m.id = rd.actor()`.execute(trx)
  return found.rows[0]
}

/** Who has duty from one day up to and including another. */
export async function listDuty(trx: Read, from: Day, to: Day): Promise<readonly DutyView[]> {
  const found = await sql<DutyView>`
    select d.team_id as team, d.day, d.medewerker_id as medewerker, m.naam, regie.away_on(m.id, d.day) as away
      from regie.duty d join access.medewerker m on m.gemeente_id = d.gemeente_id and m.id = d.medewerker_id
     where d.day between ${from} and ${to} order by d.day, m.naam`.execute(trx)
  return found.rows
}

/**
 * The colleagues of the teams that whoever asks leads, or works in: who is there, who stands in, who leaves. `openWork`:
 * they answer for something, not for how much.
 */
export async function listTeam(trx: Read): Promise<readonly ColleagueView[]> {
  const found = await sql<ColleagueView>`
    select m.id as medewerker, m.naam, m.functie, m.telefoon, m.werkdagen,
           bool_or((p.tot is null or p.tot > rd.nu()) and p.suspended_at is null) as works,
           bool_or(p.role not in ('privacy', 'beheer')) as helps,
           regie.is_there(m.id) as there, away.tot as "awayUntil", w.naam as waarnemer,
           (max(p.tot) at time zone 'Europe/Amsterdam')::date as leaves,
           regie.has_open_threads(m.id) as "openWork",
           regie.on_duty((array_agg(p.team_id))[1], m.id) as proposed
      from access.appointment p
      join access.medewerker m on m.gemeente_id = p.gemeente_id and m.id = p.medewerker_id
      left join regie.absence away on away.gemeente_id = m.gemeente_id and away.medewerker_id = m.id
        and away.van <= rd.nu() and (away.tot is null or away.tot > rd.nu())
      left join access.medewerker w on w.gemeente_id = m.gemeente_id and w.id = away.waarnemer_id
     where p.team_id in (select t.id from access.team t where t.lead_id = rd.actor()
             union select own.team_id from access.appointment own where own.medewerker_id = rd.actor())
     group by m.gemeente_id, m.id, m.naam, m.functie, m.telefoon, m.werkdagen, away.tot, w.naam
     order by m.naam`.execute(trx)
  return found.rows
}

/** The teams that whoever asks leads. */
export async function listMyTeams(trx: Read): Promise<readonly { team: DutyView['team']; naam: string }[]> {
  const found = await sql<{ team: DutyView['team']; naam: string }>`
    select t.id as team, t.naam from access.team t where t.lead_id = rd.actor() order by t.naam`.execute(trx)
  return found.rows
}
