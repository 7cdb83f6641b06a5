import * as z from 'zod'

/** A question to an income consultant as a page shows it, with the answer when there is one. */
export const ConsultShown = z.object({
  id: z.string(),
  question: z.string(),
  askedBy: z.string().nullable(),
  askedOf: z.string().nullable(),
  askedAt: z.string(),
  due: z.string(),
  late: z.boolean(),
  answer: z.string().nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: z.string().nullable(),
  mayAnswer: z.boolean(),
  mayRead: z.boolean(),
})
export type ConsultShown = z.infer<typeof ConsultShown>
