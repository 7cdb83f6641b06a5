import * as z from 'zod'
import { ConsultShown } from '../../../web/consult-view.ts'

const Said = z.object({ nl: z.string(), en: z.string() })

/** The question that stands on the page. `about`: whom it is about when that is not the person of the page. */
export const GuideQuestion = z.object({
  key: z.string(),
  group: z.boolean(),
  person: z.string().nullable(),
  about: z.string().nullable(),
  /** Whether the page of whom it is about is open, so that the answer can be kept. */
  open: z.boolean(),
  soort: z.string(),
  vraag: Said,
  waarvoor: z.string(),
  facts: z.array(z.object({ naam: z.string(), vraag: Said })).readonly(),
})
export type GuideQuestionShown = z.infer<typeof GuideQuestion>

/** What only a person can judge, with what to look at. */
export const GuideOordeel = z.object({
  naam: z.string(),
  person: z.string().nullable(),
  about: z.string().nullable(),
  soort: z.string(),
  vraag: Said,
  lookAt: Said,
  waarvoor: z.string(),
})
export type GuideOordeelShown = z.infer<typeof GuideOordeel>

/** Where one provision stands; cents per `per`. */
export const GuideVoorziening = z.object({
  voorziening: z.string(),
  naam: Said,
  per: z.enum(['maand', 'kwartaal', 'jaar', 'eenmalig']).nullable(),
  amount: z.object({ low: z.int(), high: z.int() }).nullable(),
  place: z.enum(['unused', 'perhaps', 'arranged', 'unlikely', 'elsewhere']),
})
export type GuideVoorzieningShown = z.infer<typeof GuideVoorziening>

/** One of the five kinds, with the law's reason why not and the fact that is missing. */
export const GuideKind = z.object({
  soort: z.string(),
  naam: Said,
  uitkomst: z.enum([
    'nog-niet-bekeken',
    'aangeboden',
    'aangevraagd',
    'toegekend',
    'geen-recht',
    'afgezien',
    'onbekend',
  ]),
  reden: z.string().nullable(),
  artikel: z.string().nullable(),
  kenmerk: z.string().nullable(),
  opnieuwOp: z.string().nullable(),
  doorNaam: z.string().nullable(),
  version: z.int(),
  apply: Said,
  whyNot: z.object({ reden: z.string(), artikel: z.string() }).nullable(),
  missing: Said.nullable(),
})
export type GuideKindShown = z.infer<typeof GuideKind>

/** Someone who can be asked; `day` is the first on which they are there. */
export const Consultant = z.object({
  medewerker: z.string(),
  naam: z.string(),
  functie: z.string(),
  telefoon: z.string(),
  email: z.string(),
  foto: z.boolean(),
  day: z.string(),
  there: z.boolean(),
})
export type ConsultantShown = z.infer<typeof Consultant>

/** The guided check of one person as it stands. */
export const GuideView = z.object({
  id: z.string(),
  naam: z.string().nullable(),
  contact: z.string().nullable(),
  question: GuideQuestion.nullable(),
  left: z.int(),
  oordelen: z.array(GuideOordeel),
  voorzieningen: z.array(GuideVoorziening),
  kinds: z.array(GuideKind),
  /** The day that is proposed to offer again what someone does not want now. */
  offerAgain: z.string(),
  consultants: z.array(Consultant),
  consults: z.array(ConsultShown),
})
export type GuideShown = z.infer<typeof GuideView>
