import type { Series } from '../kernel/series.ts'
import { als, nihil, uitReeks, vanaf } from '../kernel/words.ts'
import { artikel } from './wet.ts'

/** No amount is known: the article is printed, but in force only from 1 January 2027. */
const verhogingVanaf2027: Series = { naam: 'verhoging artikel 24a', eenheid: 'bedrag/maand', waarden: [] }

export const verhoging24a = artikel('24a')
  .zegt(
    'Deze verhoging voor alleenstaande ouders met een partner zonder recht geldt nog niet.',
    'This raise for single parents with a partner without right is not in force yet.',
  )
  .bedrag(
    'verhoging24a',
    'maand',
    als(vanaf('2027-01-01')).dan(uitReeks('bedrag/maand', verhogingVanaf2027)).anders(nihil('maand')),
  )
