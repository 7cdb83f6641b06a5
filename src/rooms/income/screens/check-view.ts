import * as z from 'zod'
import { Probable, Said } from './view.ts'

/** The question that stands on the page: about whom, which, and how it is answered. */
const CheckQuestion = z.object({
  over: z.string().nullable(),
  naam: z.string(),
  soort: z.string(),
  vraag: Said,
  waarvoor: z.string(),
  /** For the question that stands for many: each of them. */
  each: z.array(Said),
})
export type CheckQuestionShown = z.infer<typeof CheckQuestion>

/** The check as it stands: who live there, what was told (about|question|answer), and what comes now. */
export const CheckView = z.object({
  stage: z.enum(['gezin', 'vraag', 'uitkomst']),
  peildatum: z.string(),
  partner: z.enum(['ja', 'nee', '']),
  kinderen: z.int(),
  huisgenoten: z.int(),
  gezegd: z.array(z.string()),
  question: CheckQuestion.nullable(),
  left: z.int(),
  uitleg: z.string().nullable(),
  probable: z.array(Probable),
})
export type CheckShown = z.infer<typeof CheckView>
