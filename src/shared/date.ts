import type { Locale } from './locale.ts'

declare const day: unique symbol
declare const instant: unique symbol

/** A calendar day in the Netherlands, 'YYYY-MM-DD'. Never a Date: a day has no time zone. */
export type Day = string & { readonly [day]: true }

/** A moment, ISO 8601 in UTC as PostgreSQL and JSON give it. */
export type Instant = string & { readonly [instant]: true }

const form = /^(\d{4})-(\d{2})-(\d{2})$/

/** The text as a day, or undefined when no such day exists (30 February). */
export function toDay(text: string): Day | undefined {
  const parts = form.exec(text)
  if (!parts) return undefined
  const [, year = '', month = '', dayOfMonth = ''] = parts
  const days = daysInMonth(Number(year), Number(month))
  return Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= days ? (text as Day) : undefined
}

/** The day so many days later (or earlier, when negative). */
export function addDays(from: Day, days: number): Day {
  return fromNumber(toNumber(from) + days)
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from)
}

/** Age in whole years on a day. Born on 29 February: a year older on 1 March in other years (Awb practice, BW 1:2). */
export function ageOn(on: Day, birth: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4))
  return on.slice(5) < birth.slice(5) ? years - 1 : years
}

/** 'maandag 5 oktober 2026' or 'Monday 5 October 2026'. */
export function formatDay(value: Day, locale: Locale): string {
  const noon = Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)) - 1, Number(value.slice(8, 10)), 12)
  return dayFormats[locale].format(noon).replace(',', '')
}

/** 'ma 5 okt' or 'Mon 5 Oct': where there is little room and the year is clear. */
export function formatShortDay(value: Day, locale: Locale): string {
  return shortFormats[locale].format(toNumber(value) * 86_400_000).replace(',', '')
}

/** The day in the Netherlands on which a moment falls. */
export function dayOf(value: Instant): Day {
  return daysOfMoments.format(Date.parse(value)) as Day
}

/** '5 oktober 2026, 14:05' in Dutch time. */
export function formatInstant(value: Instant, locale: Locale): string {
  return instantFormats[locale].format(Date.parse(value))
}

const dayFormat = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const dayFormats = {
  nl: new Intl.DateTimeFormat('nl-NL', dayFormat),
  en: new Intl.DateTimeFormat('en-GB', dayFormat),
}
const shortFormat = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const
const shortFormats = {
  nl: new Intl.DateTimeFormat('nl-NL', shortFormat),
  en: new Intl.DateTimeFormat('en-GB', shortFormat),
}
const daysOfMoments = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Amsterdam' })
const instantFormat = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' } as const
const instantFormats = {
  nl: new Intl.DateTimeFormat('nl-NL', instantFormat),
  en: new Intl.DateTimeFormat('en-GB', instantFormat),
}

function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Days since 1970-01-01: Date.UTC on whole days is exact and knows no clock and no zone. */
function toNumber(value: Day): number {
  return Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)) - 1, Number(value.slice(8, 10))) / 86_400_000
}

function fromNumber(days: number): Day {
  return new Date(days * 86_400_000).toISOString().slice(0, 10) as Day
}
