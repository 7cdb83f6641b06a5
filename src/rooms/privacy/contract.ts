import { z } from 'zod'
import type { Instant } from '../../shared/date.ts'

const instant = z.custom<Instant>((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)))
const text = z.object({ nl: z.string(), en: z.string() })

/** Who can have looked. `iemand-anders`: a party that is itself a secret to whoever asks. */
export const lookers = [
  'medewerker',
  'inwoner',
  'terugkomcode',
  'bezoeker',
  'systeem',
  'ontvanger',
  'iemand-anders',
] as const

/**
 * Someone who looked: who, from where, for what in plain words, when first and last, how often, at what. Of someone else
 * (`iemand-anders`) only when.
 */
export const lookView = z.object({
  who: z.enum(lookers),
  naam: z.string().nullable(),
  organisation: z.string().nullable(),
  role: z.string().nullable(),
  purpose: z.string().nullable(),
  uitleg: text,
  day: z.string(),
  first: instant,
  last: instant,
  times: z.int(),
  categories: z.array(z.string()),
})
export type LookView = z.infer<typeof lookView>

/** Something that is wrong with the log. */
export const faultView = z.object({
  fault: z.enum(['removed', 'changed', 'inserted', 'broken']),
  look: z.string().nullable(),
  seq: z.number().nullable(),
})
export type FaultView = z.infer<typeof faultView>

/** The state of the log when it was last reckoned anew: how many looks, how many sealed, and what is wrong. */
export const logView = z.object({
  at: instant,
  looks: z.int(),
  sealed: z.int(),
  lastSealed: instant.nullable(),
  faults: z.array(faultView),
})
export type LogView = z.infer<typeof logView>
