import { kostendelergevallen } from '../gevallen/kostendelers.ts'
import { middelengevallen } from '../gevallen/middelen.ts'
import { normgevallen } from '../gevallen/normen.ts'
import type { Rule } from '../kernel/statute.ts'

const gevallen = [...normgevallen, ...kostendelergevallen, ...middelengevallen]

/** The worked examples that are compared at a rule. */
export function gevallenBij({ naam, vindplaats }: Rule): readonly string[] {
  return gevallen
    .filter(({ verwacht }) => verwacht.some((een) => een.regel === naam && een.artikel === vindplaats.artikel))
    .map(({ id }) => id)
}
