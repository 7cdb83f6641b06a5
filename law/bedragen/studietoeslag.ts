import { uitReeks } from '../kernel/words.ts'
import { bronnen } from './bronnen.ts'
import { uitNormenbrief } from './reeks.ts'

const perMaand = (naam: string, juli2025: number, januari2026: number) =>
  uitReeks('bedrag/maand', uitNormenbrief(naam, bronnen.normenbrief, [juli2025, januari2026]))

/** Besluit loonkostensubsidie en minimumbedragen studietoeslag artikel 7a. */
export const minimum7a = {
  vanaf21: perMaand('minimumbedrag studietoeslag vanaf 21 jaar', 37_622, 38_514),
  van20: perMaand('minimumbedrag studietoeslag van 20 jaar', 30_098, 30_812),
  van19: perMaand('minimumbedrag studietoeslag van 19 jaar', 22_574, 23_109),
  van18: perMaand('minimumbedrag studietoeslag van 18 jaar', 18_811, 19_257),
  van17: perMaand('minimumbedrag studietoeslag van 17 jaar', 14_861, 15_214),
  van16: perMaand('minimumbedrag studietoeslag van 16 jaar', 12_980, 13_288),
  van15: perMaand('minimumbedrag studietoeslag van 15 jaar', 11_287, 11_555),
} as const

/** Artikel 7b: so much of an internship allowance does not count. */
export const vrijlating7b = perMaand('vrijlating stagevergoeding', 22_574, 23_109)
