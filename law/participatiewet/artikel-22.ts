import { norm22a, norm22b, norm22c } from '../bedragen/participatiewet.ts'
import { artikel } from './wet.ts'

export const norm22Alleenstaande = artikel('22', { onderdeel: 'a' })
  .zegt(
    'De norm voor een alleenstaande (ouder) die de AOW-leeftijd heeft bereikt.',
    'The norm for a single person (or parent) who has reached state pension age.',
  )
  .bedrag('norm22Alleenstaande', 'maand', norm22a)

export const norm22Gehuwden = artikel('22', { onderdeel: 'b' })
  .zegt('De norm voor gehuwden die beiden de AOW-leeftijd hebben.', 'The norm for spouses both of state pension age.')
  .bedrag('norm22Gehuwden', 'maand', norm22b)

export const norm22EenPensioengerechtigd = artikel('22', { onderdeel: 'c' })
  .zegt(
    'De norm voor gehuwden van wie er een de AOW-leeftijd heeft.',
    'The norm for spouses of whom one has reached state pension age.',
  )
  .bedrag('norm22EenPensioengerechtigd', 'maand', norm22c)
