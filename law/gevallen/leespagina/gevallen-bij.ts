import type { Rule } from '../../kernel/statute.ts'
import { voorzieningen } from '../../uitkomst/voorzieningen.ts'
import { gevallen, voorzieninggevallen } from '../alle.ts'
import type { Verwacht } from '../vergelijk.ts'

const codeVan = new Map(
  voorzieningen.flatMap(({ code, bedrag }) =>
    bedrag.node.op === 'rule' ? [[code, bedrag.node.rule.code] as const] : [],
  ),
)

function isBij(een: Verwacht, naam: string, { wet, artikel }: Rule['vindplaats']): boolean {
  return een.regel === naam && een.artikel === artikel && (een.wet ?? wet.code) === wet.code
}

/** The worked examples that are compared at a rule. */
export function gevallenBij({ code, naam, vindplaats }: Rule): readonly string[] {
  return [
    ...gevallen.filter(({ verwacht }) => verwacht.some((een) => isBij(een, naam, vindplaats))).map(({ id }) => id),
    ...voorzieninggevallen.filter(({ voorziening }) => codeVan.get(voorziening) === code).map(({ id }) => id),
  ]
}

/** So many are named; of the others the number is. */
const genoemd = 8

export function gevallenregel(namen: readonly string[]): string {
  const rest = namen.length - genoemd
  return `gevallen: ${namen.slice(0, genoemd).join('; ')}${rest > 0 ? `; en nog ${rest}` : ''}`
}
