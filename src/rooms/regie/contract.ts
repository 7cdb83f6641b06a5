import { z } from 'zod'
import { type Day, type Instant, toDay } from '../../shared/date.ts'
import { type Id, type MedewerkerId, type PersonId, type ThreadId, toId } from '../../shared/ids.ts'
import { soorten } from './thread.ts'

const isId = (value: unknown): boolean => typeof value === 'string' && toId(value) !== undefined
const personId = z.custom<PersonId>(isId)
const threadId = z.custom<ThreadId>(isId)
const medewerkerId = z.custom<MedewerkerId>(isId)
const teamId = z.custom<Id<'team'>>(isId)
const day = z.custom<Day>((value) => typeof value === 'string' && toDay(value) !== undefined)
const instant = z.custom<Instant>((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)))

/** Someone of ours whom a resident can call. */
const reachable = z.object({ naam: z.string(), telefoon: z.string() })

/**
 * Who answers at this moment. `standsIn`: this is not the one in the ledger (`voorNaam`), who is away or left. `vervanger`
 * is whom to call when this one does not pick up; null only when one person works here.
 */
export const answersView = z.object({
  medewerker: medewerkerId,
  naam: z.string(),
  functie: z.string(),
  telefoon: z.string(),
  email: z.string(),
  werkdagen: z.array(z.int().min(1).max(7)),
  /** Whether /foto/<medewerker> shows a face. */
  foto: z.boolean(),
  since: instant,
  standsIn: z.boolean(),
  voorNaam: z.string().nullable(),
  vervanger: reachable.nullable(),
})
export type AnswersView = z.infer<typeof answersView>

/** A thread that someone answers for now; `voorNaam` when they stand in for a colleague. */
export const threadView = z.object({
  thread: threadId,
  soort: z.enum(soorten),
  person: personId,
  since: instant,
  voorNaam: z.string().nullable(),
})
export type ThreadView = z.infer<typeof threadView>

/** Who answered during a piece of a day. */
export const answeredView = z.object({ naam: z.string(), voorNaam: z.string().nullable(), van: instant, tot: instant })
export type AnsweredView = z.infer<typeof answeredView>

/** A colleague as the team page shows them. `leaves`: the day on which the appointment ends, when that is known. */
export const colleagueView = z.object({
  medewerker: medewerkerId,
  naam: z.string(),
  functie: z.string(),
  telefoon: z.string(),
  werkdagen: z.array(z.int().min(1).max(7)),
  works: z.boolean(),
  /** Whether they help residents, so that they can stand in and have duty. */
  helps: z.boolean(),
  there: z.boolean(),
  awayUntil: instant.nullable(),
  waarnemer: z.string().nullable(),
  leaves: day.nullable(),
  /** Who would stand in when this colleague went away now; null when nobody else works here. */
  proposed: medewerkerId.nullable(),
  openWork: z.boolean(),
})
export type ColleagueView = z.infer<typeof colleagueView>

/** Whoever asks, and whether they have duty today. */
export const myDayView = z.object({ naam: z.string(), functie: z.string(), duty: z.boolean() })
export type MyDayView = z.infer<typeof myDayView>

/** Who has duty on a day; `away`: they are not there that day, so that someone else answers. */
export const dutyView = z.object({ team: teamId, day, medewerker: medewerkerId, naam: z.string(), away: z.boolean() })
export type DutyView = z.infer<typeof dutyView>

/** A new absence: from now, or from a later moment. Never why. */
export const absenceInput = z.object({
  medewerker: medewerkerId,
  waarnemer: medewerkerId.optional(),
  van: instant.optional(),
  tot: instant.optional(),
})
export type AbsenceInput = z.infer<typeof absenceInput>

/** Who has duty on a day, from the team lead; with a reason when they are away then. */
export const dutyInput = z.object({
  team: teamId,
  day,
  medewerker: medewerkerId,
  reden: z.enum(['dan-terug', 'wij-ruilen-nog', 'niemand-anders']).optional(),
})
export type DutyInput = z.infer<typeof dutyInput>
