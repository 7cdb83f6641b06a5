import { percentageUitReeks, uitReeks } from '../kernel/words.ts'
import { bronnenToeslagen as bron } from './bronnen-toeslagen.ts'
import { jaarreeks } from './jaarreeks.ts'

export const standaardpremiePerJaar = uitReeks(
  'bedrag/jaar',
  jaarreeks('standaardpremie artikel 4', 'bedrag/jaar', {
    2024: [198_700, bron.standaardpremie2024],
    2025: [211_200, bron.standaardpremie2025],
    2026: [211_900, bron.standaardpremie2026],
  }),
)

/**
 * 108 percent of twelve months of the January minimum wage. Kept as an amount of its own: the wage of January 2024 is
 * not among the sources to the cent, and the Act says nothing on rounding (28.405,73 and 29.735,42 are published as
 * 28.406 and 29.736).
 */
export const drempelinkomenPerJaar = uitReeks(
  'bedrag/jaar',
  jaarreeks('drempelinkomen', 'bedrag/jaar', {
    2024: [2_681_900, bron.kindgebondenBudgetwet2024],
    2025: [2_840_600, bron.drempelinkomen2025],
    2026: [2_973_600, bron.drempelinkomen2026],
  }),
)

const procent = (naam: string, [in2024, in2025, in2026]: readonly [number, number, number]) =>
  percentageUitReeks(
    jaarreeks(naam, 'deel', {
      2024: [in2024, bron.zorgtoeslagwet2024],
      2025: [in2025, bron.rekenconstanten2025],
      2026: [in2026, bron.zorgtoeslagwet2026],
    }),
  )

/** Artikel 2 lid 3, in thousandths of a percent. */
export const percentageAlleen = procent('percentage artikel 2 lid 3 zonder partner', [1_879, 1_896, 1_912])
export const percentageSamen = procent('percentage artikel 2 lid 3 met partner', [4_256, 4_273, 4_289])
export const percentageBovenDrempel = procent('percentage artikel 2 lid 3 boven de drempel', [13_670, 13_700, 13_730])

export const vermogensgrensAlleen = uitReeks(
  'bedrag/eenmalig',
  jaarreeks('vermogensgrens zonder partner', 'bedrag/eenmalig', {
    2024: [14_021_300, bron.zorgtoeslagwet2024],
    2025: [14_189_600, bron.zorgtoeslagwet2025],
    2026: [14_601_100, bron.zorgtoeslagwet2026],
  }),
)

export const vermogensgrensSamen = uitReeks(
  'bedrag/eenmalig',
  jaarreeks('vermogensgrens met partner', 'bedrag/eenmalig', {
    2024: [17_730_100, bron.zorgtoeslagwet2024],
    2025: [17_942_900, bron.zorgtoeslagwet2025],
    2026: [18_463_300, bron.zorgtoeslagwet2026],
  }),
)
