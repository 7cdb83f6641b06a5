import * as z from 'zod'
import { Step } from '../../../web/step-view.ts'

/** A text in both languages, as the doors give it. */
export const Said = z.object({ nl: z.string(), en: z.string() })

/** A question of the law that still matters. */
export const Question = z.object({
  naam: z.string(),
  aard: z.enum(['gegeven', 'oordeel']),
  soort: z.string(),
  vraag: Said,
  waarvoor: z.string(),
  person: z.string().nullable(),
})
export type QuestionShown = z.infer<typeof Question>

/** What someone can probably get of one provision. */
export const Probable = z.object({
  voorziening: z.string(),
  naam: Said,
  per: z.enum(['maand', 'kwartaal', 'jaar', 'eenmalig']).nullable(),
  kind: z.string(),
  state: z.enum(['exact', 'geen-recht', 'begrensd', 'oordeel-nodig', 'niet-gedekt']),
  sentence: Said,
  amount: z.object({ low: z.int(), high: z.int() }).nullable(),
  questions: z.array(Question).readonly(),
  leftOut: z.array(z.object({ artikel: z.string(), zin: Said })).readonly(),
  /** There when they are asked for; the whole reasoning is long. */
  steps: z.array(Step).readonly(),
  explained: z.boolean(),
})
export type ProbableShown = z.infer<typeof Probable>

/** Where one of the five kinds stands. */
export const OutcomeOf = z.object({
  soort: z.string(),
  naam: Said,
  uitkomst: z.string(),
  reden: z.string().nullable(),
  artikel: z.string().nullable(),
  kenmerk: z.string().nullable(),
  opnieuwOp: z.string().nullable(),
  doorNaam: z.string().nullable(),
  at: z.string().nullable(),
  version: z.int(),
  apply: Said,
})
export type OutcomeShown = z.infer<typeof OutcomeOf>

/** Who answers now. */
export const Answers = z.object({
  medewerker: z.string(),
  foto: z.boolean(),
  naam: z.string(),
  functie: z.string(),
  telefoon: z.string(),
  email: z.string(),
  werkdagen: z.array(z.int()),
  voorNaam: z.string().nullable(),
  vervanger: z.object({ naam: z.string(), telefoon: z.string() }).nullable(),
})
export type AnswersShown = z.infer<typeof Answers>

/** Someone who looked. */
export const Look = z.object({
  who: z.enum(['medewerker', 'inwoner', 'terugkomcode', 'bezoeker', 'systeem', 'ontvanger', 'iemand-anders']),
  naam: z.string().nullable(),
  organisation: z.string().nullable(),
  role: z.string().nullable(),
  uitleg: Said,
  last: z.string(),
  times: z.int(),
})
export type LookShown = z.infer<typeof Look>

/** A question someone asked here. */
export const Asked = z.object({ contact: z.string(), receivedAt: z.string(), closedAt: z.string().nullable() })
