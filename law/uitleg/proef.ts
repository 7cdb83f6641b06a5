import { type Evaluation, evaluationOf, isExact } from '../kernel/evaluate.ts'
import { type Fact, factKey } from '../kernel/household.ts'
import { openFacts } from '../kernel/open.ts'
import { huishoudenVan } from '../uitkomst/huishouden.ts'
import type { Grens, Invoer } from '../uitkomst/soorten.ts'
import type { Voorziening } from '../uitkomst/voorziening.ts'

/** The amount of a provision as one fact takes other values, in cents. */
export type Verloop = (waarde: boolean | number) => Grens

/**
 * One known fact taken as unknown, to try other values for it. What does not hang on the fact is worked out once, and a
 * provision on which it has no influence is seen at once.
 */
export class Proef {
  readonly #evaluation: Evaluation
  readonly #sleutel: string

  constructor(invoer: Invoer, feit: Fact) {
    const feiten = invoer.feiten.filter((een) => een !== feit)
    this.#evaluation = evaluationOf(huishoudenVan({ ...invoer, feiten }), invoer.peildatum)
    this.#sleutel = factKey(feit.persoon ?? 'huishouden', feit.naam)
  }

  /** How the amount goes with the fact; undefined when the amount does not hang on it. */
  verloop({ bedrag: { node } }: Voorziening): Verloop | undefined {
    const evaluation = this.#evaluation
    if (isExact(evaluation.range(node))) return undefined
    const open = openFacts(node, evaluation).find(({ key }) => key === this.#sleutel)
    if (open === undefined) return undefined
    return (waarde) =>
      evaluation.during(open.changes, () => {
        evaluation.narrow(this.#sleutel, [Number(waarde), Number(waarde)], open.changes)
        const { low, high } = evaluation.range(node)
        return { onderInCenten: Number(low) / node.denominator, bovenInCenten: Number(high) / node.denominator }
      })
  }
}
