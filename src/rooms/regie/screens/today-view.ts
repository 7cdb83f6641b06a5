import * as z from 'zod'

/** The ways in which a promised call can be tried from this page. */
export const ways = ['bellen', 'e-mail', 'langskomen'] as const

/** Someone whom we promised to call. Number and e-mail are what may be used now. */
export const Call = z.object({
  contact: z.string(),
  person: z.string(),
  naam: z.string().nullable(),
  telefoon: z.string().nullable(),
  email: z.string().nullable(),
  tolk: z.string().nullable(),
  veilig: z.object({ tijden: z.string().nullable() }).nullable(),
  due: z.string(),
  voorNaam: z.string().nullable(),
  tried: z.array(z.string()),
  /** What can still be tried, the likeliest first. */
  ways: z.array(z.enum(ways)),
})
export type CallShown = z.infer<typeof Call>

/** Something that whoever looks answers for. */
export const Question = z.object({
  thread: z.string(),
  soort: z.enum(['contact', 'aanvraag', 'lijn', 'plan']),
  contact: z.string().nullable(),
  person: z.string(),
  naam: z.string().nullable(),
  since: z.string(),
  nextDay: z.string().nullable(),
  canWait: z.boolean(),
  voorNaam: z.string().nullable(),
})
export type QuestionShown = z.infer<typeof Question>

/** A question that came in today for a colleague. */
export const Fresh = z.object({
  contact: z.string(),
  person: z.string(),
  naam: z.string().nullable(),
  receivedAt: z.string(),
  canWait: z.boolean(),
  answers: z.string().nullable(),
})
export type FreshShown = z.infer<typeof Fresh>

/** A question to an income consultant that waits for whoever looks: to answer, for the answer, or to read it. */
export const Consult = z.object({
  id: z.string(),
  person: z.string(),
  naam: z.string().nullable(),
  role: z.enum(['to-answer', 'waits', 'answered']),
  askedBy: z.string().nullable(),
  askedOf: z.string().nullable(),
  due: z.string(),
  late: z.boolean(),
})
export type ConsultShown = z.infer<typeof Consult>

/** Someone who declined income support and may be offered it again from now on. */
export const Offer = z.object({ person: z.string(), naam: z.string().nullable(), since: z.string() })
export type OfferShown = z.infer<typeof Offer>

/** The day of one professional. */
export const TodayView = z.object({
  naam: z.string(),
  duty: z.boolean(),
  vandaag: z.string(),
  calls: z.array(Call),
  questions: z.array(Question),
  fresh: z.array(Fresh),
  consults: z.array(Consult),
  offers: z.array(Offer),
})
