import { geborenVoor, peildagJanuari, peildagJuli } from '../testing/bouw.ts'
import { type Formulegeval, type Geval, liemers, rijk, wet, wetJuli } from './geval.ts'

const paarnormJanuari = 200_213
const paarnormJuli = 202_779

const perPersoon = (dag: string, a: number, cijfers: readonly [b: number, verwacht: number]): Formulegeval => ({
  id: `kostendelersnorm-${dag}-A${a}`,
  bron: dag === '2026-01-01' ? wet : wetJuli,
  a,
  bInCenten: cijfers[0],
  verwachtInCenten: cijfers[1],
})

/** A percentage of B per person, in hundredths of a percent: B is taken as 100,00. */
const procent = (a: number, verwacht: number): Formulegeval => ({
  id: `kostendeler-tabel-A${a}`,
  bron: rijk,
  a,
  bInCenten: 10_000,
  verwachtInCenten: verwacht,
})

export const formulegevallen: readonly Formulegeval[] = [
  perPersoon('2026-01-01', 2, [paarnormJanuari, 100_107]),
  perPersoon('2026-01-01', 4, [paarnormJanuari, 80_085]),
  perPersoon('2026-01-01', 5, [paarnormJanuari, 76_081]),
  perPersoon('2026-07-01', 3, [paarnormJuli, 87_871]),
  perPersoon('2026-07-01', 4, [paarnormJuli, 81_112]),
  perPersoon('2026-07-01', 6, [paarnormJuli, 74_352]),
  procent(1, 7_000),
  procent(3, 4_333),
  procent(5, 3_800),
  { id: 'kostendeler-liemers-2', bron: liemers, a: 3, bInCenten: 157_403, verwachtInCenten: 68_208 },
]

/** The total of the table: 40% + A x 30%, to compare with A times the norm per person before rounding. */
export const tabelTotalen: Readonly<Record<string, number>> = {
  'kostendeler-tabel-A1': 70,
  'kostendeler-tabel-A3': 130,
  'kostendeler-tabel-A5': 190,
}

const jaren = (leeftijd: number) => ({ geboortedatum: geborenVoor(leeftijd) })

const paarMetEen = (dag: string, peildatum: string, [elk, samen]: readonly [number, number]): Geval => ({
  id: `kostendelersnorm-paar-plus-1-${dag}`,
  bron: dag === '2026-01-01' ? wet : wetJuli,
  gezin: { peildatum, aanvrager: jaren(50), partner: jaren(48), medebewoners: [jaren(30)] },
  verwacht: [
    { artikel: '22a', regel: 'A', voor: 'aanvrager', waarde: 3 },
    { artikel: '22a', regel: 'kostendelersnorm', voor: 'aanvrager', waarde: elk },
    { artikel: '22a', regel: 'kostendelersnorm', voor: 'partner', waarde: elk },
    { artikel: '22a', regel: 'kostendelersnormGehuwden', waarde: samen },
    { artikel: '19', regel: 'bijstandsnorm', waarde: samen },
  ],
})

/** Three people of 50, 26 and 24 in one home, each asking for themselves. */
const drieBewoners = (eigen: number, anderen: readonly [number, number], norm: number): Geval => ({
  id: 'kostendeler-27-b',
  bron: liemers,
  gezin: { peildatum: peildagJuli, aanvrager: jaren(eigen), medebewoners: anderen.map(jaren) },
  verwacht: [{ artikel: '19', regel: 'bijstandsnorm', waarde: norm }],
})

/** 70 percent is the norm of article 21 a; 50 percent of 2.027,79 is 1.013,895, to the cent 1.013,90. */
export const kostendelergevallen: readonly Geval[] = [
  paarMetEen('2026-01-01', peildagJanuari, [86_759, 173_518]),
  paarMetEen('2026-07-01', peildagJuli, [87_871, 175_742]),
  drieBewoners(50, [26, 24], 141_946),
  drieBewoners(26, [50, 24], 101_390),
  drieBewoners(24, [50, 26], 101_390),
  {
    id: 'kostendeler-commercieel-familie',
    bron: wet,
    gezin: {
      peildatum: peildagJuli,
      medebewoners: [{ ...jaren(35), commercieleOvereenkomst: true, familieTotTweedeGraad: true }],
    },
    verwacht: [{ artikel: '19a', regel: 'aantalKostendelendeMedebewoners', waarde: 1 }],
  },
  {
    id: 'kostendeler-mantelzorg-tijdelijk',
    bron: wet,
    gezin: {
      peildatum: peildagJanuari,
      aanvrager: { tijdelijkEldersVoorMantelzorg: true },
      medebewoners: [jaren(60)],
    },
    verwacht: [
      { artikel: '22a', regel: 'geldtKostendelersnorm', waarde: false },
      { artikel: '19', regel: 'bijstandsnorm', waarde: 140_150 },
    ],
  },
]
