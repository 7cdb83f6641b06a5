import { norm23lid1a, norm23lid1b, verhoging23lid2a, verhoging23lid2b } from '../bedragen/participatiewet.ts'
import { artikel } from './wet.ts'

/** Lid 1 en 2 onderdeel a. */
export const normInrichtingAlleenstaande = artikel('23', { lid: 2, onderdeel: 'a' })
  .zegt(
    'De norm voor een alleenstaande (ouder) in een inrichting, met de vaste verhoging.',
    'The norm for a single person (or parent) in an institution, with the fixed raise.',
  )
  .bedrag('normInrichtingAlleenstaande', 'maand', norm23lid1a.vermeerderdMet(verhoging23lid2a))

/** Lid 1 en 2 onderdeel b. */
export const normInrichtingGehuwden = artikel('23', { lid: 2, onderdeel: 'b' })
  .zegt(
    'De norm voor gehuwden die beiden in een inrichting wonen, met de vaste verhoging.',
    'The norm for spouses who both live in an institution, with the fixed raise.',
  )
  .bedrag('normInrichtingGehuwden', 'maand', norm23lid1b.vermeerderdMet(verhoging23lid2b))
