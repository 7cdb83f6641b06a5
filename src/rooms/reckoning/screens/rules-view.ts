import * as z from 'zod'
import { Said } from './view.ts'

const Amount = z.object({ low: z.int(), high: z.int() }).nullable()
const Period = z.enum(['maand', 'kwartaal', 'jaar', 'eenmalig']).nullable()
const effect = z.enum(['more', 'less', 'same', 'unclear'])

/** One value of a rule, from a day on. */
export const Version = z.object({
  vanaf: z.string(),
  version: z.int(),
  value: Said,
  bron: z.string(),
  reden: z.string(),
  doorNaam: z.string().nullable(),
  when: z.enum(['past', 'now', 'later']),
})

/** A rule that the law leaves to the municipality, with all its values, the latest first. */
export const Rule = z.object({ naam: z.string(), what: Said, article: z.string(), versions: z.array(Version) })
export type RuleShown = z.infer<typeof Rule>

/** A change: what, from when, how far it is, and whom it touches; in numbers or by name, by who asks. */
export const Change = z.object({
  id: z.string(),
  what: Said,
  value: Said.nullable(),
  vanaf: z.string(),
  version: z.int(),
  packageVersion: z.string(),
  bron: z.string(),
  reden: z.string(),
  doorNaam: z.string().nullable(),
  at: z.string(),
  status: z.enum(['announced', 'listed', 'adopted', 'in-force']),
  groups: z.array(z.object({ voorziening: z.string(), naam: Said, effect, people: z.int().nullable() })).nullable(),
  affected: z
    .array(
      z.object({
        person: z.string(),
        naam: z.string().nullable(),
        receipt: z.string(),
        voorziening: z.string(),
        what: Said,
        period: Period,
        before: Amount,
        after: Amount,
        effect,
      }),
    )
    .nullable(),
})
export type ChangeShown = z.infer<typeof Change>

/** The page of dated rules. `manages`: may announce and adopt. */
export const RulesView = z.object({
  manages: z.boolean(),
  rules: z.array(Rule),
  changes: z.array(Change),
  options: z.array(z.object({ value: z.string(), label: Said })),
})
