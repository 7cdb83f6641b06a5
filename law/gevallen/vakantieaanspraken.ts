import type { Gezin, Waarden } from '../testing/bouw.ts'
import { type Geval, wet } from './geval.ts'
import { vandaag } from './voorzieninggeval.ts'

type Rij = readonly [wat: string, aanvrager: Waarden, aanspraak: number, gezin?: Gezin]

const loon = (centen: number) => ({ inkomenUitArbeid: centen, vakantietoeslagApart: true })
const uitkering = (uitkeringMetVakantiegeldApart: number) => ({ uitkeringMetVakantiegeldApart })
const aow = (gekorteAow: number) => ({ ...vandaag(67), gekorteAow })

/** Each piece just below and from half a cent: the part of the income is rounded, then the fixed amount comes off. */
const artikel11: readonly Rij[] = [
  ['8%, naar beneden', loon(60_001), 4_800],
  ['8%, naar boven', loon(60_007), 4_801],
  ['8% min 20,77, naar beneden', loon(90_001), 5_123],
  ['8% min 20,77, naar boven', loon(90_007), 5_124],
  ['8% min 2,67, naar beneden', loon(120_001), 9_333],
  ['8% min 2,67, naar boven', loon(120_007), 9_334],
  ['5,02% min 1,68, naar beneden', loon(220_001), 10_876],
  ['5,02% min 1,68, naar boven', loon(220_010), 10_877],
  ['pensioenleeftijd, naar beneden', { ...vandaag(67), ...loon(100_001) }, 8_000],
  ['pensioenleeftijd, naar boven', { ...vandaag(67), ...loon(100_007) }, 8_001],
  ['een cent loon', loon(1), 0],
  ['in het loon betaald', { inkomenUitArbeid: 100_000 }, 0],
]

const artikel12: readonly Rij[] = [
  ['8%, naar beneden', uitkering(60_001), 4_800],
  ['8%, naar boven', uitkering(60_007), 4_801],
  ['5,14%, naar beneden', uitkering(70_001), 3_598],
  ['5,14%, naar boven', uitkering(70_010), 3_599],
  ['8% min 20,77, naar beneden', uitkering(100_001), 5_923],
  ['8% min 20,77, naar boven', uitkering(100_007), 5_924],
  ['7,20% min 18,70, naar beneden', uitkering(180_001), 11_090],
  ['7,20% min 18,70, naar boven', uitkering(180_007), 11_091],
  ['8% min 33,46, naar beneden', uitkering(190_001), 11_854],
  ['8% min 33,46, naar boven', uitkering(190_007), 11_855],
  ['zonder heffingskorting, naar beneden', { ...uitkering(100_001), uitkeringZonderHeffingskorting: true }, 8_000],
  ['zonder heffingskorting, naar boven', { ...uitkering(100_007), uitkeringZonderHeffingskorting: true }, 8_001],
  ['pensioenleeftijd', { ...vandaag(67), ...uitkering(100_007) }, 8_001],
]

const artikel14: readonly Rij[] = [
  ['alleen, naar beneden', aow(100_001), 6_510],
  ['alleen, naar boven', aow(100_010), 6_511],
  ['samen, naar beneden', aow(100_001), 6_780, { partner: vandaag(67) }],
  ['samen, naar boven', aow(100_010), 6_781, { partner: vandaag(67) }],
  ['samen boven de grens', aow(160_000), 10_848, { partner: vandaag(67) }],
  ['jongere echtgenoot op de grens', aow(150_715), 10_218, { partner: {} }],
  ['jongere echtgenoot boven de grens', aow(150_716), 8_171, { partner: {} }],
  ['jongere echtgenoot, naar beneden', aow(150_730), 8_171, { partner: {} }],
  ['jongere echtgenoot, naar boven', aow(150_732), 8_172, { partner: {} }],
]

const maak = (artikel: string, regel: string, rijen: readonly Rij[]): readonly Geval[] =>
  rijen.map(([wat, aanvrager, waarde, gezin]) => ({
    id: `regeling-${artikel}-${wat}`,
    bron: `${wet}, bijlage IV`,
    gezin: { ...gezin, aanvrager },
    verwacht: [{ artikel, regel, voor: 'aanvrager', waarde }],
  }))

export const vakantieaanspraakgevallen: readonly Geval[] = [
  ...maak('11', 'vakantieaanspraak', artikel11),
  ...maak('12', 'vakantieaanspraakUitkering', artikel12),
  ...maak('14', 'vakantieaanspraakAow', artikel14),
]
