import type { Rule } from '../../kernel/statute.ts'
import { aanvullendeGevallen } from '../aanvullend.ts'
import { kostendelergevallen } from '../kostendelers.ts'
import { loonkostengevallen } from '../loonkosten.ts'
import { middelengevallen } from '../middelen.ts'
import { normgevallen } from '../normen.ts'

const gevallen = [
  ...normgevallen,
  ...kostendelergevallen,
  ...middelengevallen,
  ...aanvullendeGevallen,
  ...loonkostengevallen,
]

/** The worked examples that are compared at a rule. */
export function gevallenBij({ naam, vindplaats }: Rule): readonly string[] {
  return gevallen
    .filter(({ verwacht }) => verwacht.some((een) => een.regel === naam && een.artikel === vindplaats.artikel))
    .map(({ id }) => id)
}
