import { beschrijfVoorziening, type VeranderingOpDag } from '@rodedraad/law'
import type { Text } from '../../shared/locale.ts'

type Amount = { readonly low: number; readonly high: number } | null

/** On a day the outcome of one provision changes: amounts in cents, null when the law refuses that day. */
export type ComingChange = {
  readonly voorziening: string
  readonly naam: Text
  readonly before: Amount
  readonly after: Amount
  readonly sentence: Text
  readonly refused: boolean
}

/** What happens on that day: someone gets a year older, new amounts or texts, or a month begins. */
export type Occasion = { readonly kind: string; readonly person: string | null; readonly age: number | null }

export type ComingDay = {
  readonly day: string
  readonly occasions: readonly Occasion[]
  readonly changes: readonly ComingChange[]
}

/** The changes gathered per day, money of employers left out. */
export function toDays(found: readonly VeranderingOpDag[]): readonly ComingDay[] {
  const days = new Map<string, ComingDay>()
  for (const { dag, voorziening, voor, na, aanleidingen, inGewoneTaal } of found) {
    const { naam, voorWie } = beschrijfVoorziening(voorziening)
    if (voorWie === 'werkgever') continue
    const known = days.get(dag)
    const change = {
      voorziening,
      naam,
      before: amountOf(voor),
      after: amountOf(na),
      sentence: inGewoneTaal,
      refused: na.uitkomst === 'niet-gedekt',
    }
    days.set(dag, {
      day: dag,
      occasions: known?.occasions ?? aanleidingen.map(toOccasion),
      changes: [...(known?.changes ?? []), change],
    })
  }
  return [...days.values()]
}

function toOccasion(one: VeranderingOpDag['aanleidingen'][number]): Occasion {
  if (one.soort === 'verjaardag') return { kind: one.soort, person: one.persoon, age: one.leeftijd }
  return { kind: one.soort, person: null, age: null }
}

function amountOf({ bedrag }: VeranderingOpDag['voor']): Amount {
  if (bedrag === undefined) return null
  if ('bedragInCenten' in bedrag) return { low: bedrag.bedragInCenten, high: bedrag.bedragInCenten }
  return { low: bedrag.onderInCenten, high: bedrag.bovenInCenten }
}
