import type { Step } from '@rodedraad/law'
import type { Locale, Text } from '../../shared/locale.ts'
import { formatEuro, toCents } from '../../shared/money.ts'

type Value = Step['waarde']

const per: Readonly<Record<string, Text>> = {
  'bedrag/maand': { nl: ' per maand', en: ' per month' },
  'bedrag/kwartaal': { nl: ' per kwartaal', en: ' per quarter' },
  'bedrag/jaar': { nl: ' per jaar', en: ' per year' },
  'bedrag/eenmalig': { nl: '', en: '' },
}

/** A value of a step in words: an amount, a number, yes or no; bounds as "tussen … en …", open yes or no as unknown. */
export function describeValue(value: Value): Text {
  return { nl: inLocale(value, 'nl'), en: inLocale(value, 'en') }
}

function inLocale(value: Value, locale: Locale): string {
  if (value.eenheid === 'waarheid') return truth(value, locale)
  if (isBoundless(value)) return boundless(value, locale)
  const low = one(value, value.onder, locale)
  const high = one(value, value.boven, locale)
  const unit = per[value.eenheid]?.[locale] ?? ''
  if (low === high) return `${low}${unit}`
  return locale === 'nl' ? `tussen ${low} en ${high}${unit}` : `between ${low} and ${high}${unit}`
}

/** From a hundred thousand euros a month or at once on, an upper bound only says that nothing is known yet. */
const boundlessFrom = 10_000_000

function isBoundless({ eenheid, noemer, onder, boven }: Value): boolean {
  return eenheid.startsWith('bedrag/') && onder !== boven && Number(boven) / noemer >= boundlessFrom
}

function boundless(value: Value, locale: Locale): string {
  if (Number(value.onder) <= 0) return locale === 'nl' ? 'nog niet bekend' : 'not known yet'
  const unit = per[value.eenheid]?.[locale] ?? ''
  return `${locale === 'nl' ? 'ten minste' : 'at least'} ${one(value, value.onder, locale)}${unit}`
}

function truth({ onder, boven }: Value, locale: Locale): string {
  if (onder !== boven) return locale === 'nl' ? 'nog niet bekend' : 'not known yet'
  if (Number(onder) === 1) return locale === 'nl' ? 'ja' : 'yes'
  return locale === 'nl' ? 'nee' : 'no'
}

/** Shown figures only: what is worked with stays a whole number over its denominator. */
function one({ eenheid, noemer }: Value, whole: number | string, locale: Locale): string {
  const shown = Number(whole) / noemer
  if (eenheid.startsWith('bedrag/')) return formatEuro(toCents(Math.round(shown)), locale)
  if (eenheid === 'leeftijd') return locale === 'nl' ? `${shown} jaar` : `${shown} years`
  const digits = numbers[locale]
  return eenheid === 'deel' ? `${digits.format(shown * 100)} %` : digits.format(shown)
}

const numbers = {
  nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }),
}
