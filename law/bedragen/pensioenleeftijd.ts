import { uitReeks } from '../kernel/words.ts'
import { bronnen } from './bronnen.ts'
import { heel2026 } from './reeks.ts'

/** Artikel 7a Algemene Ouderdomswet. */
export const pensioengerechtigdeLeeftijd = uitReeks(
  'leeftijd',
  heel2026('pensioengerechtigde leeftijd', 'leeftijd', [67, bronnen.pensioenleeftijd]),
)
