import { percentage } from '../kernel/words.ts'
import { centenVolgens52 } from './afronding.ts'
import { algemeneBijstand } from './artikel-19.ts'
import { artikel } from './wet.ts'

/** Lid 1 en 2: while the decision is awaited. Taken over the whole benefit; whether to leave out the holiday allowance is local. */
export const voorschot = artikel('52', { lid: 2 })
  .zegt(
    'Duurt de aanvraag langer dan vier weken, dan krijgt u een voorschot van ten minste 95 procent.',
    'When the application takes longer than four weeks you receive an advance of at least 95 percent.',
  )
  .bedrag('voorschot', 'maand', algemeneBijstand.maal(percentage('95')).afgerond(centenVolgens52))
