import { z } from 'zod'
import { type Day, type Instant, toDay } from '../../shared/date.ts'
import { type ContactId, type Id, type MedewerkerId, type PersonId, toId } from '../../shared/ids.ts'

const isId = (value: unknown): boolean => typeof value === 'string' && toId(value) !== undefined
const consultId = z.custom<Id<'consult'>>(isId)
const medewerkerId = z.custom<MedewerkerId>(isId)
const day = z.custom<Day>((value) => typeof value === 'string' && toDay(value) !== undefined)
const instant = z.custom<Instant>((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)))

/** Someone who can be asked about income. `day`: the first day on which they are there; today when `there`. */
export const consultantView = z.object({
  medewerker: medewerkerId,
  naam: z.string(),
  functie: z.string(),
  telefoon: z.string(),
  email: z.string(),
  werkdagen: z.array(z.int().min(1).max(7)),
  foto: z.boolean(),
  day,
  there: z.boolean(),
})
export type ConsultantView = z.infer<typeof consultantView>

/** A question to an income consultant about a person, and the answer when there is one. `due`: the day it is expected. */
export const consultView = z.object({
  id: consultId,
  voorziening: z.string().nullable(),
  question: z.string(),
  askedBy: z.string().nullable(),
  askedOf: z.string().nullable(),
  askedAt: instant,
  due: day,
  late: z.boolean(),
  answer: z.string().nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: instant.nullable(),
  mayAnswer: z.boolean(),
  mayRead: z.boolean(),
})
export type ConsultView = z.infer<typeof consultView>

/** That a question waits: for my answer, for the answer of a colleague, or answered and not read by me yet. */
export const waitingConsultView = z.object({
  id: consultId,
  person: z.custom<PersonId>(isId),
  role: z.enum(['to-answer', 'waits', 'answered']),
  askedBy: z.string().nullable(),
  askedOf: z.string().nullable(),
  askedAt: instant,
  due: day,
  late: z.boolean(),
})
export type WaitingConsultView = z.infer<typeof waitingConsultView>

/** What is asked, of whom, and if need be about which provision and from which talk. */
export type ConsultInput = {
  readonly question: string
  readonly askedOf: MedewerkerId
  readonly voorziening?: string | undefined
  readonly contact?: ContactId | undefined
}
