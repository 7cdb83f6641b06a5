import * as z from 'zod'

/** A colleague: there or away, and who stands in; never why. */
export const Colleague = z.object({
  medewerker: z.string(),
  naam: z.string(),
  functie: z.string(),
  telefoon: z.string(),
  works: z.boolean(),
  helps: z.boolean(),
  there: z.boolean(),
  /** Whether today is one of their days. */
  daysOff: z.boolean(),
  awayUntil: z.string().nullable(),
  waarnemer: z.string().nullable(),
  proposed: z.string().nullable(),
  leaves: z.string().nullable(),
  openWork: z.boolean(),
})
export type ColleagueShown = z.infer<typeof Colleague>

/** Why someone has duty on a day on which they are away: one of these, in one tap. */
export const dutyReasons = ['dan-terug', 'wij-ruilen-nog', 'niemand-anders'] as const

/** Who has duty on one day; null when nobody was named, then the team lead has it. */
export const DutyDay = z.object({
  day: z.string(),
  medewerker: z.string().nullable(),
  naam: z.string().nullable(),
  /** They are away that day, so that someone else takes the questions. */
  away: z.boolean(),
})
export type DutyDayShown = z.infer<typeof DutyDay>

/** A team that whoever looks leads, with its duty of the coming two weeks. */
export const Roster = z.object({ team: z.string(), naam: z.string(), days: z.array(DutyDay) })

/** The team lead's page. */
export const TeamView = z.object({
  vandaag: z.string(),
  colleagues: z.array(Colleague),
  rosters: z.array(Roster),
})
