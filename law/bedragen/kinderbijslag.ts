import type { Series } from '../kernel/series.ts'
import { uitReeks } from '../kernel/words.ts'
import { bronnenToeslagen } from './bronnen-toeslagen.ts'

/** The amounts of the second halves of 2025 and 2026 are not among the sources: those quarters are refused. */
function eersteHelften(naam: string, in2025: number, in2026: number): Series {
  const waarden = [
    { vanaf: '2025-01-01', tot: '2025-07-01', waarde: in2025, bron: bronnenToeslagen.kinderbijslagwet2025 },
    { vanaf: '2026-01-01', tot: '2026-07-01', waarde: in2026, bron: bronnenToeslagen.kinderbijslagwet2026 },
  ]
  return { naam, eenheid: 'bedrag/kwartaal', waarden }
}

const perKwartaal = (naam: string, in2025: number, in2026: number) =>
  uitReeks('bedrag/kwartaal', eersteHelften(naam, in2025, in2026))

export const kinderbijslagTot6 = perKwartaal('kinderbijslag tot 6 jaar', 28_645, 29_507)
export const kinderbijslagTot12 = perKwartaal('kinderbijslag van 6 tot 12 jaar', 34_783, 35_830)
export const kinderbijslagTot18 = perKwartaal('kinderbijslag van 12 tot 18 jaar', 40_921, 42_153)
