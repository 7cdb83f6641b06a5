import { sql } from 'kysely'
import type { Write } from '../../platform/db/types.ts'
import type { ContactId, PersonId } from '../../shared/ids.ts'

/** Whose stream an event belongs to. */
export type About = { readonly contact: ContactId; readonly person: PersonId }

/** Adds what happened to the stream of a contact, in the transaction that does it. */
export async function appendEvent(
  trx: Write,
  { contact, person }: About,
  { type, content }: { type: string; content?: object },
): Promise<void> {
  await sql`select rd.append_event('intake', ${contact}, ${person}, ${type}, ${JSON.stringify(content ?? {})}::jsonb)`.execute(
    trx,
  )
}
