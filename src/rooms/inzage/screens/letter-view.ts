import * as z from 'zod'

const Words = z.object({ nl: z.string(), en: z.string() })

/** What stands on the letter: about whom, who answers, who looked and how often, and what was asked. */
export const LetterView = z.object({
  own: z.boolean(),
  person: z.string(),
  naam: z.string().nullable(),
  telefoon: z.string(),
  answers: z.object({ naam: z.string(), telefoon: z.string() }).nullable(),
  involved: z.array(z.object({ id: z.string(), naam: z.string().nullable(), team: z.string().nullable() })),
  looks: z.array(
    z.object({ naam: z.string(), role: z.string().nullable(), uitleg: Words, times: z.int(), last: z.string() }),
  ),
  asked: z.array(z.object({ id: z.string(), over: z.string(), due: z.string() })),
  /** The letter may be seen: one's own, or given just now after a check. */
  given: z.boolean(),
})
export type LetterShown = z.infer<typeof LetterView>
