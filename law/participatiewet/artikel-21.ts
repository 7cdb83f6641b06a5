import { norm21a, norm21b } from '../bedragen/participatiewet.ts'
import { artikel } from './wet.ts'

export const norm21Alleenstaande = artikel('21', { onderdeel: 'a' })
  .zegt(
    'De norm voor een alleenstaande (ouder) van 21 tot de AOW-leeftijd.',
    'The norm for a single person (or parent) from 21 to state pension age.',
  )
  .bedrag('norm21Alleenstaande', 'maand', norm21a)

export const norm21Gehuwden = artikel('21', { onderdeel: 'b' })
  .zegt('De norm voor gehuwden van 21 tot de AOW-leeftijd.', 'The norm for spouses from 21 to state pension age.')
  .bedrag('norm21Gehuwden', 'maand', norm21b)
