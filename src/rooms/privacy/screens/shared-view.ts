import * as z from 'zod'
import { laws, purposes, signals } from './laws.ts'

const Words = z.object({ nl: z.string(), en: z.string() })
const Wet = z.enum(laws)

/** Someone one helps. */
export const Helped = z.object({ id: z.string(), naam: z.string().nullable(), geboortedatum: z.string().nullable() })
export type HelpedShown = z.infer<typeof Helped>

/** The purposes between which one chooses, and the one that was chosen. */
export const Acting = z.object({ purpose: z.enum(purposes), others: z.array(z.enum(purposes)) })
export type ActingShown = z.infer<typeof Acting>

/** What another law holds back: on which article, and what can be done. `givers`: whose yes or no would change it. */
export const HeldBack = z.object({
  origin: Wet,
  target: Wet,
  grade: z.int(),
  now: z.int(),
  artikel: z.string(),
  basis: z.enum(['noodzaak', 'toestemming', 'geen']),
  question: z.string().nullable(),
  text: Words,
  todo: Words,
  ask: Words.nullable(),
  givers: z.array(z.object({ id: z.string(), naam: z.string().nullable(), self: z.boolean() })),
})
export type HeldBackShown = z.infer<typeof HeldBack>

/** The page of one person for one purpose. */
export const SharedPageView = z.object({
  who: Helped,
  acting: Acting,
  laws: z.array(Wet),
  involved: z.array(z.object({ id: z.string(), wet: Wet, naam: z.string().nullable(), team: z.string().nullable() })),
  signals: z.array(
    z.object({
      id: z.string(),
      wet: Wet.nullable(),
      team: z.string().nullable(),
      target: Wet,
      soort: z.enum(signals),
      dag: z.string().nullable(),
      at: z.string(),
      seenAt: z.string().nullable(),
      mine: z.boolean(),
    }),
  ),
  notes: z.array(z.object({ id: z.string(), wet: Wet, text: z.string(), door: z.string().nullable(), at: z.string() })),
  heldBack: z.array(HeldBack),
  representing: z.array(
    z.object({
      id: z.string(),
      naam: z.string().nullable(),
      soort: z.enum(['curator', 'mentor', 'gemachtigde']),
      grond: z.string(),
      tot: z.string().nullable(),
    }),
  ),
  consents: z.array(
    z.object({
      id: z.string(),
      origin: Wet,
      target: Wet,
      agreed: z.boolean(),
      way: z.enum(['zelf', 'balie', 'telefoon']),
      words: z.string(),
      at: z.string(),
      endedAt: z.string().nullable(),
    }),
  ),
  colleagues: z.array(z.object({ id: z.string(), naam: z.string(), team: z.string(), wet: Wet })),
})
export type SharedShown = z.infer<typeof SharedPageView>
