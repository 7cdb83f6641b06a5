import { addDays, type Day } from '../../shared/date.ts'

/** What cannot wait until tomorrow. */
export const urgentKinds = ['geen-eten-of-geld', 'uitzetting-of-afsluiting', 'geweld', 'kind-onveilig'] as const

/** One of them. */
export type UrgentKind = (typeof urgentKinds)[number]

/** How a question comes in. */
export const channels = ['online', 'balie', 'telefoon', 'huisbezoek', 'brief'] as const

/** One of them. */
export type Channel = (typeof channels)[number]

/** What someone answered to "can this wait until tomorrow?"; undefined: not asked, or not answered. */
export type Spoed = { readonly canWait?: boolean | undefined; readonly urgent: readonly UrgentKind[] }

/** Whether it can wait. No answer is no answer, and one urgent kind is enough: then it cannot. */
export function canWaitOf({ canWait, urgent }: Spoed): boolean {
  return canWait === true && urgent.length === 0
}

/** Within how many working days whoever wrote or asked online hears a voice. A promise of the house, not a term of law. */
const hearsWithin = 3

/**
 * The day on which we promise to call: today when it cannot wait. Whoever stands at the desk, is on the phone or has us
 * at home has someone already; whoever asked from afar is called within three working days.
 */
export function promisedCallDay(today: Day, channel: Channel, canWait: boolean): Day | undefined {
  if (!canWait) return today
  return channel === 'online' || channel === 'brief' ? addWorkingDays(today, hearsWithin) : undefined
}

/** So many days later without Saturdays and Sundays. */
export function addWorkingDays(from: Day, days: number): Day {
  let day = from
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (!isWeekend(day)) left -= 1
  }
  return day
}

function isWeekend(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}
