import { sql } from 'kysely'
import type { MedewerkerId } from '../../shared/ids.ts'
import type { Read } from '../db/types.ts'

/** The face of a colleague, as it was put in. */
export type Photo = { readonly type: string; readonly content: Buffer }

/** The photo of a colleague; undefined where there is none, and for whoever may not see this colleague. */
export async function readPhoto(trx: Read, medewerker: MedewerkerId): Promise<Photo | undefined> {
  const found = await sql<Photo>`select type, content from access.photo_of(${medewerker})`.execute(trx)
  return found.rows[0]
}
