import { sql } from 'kysely'
import { z } from 'zod'
import type { Read, Write } from '../../platform/db/types.ts'
import type { Day } from '../../shared/date.ts'
import { type Id, newId, type PersonId, toId } from '../../shared/ids.ts'

const id = z.custom<Id<'privacy'>>((value) => typeof value === 'string' && toId(value) !== undefined)

/** Something that must stay: why, until when someone looks again, and who said so. */
export const holdView = z.object({
  id,
  person: z.custom<PersonId>((value) => typeof value === 'string' && toId(value) !== undefined),
  reden: z.string(),
  door: z.string().nullable(),
  tot: z.string(),
})
export type HoldView = z.infer<typeof holdView>

/** Holds everything of a person, with a reason, until a day at most two years away. By archivaris or proceseigenaar. */
export async function beginHold(
  trx: Write,
  input: { readonly person: PersonId; readonly reden: string; readonly tot: Day },
): Promise<Id<'privacy'>> {
  const made = newId<'privacy'>()
  await sql`select privacy.begin_hold(${made}, ${input.person}, ${input.reden}, ${input.tot}::date)`.execute(trx)
  return made
}

/** Lets it go: from now on its term runs as ever. */
export async function endHold(trx: Write, hold: Id<'privacy'>): Promise<true> {
  await sql`select privacy.end_hold(${hold})`.execute(trx)
  return true
}

/** What is held now, the first to look at again first; at most two hundred. */
export async function listHolds(trx: Read): Promise<readonly HoldView[]> {
  const found =
    await sql`select h.id, h.person_id as person, h.reden, access.naam_van(h.door) as door, h.tot from privacy.hold h
    where h.gemeente_id = ${trx.context.gemeente} and h.ended_at is null and h.tot >= rd.vandaag() order by h.tot, h.id limit 200`.execute(
      trx,
    )
  const rows = found.rows.map((row) => holdView.parse(row))
  for (const { person } of rows) trx.look(person, 'vernietiging', 1)
  return rows
}
