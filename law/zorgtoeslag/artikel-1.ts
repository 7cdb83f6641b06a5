import { drempelinkomenPerJaar } from '../bedragen/zorgtoeslag.ts'
import { leeftijdEindVorigeMaand } from '../feiten/gezin.ts'
import { isZorgverzekerd } from '../feiten/zorgtoeslag.ts'
import type { PersonRef } from '../kernel/node.ts'
import { jaar, perPersoon } from '../kernel/words.ts'
import { artikel } from './wet.ts'

/** Onderdeel c: insured, from the first month after the eighteenth birthday. */
export const isVerzekerde = perPersoon((p: PersonRef) =>
  artikel('1', { lid: 1, onderdeel: 'c' })
    .voor(p)
    .zegt(
      'Zorgtoeslag is er voor wie een zorgverzekering heeft, vanaf de maand na de achttiende verjaardag.',
      'The allowance is for people with health insurance, from the month after their eighteenth birthday.',
    )
    .waarheid('verzekerde', isZorgverzekerd(p).en(leeftijdEindVorigeMaand(p).isTenMinste(jaar(18)))),
)

/** Onderdeel f. */
export const drempelinkomen = artikel('1', { lid: 1, onderdeel: 'f' })
  .zegt(
    'Het drempelinkomen is 108 procent van een jaar minimumloon.',
    'The threshold income is 108 percent of a year at minimum wage.',
  )
  .bedrag('drempelinkomen', 'jaar', drempelinkomenPerJaar)
