import { feitenlijst } from '@rodedraad/law'
import { type Day, formatDay, toDay } from '../../shared/date.ts'
import type { Text } from '../../shared/locale.ts'
import { formatEuro, parseEuro, toCents } from '../../shared/money.ts'

/** The value of an answer: money in whole cents, a day as 'YYYY-MM-DD', null when someone does not know. */
export type AnswerValue = boolean | number | string | null

const truths: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['yes', true],
  ['nee', false],
  ['no', false],
])

/** What was typed or tapped as the value the question asks for; undefined when it cannot be read. */
export function toAnswer(soort: string, typed: string): AnswerValue | undefined {
  const text = typed.trim().toLowerCase()
  if (text === 'onbekend') return null
  const kind = feitenlijst.get(soort)?.soort
  if (kind === 'waarheid') return truths.get(text)
  if (kind === 'datum') return toDay(text)
  if (kind === 'aantal') return /^\d{1,6}$/.test(text) ? Number(text) : undefined
  return kind === undefined ? undefined : parseEuro(text)
}

/** What is asked by a question, for a heading above its answer; the name itself when the law does not ask it. */
export function questionText(soort: string): Text {
  return feitenlijst.get(soort)?.vraag ?? { nl: soort, en: soort }
}

/** A question as one asks the person it is about; undefined when the law does not ask it. */
export function askedToYou(soort: string): Text | undefined {
  return feitenlijst.get(soort)?.vraagAanU
}

/** A value in words. */
export function answerText(soort: string, waarde: AnswerValue): Text {
  if (waarde === null) return { nl: 'niet bekend', en: 'not known' }
  if (typeof waarde === 'boolean') return waarde ? { nl: 'ja', en: 'yes' } : { nl: 'nee', en: 'no' }
  const kind = feitenlijst.get(soort)?.soort ?? ''
  if (typeof waarde === 'number') return kind.startsWith('bedrag/') ? money(waarde, kind) : same(String(waarde))
  const day = toDay(waarde)
  return day ? dayText(day) : same(waarde)
}

function money(cents: number, kind: string): Text {
  const [nl, en] = { 'bedrag/maand': [' per maand', ' per month'], 'bedrag/jaar': [' per jaar', ' per year'] }[
    kind
  ] ?? ['', '']
  return { nl: `${formatEuro(toCents(cents), 'nl')}${nl}`, en: `${formatEuro(toCents(cents), 'en')}${en}` }
}

function dayText(day: Day): Text {
  return { nl: formatDay(day, 'nl'), en: formatDay(day, 'en') }
}

function same(text: string): Text {
  return { nl: text, en: text }
}
