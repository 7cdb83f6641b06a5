import * as z from 'zod'

const Said = z.object({ nl: z.string(), en: z.string() })

/** A step of the reasoning, with the steps below it. */
export const Step = z.object({
  kind: z.enum(['regel', 'bedrag', 'feit']),
  sentence: Said,
  value: Said,
  known: z.boolean(),
  formula: z.string().nullable(),
  artikel: z.object({ text: z.string(), link: z.string().nullable() }).nullable(),
  origin: z.object({ herkomst: z.string(), dag: z.string().nullable(), reden: z.string().nullable() }).nullable(),
  who: z.string().nullable(),
  before: z.boolean(),
  get parts() {
    return z.array(Step).readonly()
  },
})
export type StepView = z.infer<typeof Step>
