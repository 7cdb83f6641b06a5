import { sql } from 'kysely'
import type { Read } from '../../platform/db/types.ts'
import { type GemeenteView, gemeenteView, type UrgentWayView, urgentWayView } from './contract.ts'

/** The urgent ways of this municipality as they are today, the emergency number last. Holds nothing about a person. */
export async function readUrgentWays(trx: Read): Promise<readonly UrgentWayView[]> {
  const found = await sql<UrgentWayView>`
    select soort, naam, telefoon, grond from regions.urgent_way
     where gemeente_id = ${trx.context.gemeente} and van <= rd.vandaag() and (tot is null or tot > rd.vandaag())
     order by array_position(array['voorschot', 'spoed-wmo', 'schulden-spoed', 'veilig-thuis', 'noodnummer'], soort)`.execute(
    trx,
  )
  return found.rows.map((row) => urgentWayView.parse(row))
}

/** The name and number of this municipality and its team at the front. */
export async function getGemeente(trx: Read): Promise<GemeenteView> {
  const here = await sql<{ id: string; naam: string; telefoon: string }>`
    select gemeente as id, naam, telefoon from access.here()`.execute(trx)
  const team = await sql<{ id: string; naam: string }>`select id, naam from access.front_team()`.execute(trx)
  return gemeenteView.parse({ ...here.rows[0], team: team.rows[0] ?? null })
}
