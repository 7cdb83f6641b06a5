import { uitReeks } from '../kernel/words.ts'
import { bronnen } from './bronnen.ts'
import { heel2026 } from './reeks.ts'

export const standaardpremie2026 = uitReeks(
  'bedrag/jaar',
  heel2026('standaardpremie artikel 4', 'bedrag/jaar', [211_900, bronnen.standaardpremie]),
)

export const minimumloonJanuari = uitReeks(
  'bedrag/maand',
  heel2026('referentiemaandloon van januari', 'bedrag/maand', [229_440, bronnen.normenbriefMinimumloon]),
)

export const vermogensgrensAlleen = uitReeks(
  'bedrag/eenmalig',
  heel2026('vermogensgrens artikel 3 lid 1 zonder partner', 'bedrag/eenmalig', [14_601_100, bronnen.zorgtoeslagwet]),
)

export const vermogensgrensSamen = uitReeks(
  'bedrag/eenmalig',
  heel2026('vermogensgrens artikel 3 lid 1 met partner', 'bedrag/eenmalig', [18_463_300, bronnen.zorgtoeslagwet]),
)
