import type { Aantal, Bedrag } from '../kernel/expression.ts'
import type { Period } from '../kernel/unit.ts'
import { deel } from '../kernel/words.ts'

/** So many hundredths of an amount, where the number of hundredths is itself a rule or a fact. */
export function procentVan<P extends Period>(bedrag: Bedrag<P>, procent: Aantal): Bedrag<P> {
  return bedrag.maal(procent).maal(deel(1, 100))
}
