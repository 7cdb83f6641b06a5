import { sql } from 'kysely'
import type { Read } from '../../platform/db/types.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { SharingLaw } from './sharing.ts'
import {
  type ColleagueView,
  colleagueView,
  type FlowView,
  flowView,
  type GiverView,
  giverView,
} from './sharing-contract.ts'

/** Who can say yes or no for a person where this law's data are concerned; nobody when the age is not known. */
export async function listGivers(trx: Read, person: PersonId, origin: SharingLaw): Promise<readonly GiverView[]> {
  const found = await sql`select id, naam, self from privacy.givers(${person}, ${origin})`.execute(trx)
  if (found.rows.length > 0) trx.look(person, 'toestemming', 2)
  return found.rows.map((row) => giverView.parse(row))
}

/** Colleagues who work for a law, by law and name; nobody of a team that is itself the secret. */
export async function listColleagues(trx: Read): Promise<readonly ColleagueView[]> {
  const found = await sql`select id, naam, team, wet from privacy.colleagues()`.execute(trx)
  return found.rows.map((row) => colleagueView.parse(row))
}

/** What goes from law to law about a resident and the children they have gezag over, and where they have a say. */
export async function listFlows(trx: Read): Promise<readonly FlowView[]> {
  const found = await sql<{
    person: PersonId
  }>`select person_id as person, naam, origin, target, basis, grade, now_grade as now,
    artikel, question, may_choose as "mayChoose" from privacy.flows()`.execute(trx)
  for (const { person } of found.rows) trx.look(person, 'toestemming', 2)
  return found.rows.map((row) => flowView.parse(row))
}
