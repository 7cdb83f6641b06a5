import { geborenVoor, peildagJanuari, peildagJuli, type Waarden } from '../testing/bouw.ts'
import { type Geval, wet, wetJuli } from './geval.ts'

interface Loongeval {
  readonly id: string
  readonly aanvrager: Waarden
  readonly vrijlating: number
  readonly inAanmerking: number
  readonly bijstand: number
}

/** The examples leave out the claim to holiday allowance, so it is taken to be paid with the wage. */
const metLoon = ({ id, aanvrager, vrijlating, inAanmerking, bijstand }: Loongeval): Geval => ({
  id,
  bron: wetJuli,
  gezin: { peildatum: peildagJuli, aanvrager },
  verwacht: [
    { artikel: '19', regel: 'bijstandsnorm', waarde: 141_946 },
    { artikel: '31', regel: 'vrijlating', voor: 'aanvrager', waarde: vrijlating },
    { artikel: '32', regel: 'inAanmerkingTeNemenInkomen', waarde: inAanmerking },
    { artikel: '19', regel: 'algemeneBijstand', waarde: bijstand },
  ],
})

/** The second month of the six: one has been used. */
const inTweedeMaand = { maandenVrijlatingN: 1, draagtBijAanArbeidsinschakeling: true }

const aanspraak = (loon: number, waarde: number): Geval => ({
  id: `vakantieaanspraak-${loon / 100}`,
  bron: 'SZW Normenbrief 1 januari 2026, bijlage IV',
  gezin: { peildatum: peildagJanuari, aanvrager: { inkomenUitArbeid: loon, vakantietoeslagApart: true } },
  verwacht: [{ artikel: '11', regel: 'vakantieaanspraak', voor: 'aanvrager', waarde }],
})

export const middelengevallen: readonly Geval[] = [
  metLoon({
    id: 'inkomen-n-600',
    aanvrager: { inkomenUitArbeid: 60_000, ...inTweedeMaand },
    vrijlating: 15_000,
    inAanmerking: 45_000,
    bijstand: 96_946,
  }),
  metLoon({
    id: 'inkomen-n-cap-1300',
    aanvrager: { inkomenUitArbeid: 130_000, ...inTweedeMaand },
    vrijlating: 28_500,
    inAanmerking: 101_500,
    bijstand: 40_446,
  }),
  metLoon({
    id: 'inkomen-y-800',
    aanvrager: { geboortedatum: geborenVoor(40), inkomenUitArbeid: 80_000, medischUrenbeperkt: true },
    vrijlating: 12_000,
    inAanmerking: 68_000,
    bijstand: 73_946,
  }),
  metLoon({
    id: 'inkomen-z-1250',
    aanvrager: {
      geboortedatum: geborenVoor(30),
      inkomenUitArbeid: 125_000,
      werktMetLoonkostensubsidie: true,
      maandenVrijlatingN: 6,
      maandenVrijlatingZ: 2,
    },
    vrijlating: 18_019,
    inAanmerking: 106_981,
    bijstand: 34_965,
  }),
  aanspraak(60_000, 4_800),
  aanspraak(90_000, 5_123),
  {
    id: 'giften-onder-1200',
    bron: wet,
    // The food bank (400) is no fact at all: it never counts.
    gezin: { peildatum: peildagJuli, samen: { giftenDitJaar: 90_000, kostenbesparendeBijdragenDitJaar: 30_000 } },
    verwacht: [
      { artikel: '31', regel: 'giftenInAanmerking', waarde: 0 },
      { artikel: '18', regel: 'afstemming', waarde: 0 },
    ],
  },
  {
    id: 'vermogen-alleenstaande-ok',
    bron: wetJuli,
    gezin: { peildatum: peildagJuli, samen: { bezittingen: 950_000, schulden: 200_000 } },
    verwacht: [
      { artikel: '34', regel: 'vermogen', waarde: 750_000 },
      { artikel: '34', regel: 'vermogensgrens', waarde: 800_000 },
      { artikel: '34', regel: 'inAanmerkingTeNemenVermogen', waarde: 0 },
      { artikel: '19', regel: 'geenInAanmerkingTeNemenVermogen', waarde: true },
    ],
  },
  {
    id: 'vermogen-eigen-woning',
    bron: wetJuli,
    gezin: { peildatum: peildagJuli, partner: {}, samen: { overwaardeWoning: 8_000_000 } },
    // 80.000 less 12.500 above the limit is the 67.500 that is left out. The form (loan) stands in words only.
    verwacht: [{ artikel: '34', regel: 'woningBovenGrens', waarde: 1_250_000 }],
  },
  {
    id: 'vakantietoeslag-split-2026-07-01',
    bron: wetJuli,
    gezin: { peildatum: peildagJuli },
    verwacht: [
      { artikel: '19', regel: 'vakantietoeslag', waarde: 7_097 },
      { artikel: '45', regel: 'uitTeBetalenPerMaand', waarde: 134_849 },
    ],
  },
  {
    id: 'voorschot-95-2026-01-01',
    bron: wet,
    gezin: { peildatum: peildagJanuari },
    verwacht: [
      { artikel: '19', regel: 'algemeneBijstand', waarde: 140_150 },
      { artikel: '52', regel: 'voorschot', waarde: 133_143 },
    ],
  },
  {
    id: 'voorschot-95-2026-07-01',
    bron: wetJuli,
    gezin: { peildatum: peildagJuli },
    verwacht: [
      { artikel: '19', regel: 'algemeneBijstand', waarde: 141_946 },
      { artikel: '52', regel: 'voorschot', waarde: 134_849 },
    ],
  },
]
