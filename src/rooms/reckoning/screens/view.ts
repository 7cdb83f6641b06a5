import * as z from 'zod'
import { Step } from '../../../web/step-view.ts'

export const Said = z.object({ nl: z.string(), en: z.string() })
const Amount = z.object({ low: z.int(), high: z.int() }).nullable()
export type Amount = z.infer<typeof Amount>
const Period = z.enum(['maand', 'kwartaal', 'jaar', 'eenmalig']).nullable()
export type Period = z.infer<typeof Period>
const Name = z.object({ id: z.string(), naam: z.string().nullable() })

/** One provision of a computation; `steps` only of the one that is asked about, because they are long. */
export const Shown = z.object({
  voorziening: z.string(),
  naam: Said,
  per: Period,
  state: z.string(),
  sentence: Said,
  amount: Amount,
  steps: z.array(Step).readonly(),
  explained: z.boolean(),
})
export type Shown = z.infer<typeof Shown>

/** Why a provision comes out otherwise now. */
export const Difference = z.object({
  voorziening: z.string(),
  equal: z.boolean(),
  causes: z.array(z.object({ kind: z.string(), sentence: Said, details: z.array(Said) })),
})
export type Difference = z.infer<typeof Difference>

/** A kept answer: as it was, or as now with the difference explained. */
export const ReceiptPageView = z.object({
  person: z.string(),
  receipt: z.string(),
  own: z.boolean(),
  at: z.string(),
  peildatum: z.string(),
  packageVersion: z.string(),
  doorNaam: z.string().nullable(),
  names: z.array(Name),
  aloud: z.array(z.string()),
  was: z.array(Shown),
  now: z.object({ peildatum: z.string(), packageVersion: z.string(), shown: z.array(Shown) }).nullable(),
  differences: z.array(Difference),
})
export type ReceiptShown = z.infer<typeof ReceiptPageView>

/** What changes in the coming year, day by day, and which announced rules touch this person. */
export const ComingView = z.object({
  person: z.string(),
  own: z.boolean(),
  from: z.string(),
  until: z.string(),
  names: z.array(Name),
  around: z.array(z.string()),
  leaving: z.object({ person: z.string(), op: z.string() }).nullable(),
  days: z.array(
    z.object({
      day: z.string(),
      occasions: z.array(z.object({ kind: z.string(), person: z.string().nullable(), age: z.int().nullable() })),
      changes: z.array(
        z.object({
          voorziening: z.string(),
          naam: Said,
          before: Amount,
          after: Amount,
          sentence: Said,
          refused: z.boolean(),
        }),
      ),
    }),
  ),
})
export type ComingShown = z.infer<typeof ComingView>
