import { minimumloonJanuari } from '../bedragen/zorgtoeslag.ts'
import { everyoneNamed, leeftijdEindVorigeMaand } from '../feiten/gezin.ts'
import { isToeslagpartner, isZorgverzekerd } from '../feiten/zorgtoeslag.ts'
import { perJaar } from '../kernel/expression.ts'
import type { PersonRef } from '../kernel/node.ts'
import { jaar, partnerBestaat, percentage, perPersoon } from '../kernel/words.ts'
import { artikel, artikelAwir, euroDrempelinkomen } from './wet.ts'

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
  .bedrag('drempelinkomen', 'jaar', perJaar(minimumloonJanuari).maal(percentage('108')).afgerond(euroDrempelinkomen))

/** Who is benefit partner is a fact here: Dienst Toeslagen has established it. */
export const heeftToeslagpartner = artikelAwir('3')
  .zegt('U heeft een toeslagpartner.', 'You have a benefit partner.')
  .waarheid('heeftToeslagpartner', partnerBestaat(everyoneNamed).en(isToeslagpartner('partner')))
