import type { Locale } from './locale.ts'

declare const cents: unique symbol

/** Money: a whole number of cents, never a float of euros. */
export type Cents = number & { readonly [cents]: true }

/** A whole number as cents. Throws on a fraction or beyond 2^53: that is a bug, not input. */
export function toCents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new Error(`Not a whole number of cents: ${value}`)
  return value as Cents
}

/**
 * What a person typed ('1.401,50', '€ 12', '7.5') as cents, or undefined when it is no amount. A dot before exactly
 * three digits separates thousands; a comma, or a dot before one or two digits, separates cents.
 */
export function parseEuro(typed: string): Cents | undefined {
  const text = typed.replace(/[€\s]/g, '')
  const parts = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(text)
  if (!parts) return undefined
  const euros = Number((parts[1] ?? '').replaceAll('.', ''))
  const rest = Number((parts[2] ?? '').padEnd(2, '0'))
  const total = euros * 100 + rest
  return Number.isSafeInteger(total) ? (total as Cents) : undefined
}

/** '€ 1.401,50' or '€1,401.50'. */
export function formatEuro(value: Cents, locale: Locale): string {
  return formats[locale].format(value / 100)
}

const formats = {
  nl: new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }),
  en: new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }),
}
