import { isDay } from '../kernel/day.ts'
import type { FactKind } from '../kernel/fact.ts'
import type { Fact } from '../kernel/household.ts'
import type { Text } from '../kernel/unit.ts'
import type { Taal } from '../uitkomst/taal.ts'

const waarheden: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['j', true],
  ['yes', true],
  ['y', true],
  ['nee', false],
  ['n', false],
  ['no', false],
])

const onbekend = new Set(['', '?', 'weet ik niet', 'weet niet', 'onbekend', "i don't know", 'i do not know', 'unknown'])

const geld: Text = { nl: 'een bedrag, zoals 1250 of 1.250,50', en: 'an amount, such as 1250 or 1,250.50' }
const verwacht: Readonly<Record<string, Text>> = {
  waarheid: { nl: 'ja of nee', en: 'yes or no' },
  datum: { nl: 'dag-maand-jaar', en: 'day-month-year' },
  aantal: { nl: 'een getal', en: 'a number' },
}
const ofOnbekend: Text = { nl: 'of: weet ik niet', en: 'or: I do not know' }

/** What can be answered, beside the question. */
export function watHoort(soort: FactKind, taal: Taal): string {
  return `${(verwacht[soort] ?? geld)[taal]}, ${ofOnbekend[taal]}`
}

/** What was typed as a value: money in cents, a day as 'YYYY-MM-DD', null when not known; undefined when unreadable. */
export function leesAntwoord(soort: FactKind, getypt: string): Fact['waarde'] | undefined {
  const tekst = getypt.trim().toLowerCase()
  if (onbekend.has(tekst)) return null
  if (soort === 'waarheid') return waarheden.get(tekst)
  if (soort === 'datum') return leesDag(tekst)
  if (soort === 'aantal') return /^\d{1,4}$/.test(tekst) ? Number(tekst) : undefined
  return leesBedrag(tekst)
}

function leesDag(tekst: string): string | undefined {
  const nederlands = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(tekst)
  const dag =
    nederlands === null
      ? tekst
      : `${nederlands[3]}-${String(nederlands[2]).padStart(2, '0')}-${String(nederlands[1]).padStart(2, '0')}`
  return isDay(dag) ? dag : undefined
}

/** Dutch '1.250,50' and English '1,250.50'; a lone mark with two digits behind it is that of cents. */
function leesBedrag(tekst: string): number | undefined {
  const kaal = tekst.replace(/^€\s*/, '').replace(/\s/g, '')
  const gevonden = /^(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,9})(?:[.,](\d{1,2}))?$/.exec(kaal)
  if (gevonden === null) return undefined
  const [, euros = '', centen = ''] = gevonden
  return Number(euros.replace(/[.,]/g, '')) * 100 + Number(centen.padEnd(2, '0'))
}
