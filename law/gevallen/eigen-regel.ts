import type { Gezin, Waarden } from '../testing/bouw.ts'
import { type Geval, wet } from './geval.ts'
import { morgen, vandaag } from './voorzieninggeval.ts'

type Rij = readonly [regel: string, wat: string, aanvrager: Waarden, waarde: number, gezin?: Gezin]

const premie = (premieArbeidsinschakeling: number, meer: Waarden = {}) => ({
  premieArbeidsinschakeling,
  premieDraagtBij: true,
  ...meer,
})
const vergoeding = (vrijwilligersvergoeding: number, eerder = 0) => ({
  vrijwilligersvergoeding,
  vrijwilligersvergoedingEerderDitJaar: eerder,
  vrijwilligersvergoedingBinnenMaximum: 10_000,
})
const laatsteDag = { peildatum: '2026-06-30' }
const eersteDag = { peildatum: '2026-07-01' }
const vooruit: Gezin = {
  regels: {
    gemeente: 'GM9001',
    regels: [{ naam: 'gemeenteLooptVooruit', waarde: true, vanaf: '2026-01-01', bron: 'collegebesluit' }],
  },
}
const j = 'premieInAanmerking'
const k = 'vrijwilligersvergoedingInAanmerking'
const c = 'jonggehandicaptenkortingInAanmerking'
const v = 'onderhoudVanOudersInAanmerking'

/** Article 31 lid 2 onderdelen j (3.398 a year), k (220 a month and 2.200 a year until July), c and v. */
const rijen: readonly Rij[] = [
  [j, 'op het maximum', premie(339_800), 0],
  [j, 'een cent erboven', premie(339_801), 1],
  [j, 'klein', premie(100), 0],
  [j, 'maximum al op', premie(50_000, { premieEerderDitJaar: 339_800 }), 50_000],
  [j, 'meer dan het maximum al gehad', premie(50_000, { premieEerderDitJaar: 400_000 }), 50_000],
  [j, 'tweede premie', premie(50_000, { aantalPremiesEerderDitJaar: 1 }), 0],
  [j, 'derde premie', premie(50_000, { aantalPremiesEerderDitJaar: 2 }), 50_000],
  [j, 'vandaag 27', premie(50_000, vandaag(27)), 0],
  [j, 'morgen 27', premie(50_000, morgen(27)), 50_000],
  [j, 'morgen 27, gemeente loopt vooruit', premie(50_000, morgen(27)), 0, vooruit],
  [k, 'laatste dag van juni', vergoeding(25_000), 3_000, laatsteDag],
  [k, 'eerste dag van juli', vergoeding(25_000), 15_000, eersteDag],
  [k, 'onder het maandmaximum', vergoeding(10_000), 0, laatsteDag],
  [k, 'jaar vol', vergoeding(5_000, 220_000), 5_000, laatsteDag],
  [k, 'jaar meer dan vol', vergoeding(5_000, 250_000), 5_000, laatsteDag],
  [k, 'jaar bijna vol', vergoeding(5_000, 219_999), 4_999, laatsteDag],
  [c, 'vandaag 27', { ...vandaag(27), jonggehandicaptenkorting: 7_000 }, 0],
  [c, 'morgen 27', { ...morgen(27), jonggehandicaptenkorting: 7_000 }, 7_000],
  [v, 'morgen 21', { ...morgen(21), onderhoudVanOuders: 9_000 }, 0],
  [v, 'vandaag 21', { ...vandaag(21), onderhoudVanOuders: 9_000 }, 9_000],
  [v, 'met de verhoging', { ...morgen(21), onderhoudVanOuders: 9_000, geenBeroepOpOuders: true }, 9_000],
]

export const eigenregelgevallen: readonly Geval[] = rijen.map(([regel, wat, aanvrager, waarde, gezin]) => ({
  id: `${regel}-${wat}`,
  bron: wet,
  gezin: { ...gezin, aanvrager },
  verwacht: [{ artikel: '31', regel, voor: 'aanvrager', waarde }],
}))
