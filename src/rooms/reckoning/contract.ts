import { z } from 'zod'
import { type Day, type Instant, toDay } from '../../shared/date.ts'
import { type Id, type PersonId, toId } from '../../shared/ids.ts'

const isId = (value: unknown): boolean => typeof value === 'string' && toId(value) !== undefined
const day = z.custom<Day>((value) => typeof value === 'string' && toDay(value) !== undefined)
const instant = z.custom<Instant>((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)))
const amount = z.object({ low: z.int(), high: z.int() }).nullable()
const period = z.enum(['maand', 'kwartaal', 'jaar', 'eenmalig']).nullable()

/** A rule that changes: `naam` and `waarde` are absent for the amounts of the Rijk, which come with the law package. */
export const ruleChangeView = z.object({
  id: z.custom<Id<'ruleChange'>>(isId),
  kind: z.enum(['gemeente', 'rijk']),
  naam: z.string().nullable(),
  waarde: z.union([z.boolean(), z.number()]).nullable(),
  vanaf: day,
  version: z.int(),
  packageVersion: z.string(),
  bron: z.string(),
  reden: z.string(),
  doorNaam: z.string().nullable(),
  at: instant,
  status: z.enum(['announced', 'listed', 'adopted', 'in-force']),
})
export type RuleChangeView = z.infer<typeof ruleChangeView>

/** What is announced. Without `naam` and `waarde` it is the amounts of the Rijk that change on that day. */
export const ruleInput = z.object({
  id: z.custom<Id<'ruleChange'>>(isId),
  naam: z.string().max(60).optional(),
  waarde: z.union([z.boolean(), z.number()]).optional(),
  vanaf: day,
  bron: z.string().trim().min(1).max(300),
  reden: z.string().trim().min(1).max(500),
})
export type RuleInput = z.infer<typeof ruleInput>

/** How many people a change touches in one way; null for a group of fewer than five. */
export const impactView = z.object({
  voorziening: z.string(),
  effect: z.enum(['more', 'less', 'same', 'unclear']),
  people: z.int().nullable(),
})
export type ImpactView = z.infer<typeof impactView>

/** Someone whom a change touches, with the amounts (cents per period) before and after; null when refused. */
export const affectedView = z.object({
  person: z.custom<PersonId>(isId),
  receipt: z.custom<Id<'receipt'>>(isId),
  voorziening: z.string(),
  period,
  before: amount,
  after: amount,
  effect: z.enum(['more', 'less', 'same', 'unclear']),
})
export type AffectedView = z.infer<typeof affectedView>
