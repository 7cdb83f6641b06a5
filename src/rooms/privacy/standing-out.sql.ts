import { sql } from 'kysely'
import { z } from 'zod'
import type { Read } from '../../platform/db/types.ts'
import type { Day } from '../../shared/date.ts'

const text = z.object({ nl: z.string(), en: z.string() })

/** A way of looking that a rule asks about: who, on which day, how many people, and why the rule asks. */
export const standingOutView = z.object({
  code: z.enum(['veel-mensen', 'geopend', 'zelfde-achternaam']),
  day: z.string(),
  medewerker: z.string(),
  team: z.string().nullable(),
  people: z.int(),
  most: z.int(),
  reden: text,
})
export type StandingOutView = z.infer<typeof standingOutView>

/** Per team how often a rule was met; `team` null: teams of fewer than five people together. */
export const byTeamView = z.object({ team: z.string().nullable(), code: standingOutView.shape.code, times: z.int() })
export type ByTeamView = z.infer<typeof byTeamView>

/** Looks that stand out since a day, the latest first, at most two hundred: for the privacy officer, to ask about. */
export async function listStandingOut(trx: Read, since: Day): Promise<readonly StandingOutView[]> {
  const found =
    await sql`select code, day, medewerker, team, people, most, jsonb_build_object('nl', reden_nl, 'en', reden_en) as reden
    from privacy.stands_out(${since}::date)`.execute(trx)
  return found.rows.map((row) => standingOutView.parse(row))
}

/** The same counted per team, for a report that names nobody. */
export async function countStandingOut(trx: Read, since: Day): Promise<readonly ByTeamView[]> {
  const found = await sql`select team, code, times from privacy.stands_out_by_team(${since}::date)`.execute(trx)
  return found.rows.map((row) => byTeamView.parse(row))
}
