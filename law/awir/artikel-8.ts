import { toetsingsinkomenVan } from '../feiten/zorgtoeslag.ts'
import { als, nihil } from '../kernel/words.ts'
import { heeftToeslagpartner } from './artikel-3.ts'
import { bijstandErbijVan } from './belastbare-bijstand.ts'
import { artikel } from './wet.ts'

const inkomenVan = (p: 'aanvrager' | 'partner') => toetsingsinkomenVan(p).vermeerderdMet(bijstandErbijVan(p))

/** Article 7 lid 1 adds the income of the partner. */
export const toetsingsinkomen = artikel('8')
  .zegt(
    'Het inkomen over het hele jaar, van u en uw toeslagpartner samen.',
    'The income over the whole year, of you and your benefit partner together.',
  )
  .bedrag(
    'toetsingsinkomen',
    'jaar',
    inkomenVan('aanvrager').vermeerderdMet(als(heeftToeslagpartner).dan(inkomenVan('partner')).anders(nihil('jaar'))),
  )
