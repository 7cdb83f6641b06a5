import {
  type Bewijs,
  bereken,
  beschrijfVoorziening,
  type Invoer,
  type LokaleRegels,
  leesInvoer,
  stapVan,
} from '@rodedraad/law'
import { addDays, type Day } from '../../shared/date.ts'
import type { RuleChangeView } from './contract.ts'

type Change = Pick<RuleChangeView, 'kind' | 'naam' | 'waarde' | 'vanaf' | 'bron'>
type Step = NonNullable<ReturnType<typeof stapVan>>
type Amount = { readonly low: number; readonly high: number } | null

/** What a change does to one provision of someone, in cents per period. */
export type Effect = {
  readonly voorziening: string
  readonly period: string | null
  readonly before: Amount
  readonly after: Amount
  readonly effect: 'more' | 'less' | 'same' | 'unclear'
}

/** The day before the change, and the rules of the municipality on both days, for one municipality. */
export type Rules = { readonly before: LokaleRegels; readonly after: LokaleRegels }

/**
 * What a change does to a kept answer. Of a rule of the municipality: each provision whose stored reasoning leans on it,
 * worked out on the day with the old value and with the new, from the facts as they were kept. Of the amounts of the
 * Rijk: each provision that comes out otherwise on that day than on the day before.
 */
export function effectsOf(change: Change, bewijs: Bewijs, rules: Rules): readonly Effect[] {
  const { naam, vanaf } = change
  const dayBefore = naam === null ? addDays(vanaf, -1) : vanaf
  const before = outcomesOn(bewijs, dayBefore, rules.before)
  const after = outcomesOn(bewijs, vanaf, naam === null ? rules.before : changed(rules.after, change))
  return [...before].flatMap(([voorziening, was]) => {
    const is = after.get(voorziening)
    if (!is || (naam !== null && !hangsOn(bewijs, voorziening, naam))) return []
    const effect = compare(was.amount, is.amount)
    if (naam === null && effect === 'same') return []
    return [{ voorziening, period: is.period ?? was.period, before: was.amount, after: is.amount, effect }]
  })
}

/** The rules with the new value, as they will hold on its day. */
function changed({ gemeente, regels }: LokaleRegels, { naam, waarde, vanaf, bron }: Change): LokaleRegels {
  const rest = regels.filter((rule) => rule.naam !== naam)
  if (naam === null || waarde === null) return { gemeente, regels: rest }
  return { gemeente, regels: [...rest, { naam, waarde, vanaf, bron }] }
}

/** Whether the stored reasoning of a provision leans on a rule of the municipality. */
function hangsOn(bewijs: Bewijs, voorziening: string, naam: string): boolean {
  const kept = bewijs.uitkomsten.find((one) => one.voorziening === voorziening)
  const step = kept && stapVan(bewijs, kept)
  return step !== undefined && leans(step, naam)
}

function leans({ bron, delen }: Step, naam: string): boolean {
  return bron?.naam === naam || delen.some((part) => leans(part, naam))
}

const refused = { amount: null, period: null }

function outcomesOn(bewijs: Bewijs, peildatum: Day, regels: LokaleRegels) {
  const outcomes = bereken(readable({ ...bewijs.invoer, peildatum, regels })).filter(
    ({ voorziening }) => beschrijfVoorziening(voorziening).voorWie === 'inwoner',
  )
  return new Map(
    outcomes.map((one): [string, { readonly amount: Amount; readonly period: string | null }] => {
      if (one.uitkomst === 'niet-gedekt') return [one.voorziening, refused]
      const amount =
        'bedragInCenten' in one
          ? { low: one.bedragInCenten, high: one.bedragInCenten }
          : { low: one.onderInCenten, high: one.bovenInCenten }
      return [one.voorziening, { amount, period: one.per }]
    }),
  )
}

/** A fact that the law of now does not know, or whose value it refuses on that day, counts as unknown. */
function readable(invoer: Invoer): Invoer {
  const read = leesInvoer(invoer)
  if (read.goed) return read.invoer
  const wrong = new Set(read.fouten.map(({ plaats }) => /^feiten\[(\d+)\]/.exec(plaats)?.[1]))
  return { ...invoer, feiten: invoer.feiten.filter((_, at) => !wrong.has(String(at))) }
}

function compare(before: Amount, after: Amount): Effect['effect'] {
  if (before === null || after === null) return before === after ? 'same' : 'unclear'
  if (before.low === after.low && before.high === after.high) return 'same'
  if (after.low >= before.low && after.high >= before.high) return 'more'
  return after.low <= before.low && after.high <= before.high ? 'less' : 'unclear'
}
