import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import type { PersonId } from '../../shared/ids.ts'
import {
  type Approver,
  type EventFaultView,
  eventFaultView,
  type ProposalView,
  proposalView,
  type TermInput,
  type TermView,
  termView,
  type VerklaringView,
  verklaringView,
} from './vernietiging-contract.ts'

/** How many lines one answer holds at most. */
const most = 100

/** How long each kind of data is kept here today, and where no source says. */
export async function listTerms(trx: Read): Promise<readonly TermView[]> {
  const found = await sql<TermView>`
    select category, uitkomst, dagen, bron, gemeente_id is not null as own from privacy.bewaartermijn
     where van <= rd.vandaag() and (tot is null or tot > rd.vandaag()) order by category, dagen nulls last, uitkomst`.execute(
    trx,
  )
  return found.rows.map((row) => termView.parse(row))
}

/** Chooses a term where no source gives one, from a day after today, with the decision it rests on. By the archivaris. */
export async function setTerm(trx: Write, input: TermInput): Promise<true> {
  const { category, uitkomst = null, dagen, bron, van } = input
  await sql`select privacy.set_term(${category}, ${uitkomst}, ${dagen}, ${bron}, ${van}::date)`.execute(trx)
  return true
}

/** The lists that wait, the oldest first. */
export async function listProposals(trx: Read): Promise<readonly ProposalView[]> {
  const found = await sql<ProposalView>`
    select v.id, v.grond, v.uitkomst, v.bron, v.items, (v.made_at at time zone 'Europe/Amsterdam')::date as "madeOn",
           coalesce((select jsonb_agg(jsonb_build_object('role', a.role, 'naam', access.naam_van(a.medewerker_id),
             'day', (a.at at time zone 'Europe/Amsterdam')::date) order by a.role)
             from privacy.approval a where a.gemeente_id = v.gemeente_id and a.vernietiging_id = v.id), '[]') as approvals
      from privacy.vernietiging v where v.done_at is null order by v.made_at, v.id limit ${most}`.execute(trx)
  return found.rows.map((row) => proposalView.parse(row))
}

/** What was destroyed, the latest first. */
export async function listVerklaringen(trx: Read): Promise<readonly VerklaringView[]> {
  const found = await sql<VerklaringView>`
    select id, grond, bron, items, rows, access.naam_van(archivaris_id) as archivaris,
           access.naam_van(proceseigenaar_id) as proceseigenaar, (at at time zone 'Europe/Amsterdam')::date as day
      from privacy.verklaring order by at desc, id limit ${most}`.execute(trx)
  return found.rows.map((row) => verklaringView.parse(row))
}

/** Whether every chain of events is whole: what is wrong per room, and how often. */
export async function verifyEvents(trx: Read): Promise<readonly EventFaultView[]> {
  const found = await sql<EventFaultView>`
    select room, fault, count(*)::int as n from privacy.verify_events() group by room, fault order by room, fault`.execute(
    trx,
  )
  return found.rows.map((row) => eventFaultView.parse(row))
}

/** Signs a list as what one is appointed to be. Refuses a second signature of the same person. */
export async function approveVernietiging(
  trx: Write,
  { vernietiging, role }: { readonly vernietiging: string; readonly role: Approver },
): Promise<true> {
  await sql`select privacy.approve(${vernietiging}, ${role})`.execute(trx)
  return true
}

/** Grants the request of a person: the first signature of a list of one. Gives the list. */
export async function grantRequest(trx: Write, person: PersonId): Promise<string> {
  const made = await sql<{ id: string }>`select privacy.grant_request(${person}) as id`.execute(trx)
  return made.rows[0]?.id ?? ''
}

/** Makes lists of what is over its term. Gives how many. */
export async function proposeVernietiging(trx: Write): Promise<number> {
  const made = await sql<{ lists: number }>`select privacy.propose() as lists`.execute(trx)
  return made.rows[0]?.lists ?? 0
}

/** Destroys what two people approved. Gives how many verklaringen were written. */
export async function carryOut(trx: Write): Promise<number> {
  const done = await sql<{ written: number }>`select privacy.carry_out() as written`.execute(trx)
  return done.rows[0]?.written ?? 0
}
