import { formatDay, toDay } from '../../../shared/date.ts'
import type { Locale } from '../../../shared/locale.ts'
import { formatEuro, toCents } from '../../../shared/money.ts'
import type { Amount, Period } from './view.ts'

const per = {
  maand: { nl: 'per maand', en: 'per month' },
  kwartaal: { nl: 'per kwartaal', en: 'per quarter' },
  jaar: { nl: 'per jaar', en: 'per year' },
  eenmalig: { nl: 'één keer', en: 'once' },
}

/** Cents as people read them: one amount, or from and to; what the law refuses has none. */
export function amountWords(amount: Amount, period: Period, locale: Locale): string {
  if (amount === null) return { nl: 'niet te berekenen', en: 'cannot be computed' }[locale]
  const [low, high] = [formatEuro(toCents(amount.low), locale), formatEuro(toCents(amount.high), locale)]
  const money = low === high ? low : `${low} ${{ nl: 'tot', en: 'to' }[locale]} ${high}`
  return period === null ? money : `${money} ${per[period][locale]}`
}

/** A stored day in words. */
export function dayWords(stored: string, locale: Locale): string {
  const day = toDay(stored.slice(0, 10))
  return day ? formatDay(day, locale) : stored
}

/** A name at the head of its part. */
export const atTheHead = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
