import { type Kysely, sql } from 'kysely'
import type { GemeenteId } from '../../shared/ids.ts'

/** The addresses that are closed in a municipality now, asked for as rd_app without a caller: it tells nothing else. */
export function closedAddresses(pool: Kysely<unknown>, gemeente: GemeenteId): () => Promise<readonly string[]> {
  return async () => {
    const found = await sql<{ closed: string[] }>`select beheer.closed(${gemeente}) as closed`.execute(pool)
    return found.rows[0]?.closed ?? []
  }
}
