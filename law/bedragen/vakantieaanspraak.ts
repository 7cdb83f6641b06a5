import { uitReeks } from '../kernel/words.ts'
import { bronnen } from './bronnen.ts'
import { heel2026 } from './reeks.ts'

const bedrag2026 = (naam: string, centen: number) =>
  uitReeks('bedrag/maand', heel2026(naam, 'bedrag/maand', [centen, bronnen.normenbriefVakantie]))

/** Regeling Participatiewet, IOAW en IOAZ artikel 11: from which net income a piece holds, and what is taken off. */
export const grens11tweede = bedrag2026('Regeling artikel 11, grens van het tweede stuk', 87_639)
export const grens11derde = bedrag2026('Regeling artikel 11, grens van het derde stuk', 105_926)
export const grens11vierde = bedrag2026('Regeling artikel 11, grens van het vierde stuk', 217_548)
export const aftrek11tweede = bedrag2026('Regeling artikel 11, aftrek van het tweede stuk', 2_077)
export const aftrek11derde = bedrag2026('Regeling artikel 11, aftrek van het derde stuk', 267)
export const aftrek11vierde = bedrag2026('Regeling artikel 11, aftrek van het vierde stuk', 168)
