import { afstemmingWegensBijdragen } from '../feiten/middelen.ts'
import { afstemmingVolgensBesluit } from '../feiten/norm-anders.ts'
import { als, nihil } from '../kernel/words.ts'
import { zijnBijdragenBovenGrens } from './artikel-31.ts'
import { artikel } from './wet.ts'

/** The Act has two lid 8; this is the second, on help that saves costs. It refers to article 31, where lid 2 is meant. */
export const afstemming = artikel('18', { lid: '8*', aard: 'kan' })
  .zegt(
    'Krijgt u meer hulp die geld scheelt dan de jaargrens, dan kan de gemeente de bijstand daarop aanpassen.',
    'If you get more help that saves money than the yearly limit, the municipality may adjust the benefit.',
  )
  .bedrag('afstemming', 'maand', als(zijnBijdragenBovenGrens).dan(afstemmingWegensBijdragen).anders(nihil('maand')))

/**
 * Lid 1: the college fits the benefit to the person. That is done by a decision with a reason; without one the norm
 * holds. Cuts for not meeting obligations (lid 2 to 12) are not worked out.
 */
export const afstemmingOpOmstandigheden = artikel('18', { lid: 1 })
  .zegt(
    'De gemeente kan bij besluit afwijken van de norm, omdat uw omstandigheden dat vragen.',
    'The municipality may deviate from the norm by a decision, because your circumstances ask for it.',
  )
  .bedrag('afstemmingOpOmstandigheden', 'maand', afstemmingVolgensBesluit)
