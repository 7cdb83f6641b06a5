import { geborenVoor, peildagJanuari, peildagJuli } from '../testing/bouw.ts'
import { type Geval, wet } from './geval.ts'
import { rotterdam, rotterdamZonderVermogen } from './rotterdam.ts'

const beleid = 'Beleidsregels bijzondere bijstand Rotterdam 2024 (CVDR719087) artikel 10.1 tot en met 10.3'
const verordening = 'Verordening individuele inkomenstoeslag Rotterdam 2025 (CVDR741634) artikel 1 tot en met 4'
const besluit = 'SZW Normenbrief 1 januari 2026, Besluit loonkostensubsidie en minimumbedragen studietoeslag artikel 7a'

const nodig = { kostenZijnNoodzakelijkEnBijzonder: true }
const langLaag = { maandenLaagInkomen: 36, hoogsteInkomenProcent: 105 }
const geenUitzicht = { geenUitzichtOpInkomensverbetering: true }
const inkomenstoeslag = (waarde: number) => [{ artikel: '36', regel: 'individueleInkomenstoeslag', waarde }]

const student = { ontvangtStudiefinanciering: true, kanNietBijverdienenDoorZiekte: true }
const jaren = (leeftijd: number) => ({ geboortedatum: geborenVoor(leeftijd) })
const studietoeslag = (leeftijd: number, waarde: number): Geval => ({
  id: `studietoeslag-${leeftijd}`,
  bron: besluit,
  gezin: { peildatum: peildagJanuari, aanvrager: { ...jaren(leeftijd), ...student } },
  verwacht: [
    { artikel: '7a', regel: 'minimumbedragStudietoeslag', waarde },
    { artikel: '36b', regel: 'studietoeslag', waarde },
  ],
})

export const aanvullendeGevallen: readonly Geval[] = [
  {
    id: 'draagkracht-rotterdam-1700',
    bron: beleid,
    gezin: {
      peildatum: peildagJuli,
      regels: rotterdamZonderVermogen,
      aanvrager: { andereInkomsten: 170_000 },
      samen: { bijzondereKosten: 100_000, ...nodig },
    },
    verwacht: [
      { artikel: '35', regel: 'normVoorDraagkracht', waarde: 141_946 },
      // Published rounded to 1.561,41 and 2.129,19; the exact fractions count.
      { artikel: '35', regel: 'draagkrachtGrens', waarde: 156_140.6 },
      { artikel: '35', regel: 'draagkrachtBovengrens', waarde: 212_919 },
      { artikel: '35', regel: 'draagkracht', waarde: 83_156 },
      { artikel: '35', regel: 'bijzondereBijstand', waarde: 16_844 },
    ],
  },
  {
    id: 'draagkracht-rotterdam-norm',
    bron: beleid,
    gezin: {
      peildatum: peildagJuli,
      regels: rotterdamZonderVermogen,
      aanvrager: { andereInkomsten: 141_946 },
      samen: { bijzondereKosten: 50_000, ...nodig },
    },
    verwacht: [
      { artikel: '35', regel: 'draagkracht', waarde: 0 },
      { artikel: '35', regel: 'kostenBovenDrempel', waarde: true },
      { artikel: '35', regel: 'bijzondereBijstand', waarde: 50_000 },
    ],
  },
  {
    id: 'draagkracht-kostendeler',
    bron: beleid,
    gezin: {
      peildatum: peildagJuli,
      regels: rotterdam,
      aanvrager: jaren(40),
      medebewoners: [jaren(45), jaren(50)],
    },
    verwacht: [{ artikel: '35', regel: 'normVoorDraagkracht', waarde: 141_946 }],
  },
  {
    id: 'iit-rotterdam-alleenstaande',
    bron: verordening,
    gezin: { peildatum: peildagJanuari, regels: rotterdam, aanvrager: geenUitzicht, samen: langLaag },
    verwacht: inkomenstoeslag(20_000),
  },
  {
    id: 'iit-rotterdam-gehuwden_zonder_kinderen',
    bron: verordening,
    gezin: { peildatum: peildagJanuari, regels: rotterdam, aanvrager: geenUitzicht, partner: {}, samen: langLaag },
    verwacht: inkomenstoeslag(30_000),
  },
  {
    id: 'iit-12-maanden',
    bron: wet,
    gezin: {
      peildatum: peildagJanuari,
      regels: rotterdam,
      aanvrager: { ...geenUitzicht, inkomenstoeslagAfgelopenJaar: true },
      samen: langLaag,
    },
    verwacht: [{ artikel: '36', regel: 'eerderToegekend', waarde: true }, ...inkomenstoeslag(0)],
  },
  studietoeslag(20, 30_812),
  studietoeslag(18, 19_257),
  studietoeslag(16, 13_288),
  {
    id: 'studietoeslag-stage',
    bron: `${besluit} en 7b; ${wet}`,
    gezin: { peildatum: peildagJanuari, aanvrager: { ...jaren(19), ...student, stagevergoeding: 30_000 } },
    verwacht: [
      { artikel: '7a', regel: 'minimumbedragStudietoeslag', waarde: 23_109 },
      { artikel: '36b', regel: 'kortingStage', waarde: 6_891 },
      { artikel: '36b', regel: 'studietoeslag', waarde: 16_218 },
    ],
  },
]
