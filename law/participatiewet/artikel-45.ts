import { algemeneBijstand, vakantietoeslag } from './artikel-19.ts'
import { artikel } from './wet.ts'

/** Lid 1: paid per calendar month, the holiday allowance apart. */
export const uitTeBetalenPerMaand = artikel('45', { lid: 1 })
  .zegt(
    'Dit krijgt u elke maand; de vakantietoeslag komt apart.',
    'This is what you receive every month; the holiday allowance comes apart.',
  )
  .bedrag('uitTeBetalenPerMaand', 'maand', algemeneBijstand.verminderdMet(vakantietoeslag))
