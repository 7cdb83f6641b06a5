import type { PersonRef } from '../kernel/node.ts'
import { perPersoon } from '../kernel/words.ts'
import { isRechthebbende } from './artikel-11.ts'
import { isUitgesloten } from './artikel-13.ts'
import { artikel } from './wet.ts'

/**
 * For bijzondere bijstand and the individuele inkomenstoeslag (together "bijzondere bijstand", article 5): article 13 lid 2
 * excludes from algemene bijstand only.
 */
export const heeftRechtOpBijzondereBijstand = perPersoon((p: PersonRef) =>
  artikel('11', { lid: 1 })
    .voor(p)
    .zegt(
      'Deze persoon hoort bij de mensen voor wie bijzondere bijstand er is, en is niet uitgesloten.',
      'This person is among those for whom special assistance exists, and is not excluded.',
    )
    .waarheid('rechtOpBijzondereBijstand', isRechthebbende(p).en(isUitgesloten(p).niet())),
)
