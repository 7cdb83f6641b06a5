import { voorzieningAlgemeneBijstand } from './algemene-bijstand.ts'
import { voorzieningBijzondereBijstand } from './bijzondere-bijstand.ts'
import { voorzieningCollectieveZorgverzekering } from './collectieve-zorgverzekering.ts'
import { voorzieningInkomenstoeslag } from './inkomenstoeslag.ts'
import { voorzieningIoaw, voorzieningIoaz } from './ioaw.ts'
import { voorzieningKinderbijslag } from './kinderbijslag.ts'
import { voorzieningKindgebondenBudget } from './kindgebonden-budget.ts'
import { voorzieningLoonkostensubsidie } from './loonkostensubsidie.ts'
import { voorzieningMinimaregeling } from './minimaregeling.ts'
import { voorzieningStudietoeslag } from './studietoeslag.ts'
import type { Voorziening } from './voorziening.ts'
import { voorzieningZorgtoeslag } from './zorgtoeslag.ts'

/** The register: every provision that an outcome is given for, in the order in which they are shown. */
export const voorzieningen: readonly Voorziening[] = [
  voorzieningAlgemeneBijstand,
  voorzieningZorgtoeslag,
  voorzieningKindgebondenBudget,
  voorzieningKinderbijslag,
  voorzieningBijzondereBijstand,
  voorzieningCollectieveZorgverzekering,
  voorzieningStudietoeslag,
  voorzieningInkomenstoeslag,
  voorzieningMinimaregeling,
  voorzieningLoonkostensubsidie,
  voorzieningIoaw,
  voorzieningIoaz,
]
