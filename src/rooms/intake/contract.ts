import { z } from 'zod'
import { type Day, type Instant, toDay } from '../../shared/date.ts'
import { type ContactId, type Id, type PersonId, type ThreadId, toId } from '../../shared/ids.ts'
import { answersView } from '../regie/index.ts'
import { meldingWetten } from './melding.ts'
import { channels, urgentKinds } from './spoed.ts'

const isId = (value: unknown): boolean => typeof value === 'string' && toId(value) !== undefined
const contactId = z.custom<ContactId>(isId)
const personId = z.custom<PersonId>(isId)
const threadId = z.custom<ThreadId>(isId)
const callId = z.custom<Id<'call'>>(isId)
const day = z.custom<Day>((value) => typeof value === 'string' && toDay(value) !== undefined)
const instant = z.custom<Instant>((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)))

export const routes = ['een-vraag', 'meer-vragen', 'werk'] as const
export const contactOutcomes = ['beantwoord', 'wordt-aanvraag', 'ingetrokken', 'geen-reactie'] as const
export const tryChannels = ['bellen', 'e-mail', 'brief', 'langskomen', 'via-iemand'] as const

/** PostgreSQL keeps no NUL; nobody types one, but nobody's question fails on one either. */
const cleaned = z.string().transform((text) => text.replaceAll('\u0000', ''))

/** Words that may be absent; only spaces count as absent, too long is cut. */
const words = (max: number) =>
  cleaned
    .transform((text) => text.trim().slice(0, max))
    .transform((text) => (text === '' ? undefined : text))
    .optional()

/** How to reach someone, as they say it. Everything is optional. */
export const waysInput = z.object({
  kanaal: z.enum(tryChannels).optional(),
  telefoon: words(40),
  email: words(200),
  postadres: words(300),
  verblijf: words(300),
  tolk: words(60),
})

/** Veilig contact asked for with the question itself. */
const veiligInput = z.object({ nummer: words(40), tijden: words(200) })

/**
 * A question as it comes in. Nothing is required but the ids that the form made: no name, no address, no papers, and the
 * question may be vague. `known`: the person is here already.
 */
export const contactInput = z.object({
  contact: contactId,
  person: personId,
  known: z.boolean().default(false),
  kanaal: z.enum(channels),
  vraag: cleaned.pipe(z.string().max(4000)).default(''),
  naam: words(200),
  canWait: z.boolean().optional(),
  urgent: z.array(z.enum(urgentKinds)).default([]),
  ways: waysInput.optional(),
  veilig: veiligInput.optional(),
})
export type ContactInput = z.input<typeof contactInput>

/** What comes of it: who answers, and the day by which we call. */
export const receivedView = z.object({
  contact: contactId,
  person: personId,
  thread: threadId,
  answers: answersView,
  callBy: day.nullable(),
})
export type ReceivedView = z.infer<typeof receivedView>

/** "Ik wil nu aanvragen": one page. Without a contact it makes one itself. */
export const aanvraagInput = z.object({
  aanvraag: z.custom<Id<'aanvraag'>>(isId),
  voorziening: cleaned.default(''),
  /** The contact it comes from, or the one to make. */
  from: z.union([contactInput, z.object({ contact: contactId })]),
})
export type AanvraagInput = z.input<typeof aanvraagInput>

/** The confirmation: the day that counts, what was asked for, and who answers for it. */
export const aanvraagView = z.object({
  aanvraag: z.custom<Id<'aanvraag'>>(isId),
  contact: contactId,
  ingediendOp: day,
  voorziening: z.string(),
  answers: answersView,
})
export type AanvraagView = z.infer<typeof aanvraagView>

/** What someone with a code sees, and nothing else. */
export const statusView = z.object({
  status: z.enum(['open', 'afgesloten']),
  nextDay: day.nullable(),
  answers: answersView.nullable(),
})
export type StatusView = z.infer<typeof statusView>

/** A promised call. */
export const callView = z.object({
  id: callId,
  due: day,
  reachedAt: instant.nullable(),
  tries: z.array(z.object({ at: instant, kanaal: z.string(), door: z.string() })),
  settled: z.boolean(),
})

/** A contact as it stands in a list: that there is a question, not what it says. */
export const contactRow = z.object({
  contact: contactId,
  person: personId,
  thread: threadId,
  kanaal: z.enum(channels),
  receivedAt: instant,
  canWait: z.boolean(),
  nextDay: day.nullable(),
  callDue: day.nullable(),
  mine: z.boolean(),
})
export type ContactRow = z.infer<typeof contactRow>

/** An open contact on the page of the day: `tried` are the ways by which the promised call was tried. */
export const todayRow = contactRow
  .omit({ kanaal: true, mine: true })
  .extend({ tried: z.array(z.enum(tryChannels)), new: z.boolean() })
export type TodayRow = z.infer<typeof todayRow>

/** A contact on its own page. `vraag` and what was started are null and empty for who is not involved. */
export const contactView = z.object({
  contact: contactId,
  person: personId,
  thread: threadId,
  kanaal: z.enum(channels),
  receivedAt: instant,
  receivedOn: day,
  canWait: z.boolean(),
  route: z.enum(routes).nullable(),
  nextDay: day.nullable(),
  closedAt: instant.nullable(),
  outcome: z.enum(contactOutcomes).nullable(),
  version: z.int(),
  involved: z.boolean(),
  vraag: z.string().nullable(),
  urgent: z.array(z.enum(urgentKinds)),
  calls: z.array(callView),
  meldingen: z.array(z.object({ wet: z.enum(meldingWetten), gedaanOp: day, teltVanaf: day })),
  aanvragen: z.array(z.object({ voorziening: z.string(), ingediendOp: day, thread: threadId })),
})
export type ContactView = z.infer<typeof contactView>
