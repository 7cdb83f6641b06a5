import { voorzieningAlgemeneBijstand } from './algemene-bijstand.ts'
import { voorzieningKinderbijslag } from './kinderbijslag.ts'
import { voorzieningKindgebondenBudget } from './kindgebonden-budget.ts'
import type { Voorziening } from './voorziening.ts'
import { voorzieningZorgtoeslag } from './zorgtoeslag.ts'

/** The register: every provision that an outcome is given for, in the order in which they are shown. */
export const voorzieningen: readonly Voorziening[] = [
  voorzieningAlgemeneBijstand,
  voorzieningZorgtoeslag,
  voorzieningKindgebondenBudget,
  voorzieningKinderbijslag,
]
