import { sql } from 'kysely'
import type { Write } from '../../platform/db/types.ts'
import type { PersonId } from '../../shared/ids.ts'

type Event = {
  readonly stream: string
  readonly person: PersonId
  readonly type: string
  readonly content: Readonly<Record<string, string | number | boolean | null>>
}

/** Adds what happened to the events of this room, in the transaction that does it. */
export async function appendEvent(trx: Write, { stream, person, type, content }: Event): Promise<void> {
  await sql`select rd.append_event('household', ${stream}, ${person}, ${type}, ${JSON.stringify(content)}::jsonb)`.execute(
    trx,
  )
}
