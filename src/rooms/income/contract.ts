import { z } from 'zod'
import { type Day, type Instant, toDay } from '../../shared/date.ts'
import { type Id, type PersonId, toId } from '../../shared/ids.ts'
import type { ShownStep } from './explanation.ts'
import { kinds, oordelen } from './outcome.ts'

const isId = (value: unknown): boolean => typeof value === 'string' && toId(value) !== undefined
const personId = z.custom<PersonId>(isId)
const receiptId = z.custom<Id<'receipt'>>(isId)
const day = z.custom<Day>((value) => typeof value === 'string' && toDay(value) !== undefined)
const instant = z.custom<Instant>((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)))
const text = z.object({ nl: z.string(), en: z.string() })

/** Where one kind of income support stands for someone, and how they apply whatever it says. */
export const outcomeView = z.object({
  soort: z.enum(kinds),
  naam: text,
  uitkomst: z.enum(['nog-niet-bekeken', ...oordelen]),
  reden: z.string().nullable(),
  artikel: z.string().nullable(),
  kenmerk: z.string().nullable(),
  opnieuwOp: day.nullable(),
  doorNaam: z.string().nullable(),
  at: instant.nullable(),
  version: z.int(),
  apply: text,
})
export type OutcomeView = z.infer<typeof outcomeView>

/** What a worker judges about one kind. `seen` is the version on the screen. */
export const outcomeInput = z.object({
  soort: z.enum(kinds),
  uitkomst: z.enum(oordelen),
  reden: z.string().trim().min(1).max(500).optional(),
  artikel: z.string().trim().min(1).max(120).optional(),
  kenmerk: z.string().trim().min(1).max(60).optional(),
  opnieuwOp: day.optional(),
  seen: z.int().optional(),
})
export type OutcomeInput = z.infer<typeof outcomeInput>

/** A question of the law: what it is called, what kind of answer, about whom, and why it is asked. */
export const questionView = z.object({
  naam: z.string(),
  aard: z.enum(['gegeven', 'oordeel']),
  soort: z.string(),
  vraag: text,
  waarvoor: z.string(),
  person: personId.nullable(),
})
export type QuestionView = z.infer<typeof questionView>

const shownStep: z.ZodType<ShownStep> = z.object({
  kind: z.enum(['regel', 'bedrag', 'feit']),
  sentence: text,
  value: text,
  known: z.boolean(),
  formula: z.string().nullable(),
  artikel: z.object({ text: z.string(), link: z.string().nullable() }).nullable(),
  origin: z.object({ herkomst: z.string(), dag: z.string().nullable(), reden: z.string().nullable() }).nullable(),
  who: z.string().nullable(),
  before: z.boolean(),
  get parts() {
    return z.array(shownStep)
  },
})

const periods = ['maand', 'kwartaal', 'jaar', 'eenmalig'] as const
const amount = z.object({ low: z.int(), high: z.int() })

/** What someone can probably get of one provision: cents per `per`, exact when both ends are equal. */
export const probableView = z.object({
  voorziening: z.string(),
  naam: text,
  per: z.enum(periods).nullable(),
  kind: z.enum(kinds),
  state: z.enum(['exact', 'geen-recht', 'begrensd', 'oordeel-nodig', 'niet-gedekt']),
  sentence: text,
  amount: amount.nullable(),
  questions: z.array(questionView),
  leftOut: z.array(z.object({ artikel: z.string(), zin: text })),
  steps: z.array(shownStep),
})
export type ProbableView = z.infer<typeof probableView>

/** The whole answer on a day, with the names of whom it is about as far as this caller may see them. */
export const computedView = z.object({
  peildatum: day,
  packageVersion: z.string(),
  probable: z.array(probableView),
  names: z.record(z.string(), z.string().nullable()),
})
export type ComputedView = z.infer<typeof computedView>

/** A kept answer: what was computed on a day, with which version of the law, from how many facts. */
export const receiptView = z.object({
  id: receiptId,
  peildatum: day,
  packageVersion: z.string(),
  at: instant,
  doorNaam: z.string().nullable(),
  probable: z.array(probableView),
})
export type ReceiptView = z.infer<typeof receiptView>

/** An answer to a question of the law. `opnieuw` says why, when it was known already. */
export const answerInput = z.object({
  soort: z.string().max(60),
  waarde: z.union([z.boolean(), z.number(), z.string().max(500), z.null()]),
  dag: day.optional(),
  reden: z.string().trim().min(1).max(500).optional(),
  opnieuw: z.enum(['veranderd', 'twijfel', 'controleren']).optional(),
})
export type AnswerInput = z.infer<typeof answerInput>
