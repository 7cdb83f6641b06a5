import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import type { Day } from '../../shared/date.ts'
import { type Id, newId, type PersonId } from '../../shared/ids.ts'
import { type NoodView, noodView } from './contract.ts'

/** Why, for how many hours (1 to 8), and when the person is told: at once, or from a day on with a ground of safety. */
export type NoodInput = {
  readonly reden: string
  readonly hours: number
  readonly toldFrom?: Day | undefined
  readonly ground?: string | undefined
}

/** Opens a person over the walls between laws, for a few hours. The privacy officer is told by its list at once. */
export async function openNood(trx: Write, person: PersonId, input: NoodInput): Promise<Id<'inzage'>> {
  const id = newId<'inzage'>()
  const { reden, hours, toldFrom = null, ground = null } = input
  await sql`select inzage.open_nood(${id}, ${person}, ${reden}, ${hours}, ${toldFrom}::date, ${ground})`.execute(trx)
  return id
}

/** Ends it before its hours are over. */
export async function endNood(trx: Write, nood: Id<'inzage'>): Promise<true> {
  await sql`select inzage.end_nood(${nood})`.execute(trx)
  return true
}

/** The noodtoegang that whoever is signed in has to this person now. */
export async function listMyNood(trx: Read, person: PersonId): Promise<readonly NoodView[]> {
  const found = await sql`${selectNood} from inzage.my_nood(${person}) n order by n.at desc limit 20`.execute(trx)
  return found.rows.map((row) => noodView.parse(row))
}

/** For the privacy officer what waits for review; for a person every noodtoegang to them that they may be told of. */
export async function listNood(trx: Read, person?: PersonId): Promise<readonly NoodView[]> {
  const which = person === undefined ? sql`n.reviewed_at is null` : sql`n.person_id = ${person}`
  const found =
    await sql`${selectNood} from inzage.noodtoegang n where n.gemeente_id = ${trx.context.gemeente} and ${which}
    order by n.at desc, n.id limit 200`.execute(trx)
  const rows = found.rows.map((row) => noodView.parse(row))
  for (const one of rows) trx.look(one.person, 'verwerking', 3)
  return rows
}

/** What the privacy officer found; never by whoever opened it. */
export async function reviewNood(trx: Write, nood: Id<'inzage'>, words: string): Promise<true> {
  await sql`select inzage.review_nood(${nood}, ${words})`.execute(trx)
  return true
}

const selectNood = sql`select n.id, n.person_id as person, access.person_name(n.person_id) as naam, access.naam_van(n.medewerker_id) as door, n.reden,
  n.at, n.tot, n.ended_at as "endedAt", n.told_from as "toldFrom", n.delay_ground as "delayGround", n.review`
