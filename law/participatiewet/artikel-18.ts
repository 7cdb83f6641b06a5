import { afstemmingWegensBijdragen } from '../feiten/middelen.ts'
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
