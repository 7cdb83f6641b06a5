import { dayOf, formatDay, formatInstant, formatShortDay, type Instant, toDay } from '../shared/date.ts'
import { useLocale } from './text.ts'

const times = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

/**
 * How screens write days and times: `long` and `short` take 'YYYY-MM-DD'; `time`, `on`, `longOn` and `moment` take a moment,
 * whose day is that in the Netherlands.
 */
export function useDays() {
  const locale = useLocale()
  const short = (text: string) => {
    const day = toDay(text)
    return day ? formatShortDay(day, locale) : ''
  }
  const long = (text: string) => {
    const day = toDay(text)
    return day ? formatDay(day, locale) : ''
  }
  return {
    short,
    long,
    time: (moment: string) => times.format(Date.parse(moment)),
    on: (moment: string) => short(dayOfText(moment)),
    longOn: (moment: string) => long(dayOfText(moment)),
    moment: (moment: string) => (isInstant(moment) ? formatInstant(moment, locale) : moment),
  }
}

/** The Dutch day of a moment as JSON carries it. */
function dayOfText(moment: string): string {
  return isInstant(moment) ? dayOf(moment) : ''
}

function isInstant(text: string): text is Instant {
  return !Number.isNaN(Date.parse(text))
}
