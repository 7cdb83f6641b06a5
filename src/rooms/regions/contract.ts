import { z } from 'zod'

/** The ways that are there when something cannot wait. */
export const urgentKinds = ['voorschot', 'spoed-wmo', 'schulden-spoed', 'veilig-thuis', 'noodnummer'] as const

/** One urgent way: whom to call, and on which ground it may not wait. */
export const urgentWayView = z.object({
  soort: z.enum(urgentKinds),
  naam: z.string(),
  telefoon: z.string(),
  grond: z.string(),
})
export type UrgentWayView = z.infer<typeof urgentWayView>

/** The municipality and the team at its front. `team` is null as long as nobody has named one. */
export const gemeenteView = z.object({
  id: z.string(),
  naam: z.string(),
  telefoon: z.string(),
  team: z.object({ id: z.string(), naam: z.string() }).nullable(),
})
export type GemeenteView = z.infer<typeof gemeenteView>
