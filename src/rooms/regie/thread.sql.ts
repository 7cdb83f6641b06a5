import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import type { Day } from '../../shared/date.ts'
import type { Id, MedewerkerId, PersonId, ThreadId } from '../../shared/ids.ts'
import type { AnsweredView, AnswersView, ThreadView } from './contract.ts'
import type { Soort } from './thread.ts'

/** Opens a thread about a person at a named colleague, and says who. Refuses `regie_thread_yours` and `regie_front_team_set`. */
export async function openThread(
  trx: Write,
  { thread, soort, person }: { thread: ThreadId; soort: Soort; person: PersonId },
): Promise<MedewerkerId> {
  const found = await sql<{
    who: MedewerkerId
  }>`select regie.open_thread(${thread}, ${soort}, ${person}) as who`.execute(trx)
  return theOne(found.rows).who
}

/** Opens a line of one's own team about a person, answered by whoever opens it. Refuses `regie_line_own_team`. */
export async function openLine(
  trx: Write,
  { thread, person, team }: { thread: ThreadId; person: PersonId; team: Id<'team'> },
): Promise<void> {
  await sql`select regie.open_line(${thread}, ${person}, ${team})`.execute(trx)
}

/**
 * Whether someone else is involved with a person: a party that is itself a secret. Never who, where from, how many or
 * since when; and not told to that party or to the person, who know.
 */
export async function someoneElse(trx: Read, person: PersonId): Promise<boolean> {
  const found = await sql<{ involved: boolean }>`select regie.someone_else(${person}) as involved`.execute(trx)
  const { involved } = theOne(found.rows)
  if (involved) trx.look(person, 'regie', 1)
  return involved
}

/** Ends a thread: from now nobody answers for it. Refuses `regie_thread_open` when it was ended already. */
export async function closeThread(trx: Write, thread: ThreadId): Promise<void> {
  await sql`select regie.close_thread(${thread})`.execute(trx)
}

/** Opens an ended thread again, at whoever answered last or stands in for them. Refuses `regie_thread_closed` when open. */
export async function reopenThread(trx: Write, thread: ThreadId): Promise<MedewerkerId> {
  const found = await sql<{ who: MedewerkerId }>`select regie.reopen_thread(${thread}) as who`.execute(trx)
  return theOne(found.rows).who
}

type AnswersRow = Omit<AnswersView, 'vervanger'> & {
  person: PersonId
  vervanger_naam: string | null
  vervanger_telefoon: string | null
}

/** Who answers for a thread at this moment; undefined when it is ended, or not for this caller to see. */
export async function whoAnswers(trx: Read, thread: ThreadId): Promise<AnswersView | undefined> {
  const found = await sql<AnswersRow>`
    select t.person_id as person, m.id as medewerker, m.naam, m.functie, m.telefoon, m.email, m.werkdagen,
           access.has_photo(m.id) as foto, a.van as since, own.naam as "voorNaam", now_at.voor_id is not null as "standsIn",
           v.naam as vervanger_naam, v.telefoon as vervanger_telefoon
      from regie.thread t
      join regie.aanspreekpunt a on a.gemeente_id = t.gemeente_id and a.thread_id = t.id and a.tot is null
      cross join lateral regie.answering(t.id) now_at
      join access.medewerker m on m.gemeente_id = t.gemeente_id and m.id = now_at.medewerker_id
      left join access.medewerker own on own.gemeente_id = t.gemeente_id and own.id = now_at.voor_id
      left join access.medewerker v on v.gemeente_id = t.gemeente_id and v.id = now_at.vervanger_id
     where t.id = ${thread}`.execute(trx)
  const row = found.rows[0]
  if (!row) return undefined
  const { person, vervanger_naam: naam, vervanger_telefoon: telefoon, ...answers } = row
  trx.look(person, 'regie', 1)
  return { ...answers, vervanger: naam !== null && telefoon !== null ? { naam, telefoon } : null }
}

/** The threads that whoever asks answers for now: their own while they are there, and those they stand in for. */
export async function listMyThreads(trx: Read): Promise<readonly ThreadView[]> {
  const found = await sql<ThreadView>`
    select t.id as thread, t.soort, t.person_id as person, a.van as since,
           case when a.medewerker_id <> rd.actor() then own.naam end as "voorNaam"
      from regie.aanspreekpunt a
      join regie.thread t on t.gemeente_id = a.gemeente_id and t.id = a.thread_id
      join access.medewerker own on own.gemeente_id = a.gemeente_id and own.id = a.medewerker_id
     where a.tot is null and a.person_id = any ((select rd.persons())::uuid[])
       and regie.stands_in(a.medewerker_id, t.team_id) = rd.actor()
     order by a.van`.execute(trx)
  for (const row of found.rows) trx.look(row.person, 'regie', 1)
  return found.rows
}

/** The open threads of a person, newest first. */
export async function listThreadsOf(trx: Read, person: PersonId): Promise<readonly ThreadView[]> {
  const found = await sql<ThreadView>`
    select t.id as thread, t.soort, t.person_id as person, a.van as since, null as "voorNaam"
      from regie.thread t
      join regie.aanspreekpunt a on a.gemeente_id = t.gemeente_id and a.thread_id = t.id and a.tot is null
     where t.person_id = ${person} order by a.van desc`.execute(trx)
  if (found.rows.length > 0) trx.look(person, 'regie', 1)
  return found.rows
}

/** Who answered for a thread on a day, in pieces and in order; whoever stood in counts. Empty when it was not open. */
export async function listWhoAnswered(trx: Read, thread: ThreadId, day: Day): Promise<readonly AnsweredView[]> {
  const found = await sql<AnsweredView & { person: PersonId }>`
    select r.person_id as person, r.naam, r.voor_naam as "voorNaam", r.van, r.tot
      from regie.answered_on(${thread}, ${day}) r order by r.van`.execute(trx)
  return found.rows.map(({ person, ...row }) => {
    trx.look(person, 'regie', 1)
    return row
  })
}

/** Moves what someone who left or was suspended answered for, to whoever stands in. For the sweep; gives how many. */
export async function carryOver(trx: Write): Promise<number> {
  const found = await sql<{ moved: number }>`select regie.carry_over() as moved`.execute(trx)
  return theOne(found.rows).moved
}

function theOne<Row>(rows: readonly Row[]): Row {
  const row = rows[0]
  if (row === undefined) throw new Error('the function gave no row')
  return row
}
