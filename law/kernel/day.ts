import type { Day } from './unit.ts'

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}

function partsOf(day: Day): Parts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0)
}

/** True for an existing day of the calendar, written 'YYYY-MM-DD'. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const { year, month, day } = partsOf(text)
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
}

/** Whole years reached on a day. Someone born on 29 February turns a year older on 1 March in other years. */
export function yearsOn(birth: Day, day: Day): number {
  const years = partsOf(day).year - partsOf(birth).year
  return day.slice(5) < birth.slice(5) ? years - 1 : years
}

/** The last day of the month before the one in which the day lies. */
export function endOfPreviousMonth(day: Day): Day {
  const { year, month } = partsOf(day)
  const [y, m] = month === 1 ? [year - 1, 12] : [year, month - 1]
  return write({ year: y, month: m, day: monthLength(y, m) })
}

function write({ year, month, day }: Parts): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The first day of the quarter of the calendar in which the day lies. */
export function firstOfQuarter(day: Day): Day {
  const { year, month } = partsOf(day)
  return write({ year, month: month - ((month - 1) % 3), day: 1 })
}

/** The same day of the month some months earlier, or the last day of that month where it is shorter. */
export function monthsBefore(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = partsOf(day)
  const count = year * 12 + (month - 1) - months
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1]
  return write({ year: y, month: m, day: Math.min(dayOfMonth, monthLength(y, m)) })
}

/** The day some days later; earlier when the number is negative. */
export function daysAfter(day: Day, days: number): Day {
  let { year, month, day: dayOfMonth } = partsOf(day)
  dayOfMonth += days
  while (dayOfMonth < 1) {
    month = month === 1 ? 12 : month - 1
    year = month === 12 ? year - 1 : year
    dayOfMonth += monthLength(year, month)
  }
  while (dayOfMonth > monthLength(year, month)) {
    dayOfMonth -= monthLength(year, month)
    month = month === 12 ? 1 : month + 1
    year = month === 1 ? year + 1 : year
  }
  return write({ year, month, day: dayOfMonth })
}

/** How many days lie from one day to a later one. */
export function daysFrom(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The number of days of the month in which a day lies. */
export function daysInMonth(day: Day): number {
  const { year, month } = partsOf(day)
  return monthLength(year, month)
}

/** The first day of the month after the one in which the day lies. */
export function firstOfNextMonth(day: Day): Day {
  const { year, month } = partsOf(day)
  return month === 12 ? write({ year: year + 1, month: 1, day: 1 }) : write({ year, month: month + 1, day: 1 })
}
