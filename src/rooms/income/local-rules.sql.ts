import { type LokaleRegels, lokaleRegels } from '@rodedraad/law'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Read } from '../../platform/db/types.ts'
import type { Day } from '../../shared/date.ts'

const row = z.object({
  naam: z.string().refine((naam) => lokaleRegels.has(naam)),
  waarde: z.union([z.boolean(), z.number()]),
  vanaf: z.string(),
  bron: z.string(),
})

/**
 * The rules of this municipality as they hold on a day, for the law package: of each the last one from a day on or before
 * it, in its last version. Holds nothing about a person. Empty when the municipality has written none down.
 */
export async function localRules(trx: Read, day: Day): Promise<LokaleRegels> {
  const here = await sql<{ naam: string }>`select naam from access.here()`.execute(trx)
  const found = await sql<z.infer<typeof row>>`
    select distinct on (naam) naam, waarde, vanaf::text, bron from income.lokale_regel
     where gemeente_id = ${trx.context.gemeente} and vanaf <= ${day}
     order by naam, vanaf desc, version desc`.execute(trx)
  return { gemeente: here.rows[0]?.naam ?? trx.context.gemeente, regels: found.rows.map((one) => row.parse(one)) }
}

const historyRow = row.extend({
  version: z.int(),
  reden: z.string(),
  doorNaam: z.string().nullable(),
  at: z.string(),
})
export type LocalRuleView = z.infer<typeof historyRow>

/** Every rule of this municipality that holds, held or will hold, by name and then the latest first: who and why. */
export async function listLocalRules(trx: Read): Promise<readonly LocalRuleView[]> {
  const found = await sql<z.infer<typeof historyRow>>`
    select naam, waarde, vanaf::text, bron, version, reden, access.naam_van(door) as "doorNaam", at::text
      from income.lokale_regel where gemeente_id = ${trx.context.gemeente}
     order by naam, vanaf desc, version desc`.execute(trx)
  return found.rows.map((one) => historyRow.parse(one))
}
