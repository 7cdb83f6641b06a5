import type { Doors } from '../../../doors.ts'
import type { FieldError, Typed } from '../../../web/typed.ts'
import { checkCopy as copy } from './check-copy.ts'

type Checked = Parameters<Doors['income']['checkWithoutAccount']>[1]
type Told = Checked['told'][number]

/** What came in: who live there and what was told, what the button wants, and what could not be read. */
export type Came = {
  readonly checked: Checked
  readonly wants: 'gezin' | 'vraag' | 'uitkomst'
  readonly uitleg: string | null
  readonly errors: readonly FieldError[]
}

const most = 8

/** Reads the form of the check; an answer that cannot be read is an error and everything else stays. */
export function readCheck(typed: Typed, income: Doors['income']): Came {
  const one = (name: string) => typed[name]?.[0]?.trim() ?? ''
  const before = (typed.gezegd ?? []).flatMap((line) => toTold(line, income) ?? [])
  const people = {
    partner: one('partner') === 'ja',
    kinderen: count(one('kinderen')),
    huisgenoten: count(one('huisgenoten')),
  }
  const naar = one('naar')
  const uitleg = one('uitleg') || null
  if (naar === 'opnieuw') return { checked: { ...people, told: [] }, wants: 'gezin', uitleg: null, errors: [] }
  if (naar === 'terug') {
    return {
      checked: { ...people, told: before.slice(0, -1) },
      wants: before.length > 0 ? 'vraag' : 'gezin',
      uitleg: null,
      errors: [],
    }
  }
  const checked = { ...people, told: before }
  if (one('partner') === '')
    return { checked, wants: 'gezin', uitleg: null, errors: [{ field: 'partner', text: copy.choosePartner }] }
  if (naar === 'uitkomst' || uitleg !== null) return { checked, wants: 'uitkomst', uitleg, errors: [] }
  if (one('vraag') === '' || naar === 'vragen') return { checked, wants: 'vraag', uitleg: null, errors: [] }
  const now = toTold(`${one('vraag')}|${answerIn(typed)}`, income)
  if (!now) return { checked, wants: 'vraag', uitleg: null, errors: [{ field: 'waarde', text: copy.unreadable }] }
  return { checked: { ...people, told: [...before, now] }, wants: 'vraag', uitleg: null, errors: [] }
}

/** A day in its three boxes, or what stands in the one field. */
function answerIn(typed: Typed): string {
  const part = (which: string) => typed[`waarde.${which}`]?.[0]?.trim() ?? ''
  const [dag, maand, jaar] = [part('dag'), part('maand'), part('jaar')]
  const day = dag + maand + jaar === '' ? '' : `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`
  return typed.weet?.[0] ?? (day === '' ? (typed.waarde?.[0] ?? '') : day)
}

function count(typed: string): number {
  return /^\d$/.test(typed) ? Math.min(Number(typed), most) : 0
}

/** 'about|question|answer' as it travels in the form; what no check can hold is left out. */
function toTold(line: string, income: Doors['income']): Told | undefined {
  const [over = '', soort = '', ...rest] = line.split('|')
  const typed = rest.join('|')
  const waarde = soort === 'zelden' ? ({ ja: true, nee: false }[typed] ?? undefined) : income.toAnswer(soort, typed)
  return waarde === undefined || soort === '' ? undefined : { over: over === '' ? null : over, soort, waarde }
}

/** What was told, as it travels in the form. Amounts as people type them, in euros. */
export function fromTold({ over, soort, waarde }: Told, kind: string): string {
  return `${over ?? ''}|${soort}|${answerOf(waarde, kind)}`
}

function answerOf(waarde: Told['waarde'], kind: string): string {
  if (waarde === null) return 'onbekend'
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  if (typeof waarde === 'string') return waarde
  return kind.startsWith('bedrag/') ? (waarde / 100).toFixed(2).replace('.', ',') : String(waarde)
}
