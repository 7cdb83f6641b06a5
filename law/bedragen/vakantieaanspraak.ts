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

/** Artikel 12: earlier work. */
export const grens12tweede = bedrag2026('Regeling artikel 12, grens van het tweede stuk', 67_238)
export const grens12derde = bedrag2026('Regeling artikel 12, grens van het derde stuk', 72_615)
export const grens12vierde = bedrag2026('Regeling artikel 12, grens van het vierde stuk', 173_381)
export const grens12vijfde = bedrag2026('Regeling artikel 12, grens van het vijfde stuk', 185_175)
export const aftrek12derde = bedrag2026('Regeling artikel 12, aftrek van het derde stuk', 2_077)
export const aftrek12vierde = bedrag2026('Regeling artikel 12, aftrek van het vierde stuk', 1_870)
export const aftrek12vijfde = bedrag2026('Regeling artikel 12, aftrek van het vijfde stuk', 3_346)

/** Artikel 14 lid 1 onderdeel c. */
export const grens14c = bedrag2026('Regeling artikel 14, grens bij een jongere echtgenoot', 150_716)
export const aftrek14c = bedrag2026('Regeling artikel 14, aftrek bij een jongere echtgenoot', 2_048)
