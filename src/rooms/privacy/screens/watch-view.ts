import * as z from 'zod'

/** Someone who can be looked up: that they are known here, and no more. */
export const Hit = z.object({ id: z.string(), naam: z.string().nullable(), geboortedatum: z.string().nullable() })

/** What a search gives. */
export const Found = z.object({ hits: z.array(Hit) })

/** Who looked at someone on a day, for one purpose. */
export const Look = z.object({
  who: z.enum(['medewerker', 'inwoner', 'terugkomcode', 'bezoeker', 'systeem', 'ontvanger', 'iemand-anders']),
  naam: z.string().nullable(),
  role: z.string().nullable(),
  uitleg: z.object({ nl: z.string(), en: z.string() }),
  day: z.string(),
  first: z.string(),
  last: z.string(),
  times: z.int(),
  categories: z.array(z.string()),
})
export type LookShown = z.infer<typeof Look>

/** Whether the log is whole. */
export const Log = z.object({
  at: z.string(),
  looks: z.int(),
  sealed: z.int(),
  faults: z.array(
    z.object({ fault: z.enum(['removed', 'changed', 'inserted', 'broken']), seq: z.number().nullable() }),
  ),
})
export type LogShown = z.infer<typeof Log>

/** The privacy officer's page. `about` is whose looks are shown. */
export const WatchView = z.object({
  log: Log,
  about: Hit.nullable(),
  looks: z.array(Look),
})
