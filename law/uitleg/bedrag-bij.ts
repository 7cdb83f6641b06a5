import { findMissing } from '../kernel/coverage.ts'
import { evaluationOf } from '../kernel/evaluate.ts'
import { huishoudenVan } from '../uitkomst/huishouden.ts'
import type { Grens, Invoer } from '../uitkomst/soorten.ts'
import type { Voorziening } from '../uitkomst/voorziening.ts'

/** The amount of a provision for an input, or its outer bounds, in cents; the day must be covered. */
export function bedragBij({ bedrag }: Voorziening, invoer: Invoer): Grens {
  const { low, high } = evaluationOf(huishoudenVan(invoer), invoer.peildatum).range(bedrag.node)
  const { denominator } = bedrag.node
  return { onderInCenten: Number(low) / denominator, bovenInCenten: Number(high) / denominator }
}

export function isGedekt(voorziening: Voorziening, dag: string): boolean {
  return findMissing([voorziening.bedrag.node], dag).length === 0
}
