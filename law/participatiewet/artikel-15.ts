import { isVoorliggendeVoorziening } from '../feiten/recht.ts'
import { artikel } from './wet.ts'

/** Lid 1. Whether another provision is enough and fits is for a person to judge. */
export const gaatAndereRegelingVoor = artikel('15', { lid: 1 })
  .zegt(
    'Bijstand is er niet voor zover een andere regeling genoeg is en past.',
    'There is no assistance as far as another provision is enough and fits.',
  )
  .waarheid('voorliggendeVoorziening', isVoorliggendeVoorziening)
