import type { Missing } from '../kernel/coverage.ts'
import { factsAsked } from '../kernel/dependence.ts'
import { evaluationOf } from '../kernel/evaluate.ts'
import { openFacts } from '../kernel/open.ts'
import type { Vraagstuk } from './open.ts'

/**
 * Rules of the municipality that an amount hangs on and that were not given. People are never asked for them, and nothing
 * fills them in.
 */
export function ontbrekendeRegels({ voorziening, household, day }: Vraagstuk): readonly Missing[] {
  const { node } = voorziening.bedrag
  if (!factsAsked(node).some(({ fact }) => fact.lokaal === true)) return []
  return openFacts(node, evaluationOf(household, day))
    .filter(({ definition }) => definition.lokaal === true)
    .map(({ definition }) => ({ soort: 'lokale regel', naam: definition.onderwerp.nl }))
}
