import { uitReeks } from '../kernel/words.ts'
import { bronnen } from './bronnen.ts'
import { alleenEersteHalfjaar2026, heel2026, perHalfjaar2026, perHalfjaarEenmalig2026 } from './reeks.ts'

const perMaand = (naam: string, januari: number, juli: number) =>
  uitReeks('bedrag/maand', perHalfjaar2026(naam, januari, juli))

const maandbedrag2026 = (naam: string, centen: number) =>
  uitReeks('bedrag/maand', heel2026(naam, 'bedrag/maand', [centen, bronnen.normenbrief]))

const bedrag2026 = (naam: string, centen: number) =>
  uitReeks('bedrag/eenmalig', heel2026(naam, 'bedrag/eenmalig', [centen, bronnen.normenbrief]))

/** Artikel 20: jongerennormen. */
export const norm20lid1a = perMaand('norm artikel 20 lid 1 onderdeel a', 34_599, 35_042)
export const norm20lid1b = perMaand('norm artikel 20 lid 1 onderdeel b', 69_198, 70_084)
export const norm20lid1c = perMaand('norm artikel 20 lid 1 onderdeel c', 134_706, 136_432)
export const norm20lid2a = perMaand('norm artikel 20 lid 2 onderdeel a', 34_599, 35_042)
export const norm20lid2b = perMaand('norm artikel 20 lid 2 onderdeel b', 109_241, 110_640)
export const norm20lid2c = perMaand('norm artikel 20 lid 2 onderdeel c', 174_749, 176_988)
export const verhoging20lid3 = perMaand('verhoging artikel 20 lid 3', 74_645, 76_224)

/** Artikel 21 en 22: van 21 jaar tot de pensioengerechtigde leeftijd, en daarna. */
export const norm21a = perMaand('norm artikel 21 onderdeel a', 140_150, 141_946)
export const norm21b = perMaand('norm artikel 21 onderdeel b', 200_213, 202_779)
export const norm22a = perMaand('norm artikel 22 onderdeel a', 156_469, 158_734)
export const norm22b = perMaand('norm artikel 22 onderdeel b', 214_416, 217_610)
export const norm22c = perMaand('norm artikel 22 onderdeel c', 214_416, 217_610)

/** Artikel 22a lid 3: het deel voor de jonge echtgenoot. */
export const deel22aLid3a = perMaand('bedrag artikel 22a lid 3 onderdeel a', 74_642, 75_598)
export const deel22aLid3b = perMaand('bedrag artikel 22a lid 3 onderdeel b', 34_599, 35_042)

/** Artikel 23: in een inrichting. */
export const norm23lid1a = perMaand('norm artikel 23 lid 1 onderdeel a', 44_376, 44_944)
export const norm23lid1b = perMaand('norm artikel 23 lid 1 onderdeel b', 69_027, 69_911)
export const verhoging23lid2a = perMaand('verhoging artikel 23 lid 2 onderdeel a', 4_700, 4_700)
export const verhoging23lid2b = perMaand('verhoging artikel 23 lid 2 onderdeel b', 10_600, 10_600)

/** Artikel 31 lid 2: wat niet tot de middelen telt. De maxima waren op 1 juli 2026 gelijk. */
export const maximum31n = perMaand('maximum artikel 31 lid 2 onderdeel n', 28_500, 28_500)
export const maximum31r = perMaand('maximum artikel 31 lid 2 onderdeel r', 17_766, 17_766)
export const maximum31y = perMaand('maximum artikel 31 lid 2 onderdeel y', 18_019, 18_019)
export const maximum31z = perMaand('maximum artikel 31 lid 2 onderdeel z', 18_019, 18_019)
export const maximum31aa = perMaand('maximum artikel 31 lid 2 onderdeel aa', 18_019, 18_019)

export const maximumPremie31j = uitReeks(
  'bedrag/eenmalig',
  perHalfjaarEenmalig2026('premie artikel 31 lid 2 onderdeel j', 339_800, 339_800),
)

/** The letter of January; the sources give no value from 1 July. */
const eersteHalfjaar = (naam: string, centen: number) =>
  uitReeks('bedrag/eenmalig', alleenEersteHalfjaar2026(naam, [centen, bronnen.normenbrief]))
export const maximumMaand31k = eersteHalfjaar('vrijwilligersvergoeding artikel 31 lid 2 onderdeel k per maand', 22_000)
export const maximumJaar31k = eersteHalfjaar('vrijwilligersvergoeding artikel 31 lid 2 onderdeel k per jaar', 220_000)

/** Changes by artikel 39 lid 1 on 1 January only, so one value for the year. */
export const giftengrens31m = bedrag2026('giften artikel 31 lid 2 onderdeel m', 120_000)
export const pensioen33lid5a = maandbedrag2026('bedrag artikel 33 lid 5 onderdeel a', 2_650)
export const pensioen33lid5b = maandbedrag2026('bedrag artikel 33 lid 5 onderdeel b', 5_300)
export const grens34alleenstaande = bedrag2026('vermogensgrens artikel 34 lid 3 onderdeel a', 800_000)
export const grens34alleenstaandeOuder = bedrag2026('vermogensgrens artikel 34 lid 3 onderdeel b', 1_600_000)
export const grens34gehuwden = bedrag2026('vermogensgrens artikel 34 lid 3 onderdeel c', 1_600_000)
export const lijfrente15lid2b = bedrag2026('lijfrente artikel 15 lid 2 onderdeel b onder 2', 33_798_900)
export const inleg15lid2b = bedrag2026('inleg per jaar artikel 15 lid 2 onderdeel b onder 3', 811_200)
export const drempel35lid2 = bedrag2026('drempel artikel 35 lid 2', 17_600)
export const woning34lid2d = bedrag2026('woning artikel 34 lid 2 onderdeel d', 6_750_000)

/** Printed in the text of 2026 for the articles that come into force in 2027; later indexation is not known. */
const gedruktVoor2027 = (unit: 'bedrag/maand' | 'bedrag/jaar', waarde: number) => ({
  eenheid: unit,
  waarden: [{ vanaf: '2027-01-01', tot: '2028-01-01', waarde, bron: bronnen.nogNietInWerking }],
})
export const maximum34aLid1c = uitReeks('bedrag/maand', {
  naam: 'maximum artikel 34a lid 1 onderdeel c',
  ...gedruktVoor2027('bedrag/maand', 22_600),
})
export const maximum34b = uitReeks('bedrag/jaar', {
  naam: 'maximum artikel 34b lid 1',
  ...gedruktVoor2027('bedrag/jaar', 100_000),
})
