import { aanvullendeGevallen } from './aanvullend.ts'
import { algemenebijstandgevallen } from './algemene-bijstand.ts'
import { bijzonderebijstandgevallen } from './bijzondere-bijstand.ts'
import { draagkrachtgevallen } from './draagkracht.ts'
import { draagkrachtnormgevallen } from './draagkrachtnorm.ts'
import { eigenregelgevallen } from './eigen-regel.ts'
import { minimagevallen, zorgverzekeringgevallen } from './gemeentelijk.ts'
import type { Geval } from './geval.ts'
import { grondslaggevallen } from './grondslagen.ts'
import { inkomengevallen } from './inkomen.ts'
import { inkomenstoeslaggevallen } from './inkomenstoeslag.ts'
import { jaarinkomengevallen } from './jaarinkomen.ts'
import { kinderbijslaggevallen } from './kinderbijslag.ts'
import { kindgebondenbudgetgevallen } from './kindgebonden-budget.ts'
import { kostendelergevallen } from './kostendelers.ts'
import { loonkostengevallen } from './loonkosten.ts'
import { loonkostensubsidiegevallen } from './loonkostensubsidie.ts'
import { middelengevallen } from './middelen.ts'
import { normgevallen } from './normen.ts'
import { normkeuzegevallen } from './normkeuze.ts'
import { rechtgevallen } from './rechtgevallen.ts'
import { studietoeslaggevallen } from './studietoeslag.ts'
import { vakantieaanspraakgevallen } from './vakantieaanspraken.ts'
import { verlaginggevallen } from './verlaging.ts'
import type { Voorzieninggeval } from './voorzieninggeval.ts'
import { vrijlatinggevallen } from './vrijlatingen.ts'
import { zorgtoeslaggevallen } from './zorgtoeslag.ts'

/** Every worked example that is compared at rules. */
export const gevallen: readonly Geval[] = [
  ...normgevallen,
  ...normkeuzegevallen,
  ...kostendelergevallen,
  ...middelengevallen,
  ...aanvullendeGevallen,
  ...loonkostengevallen,
  ...verlaginggevallen,
  ...draagkrachtnormgevallen,
  ...eigenregelgevallen,
  ...inkomengevallen,
  ...rechtgevallen,
  ...vakantieaanspraakgevallen,
  ...vrijlatinggevallen,
  ...jaarinkomengevallen,
]

/** Every one that is compared at a provision and its conditions. */
export const voorzieninggevallen: readonly Voorzieninggeval[] = [
  ...algemenebijstandgevallen,
  ...zorgtoeslaggevallen,
  ...kindgebondenbudgetgevallen,
  ...kinderbijslaggevallen,
  ...bijzonderebijstandgevallen,
  ...draagkrachtgevallen,
  ...inkomenstoeslaggevallen,
  ...studietoeslaggevallen,
  ...zorgverzekeringgevallen,
  ...minimagevallen,
  ...loonkostensubsidiegevallen,
  ...grondslaggevallen,
]
