import { percentageUitReeks, uitReeks } from '../kernel/words.ts'
import { bronnenToeslagen } from './bronnen-toeslagen.ts'
import { jaarreeks } from './jaarreeks.ts'

const { kindgebondenBudgetwet2025: wet2025, kindgebondenBudgetwet2026: wet2026 } = bronnenToeslagen

const bedrag = (naam: string, in2025: number, in2026: number) =>
  uitReeks('bedrag/jaar', jaarreeks(naam, 'bedrag/jaar', { 2025: [in2025, wet2025], 2026: [in2026, wet2026] }))

export const bedragEersteKind = bedrag('bedrag artikel 2 lid 2 onderdeel a', 251_100, 258_000)
export const bedragVolgendKind = bedrag('bedrag artikel 2 lid 2 onderdeel b', 251_100, 258_000)
export const verhogingVanaf12 = bedrag('verhoging artikel 2 lid 4', 70_300, 72_400)
export const verhogingVanaf16 = bedrag('verhoging artikel 2 lid 5', 93_600, 96_400)
export const verhogingZonderPartner = bedrag('verhoging artikel 2 lid 6', 338_900, 341_600)
export const verhogingDrempelSamen = bedrag('verhoging van de drempel artikel 2 lid 8', 913_900, 940_500)

/** Artikel 2 lid 7 en 8, in thousandths of a percent. */
export const percentageAfbouw = percentageUitReeks(
  jaarreeks('percentage artikel 2 lid 7 en 8', 'deel', { 2025: [7_100, wet2025], 2026: [7_600, wet2026] }),
)
