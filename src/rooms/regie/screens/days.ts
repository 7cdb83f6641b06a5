import { dayOf, formatDay, formatShortDay, type Instant, toDay } from '../../../shared/date.ts'
import { useLocale } from '../../../web/text.ts'

const times = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** How these screens write days and times: `long` and `short` take 'YYYY-MM-DD', `time` and `on` take a moment. */
export function useDays() {
  const locale = useLocale()
  const short = (text: string) => {
    const day = toDay(text)
    return day ? formatShortDay(day, locale) : ''
  }
  return {
    short,
    long: (text: string) => {
      const day = toDay(text)
      return day ? formatDay(day, locale) : ''
    },
    time: (moment: string) => times.format(Date.parse(moment)),
    on: (moment: string) => short(dayOfText(moment)),
  }
}

/** The Dutch day of a moment as JSON carries it. */
function dayOfText(moment: string): string {
  return isInstant(moment) ? dayOf(moment) : ''
}

function isInstant(text: string): text is Instant {
  return !Number.isNaN(Date.parse(text))
}
