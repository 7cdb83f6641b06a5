import type { Gezin, Waarden } from '../testing/bouw.ts'
import { type Geval, wetJuli } from './geval.ts'
import { vandaag } from './voorzieninggeval.ts'

type Rij = readonly [wat: string, gezin: Gezin, inkomen: number]

const helpt = { draagtBijAanArbeidsinschakeling: true }
const loon = (inkomenUitArbeid: number, meer: Waarden = {}) => ({ inkomenUitArbeid, ...helpt, ...meer })
const anders = (andereInkomsten: number, meer: Waarden = {}) => ({ andereInkomsten, ...meer })
const zonder = (andereInkomsten: number, meer: Waarden = {}) => ({ nederlander: false, andereInkomsten, ...meer })
const apart = { apartLevend: true }
const ongehuwd = { gehuwd: false, gezamenlijkeHuishouding: true }
const besparing = (besparingDoorHuurders: number) => ({ samen: { bijzondereInkomsten: true, besparingDoorHuurders } })

/** The pay is disregarded for a quarter only as long as all income without that stays below the norm. */
const samen: readonly Rij[] = [
  ['pensioen, net onder de norm', { aanvrager: loon(100_000, { particulierPensioen: 41_945 }) }, 116_945],
  ['pensioen, op de norm', { aanvrager: loon(100_000, { particulierPensioen: 41_946 }) }, 141_946],
  ['besparing, net onder de norm', { aanvrager: loon(100_000), ...besparing(41_945) }, 116_945],
  ['besparing, op de norm', { aanvrager: loon(100_000), ...besparing(41_946) }, 141_946],
  ['besparing zonder vraag ernaar', { samen: { besparingDoorHuurders: 12_345 } }, 0],
  ['paar, net onder de norm', { aanvrager: loon(100_000), partner: anders(102_778) }, 177_778],
  ['paar, op de norm', { aanvrager: loon(100_000), partner: anders(102_779) }, 202_779],
  ['wie geen echtgenoot is', { aanvrager: loon(100_000), partner: anders(102_779, { gehuwd: false }) }, 75_000],
  [
    'pensioen, echtgenoot met pensioenleeftijd',
    { aanvrager: { particulierPensioen: 8_000 }, partner: vandaag(67) },
    2_700,
  ],
  [
    'pensioen, ander met pensioenleeftijd',
    { aanvrager: { particulierPensioen: 8_000 }, partner: { ...vandaag(67), gehuwd: false } },
    8_000,
  ],
]

/** Article 32 lid 3 and 4 beside the norm of 1.013,90 for the one and 2.027,79 for both, the one with the right first. */
const eenRecht: readonly (readonly [wat: string, recht: Waarden, ander: Waarden, band: Waarden, inkomen: number])[] = [
  ['net onder de norm', loon(50_000), anders(152_778), {}, 88_889],
  ['op de norm', loon(50_000), anders(152_779), {}, 101_390],
  ['apart, net onder de norm', loon(50_000), anders(152_779), apart, 88_889],
  ['apart, op de norm', loon(50_000), anders(152_780), apart, 101_390],
  ['apart maar niet gehuwd', loon(50_000), anders(152_779), { ...apart, ...ongehuwd }, 101_390],
  ['eigen loon op de norm', loon(101_390), anders(0), {}, 101_390],
  ['apart, eigen loon op de norm', loon(101_390), anders(0), apart, 101_390],
  ['eigen loon net onder de norm', loon(101_389), anders(5), {}, 76_042],
  ['apart, eigen loon net onder de norm', loon(101_389), anders(5), apart, 76_042],
  ['eigen loon boven de norm', loon(150_000), anders(60_000), {}, 157_221],
  ['apart, eigen loon boven de norm', loon(150_000), anders(60_000), apart, 150_000],
  ['nooit meer dan het andere inkomen', loon(250_000), anders(10_000), {}, 260_000],
  ['eigen pensioen net onder de norm', loon(50_000, { particulierPensioen: 51_389 }), anders(0), {}, 88_889],
  ['eigen pensioen op de norm', loon(50_000, { particulierPensioen: 51_390 }), anders(0), {}, 101_390],
]

/** The same from both sides; how the two are bound stands with the partner. */
const vanBeideKanten = eenRecht.flatMap(([wat, recht, ander, band, inkomen]): readonly Rij[] => [
  [`32, ${wat}`, { aanvrager: recht, partner: { ...zonder(0), ...ander, ...band } }, inkomen],
  [`32, ${wat}, andersom`, { aanvrager: { ...zonder(0), ...ander }, partner: { ...recht, ...band } }, inkomen],
])

export const inkomengevallen: readonly Geval[] = [...samen, ...vanBeideKanten].map(([wat, gezin, waarde]) => ({
  id: `inkomen-${wat}`,
  bron: wetJuli,
  gezin,
  verwacht: [{ artikel: '32', regel: 'inAanmerkingTeNemenInkomen', waarde }],
}))
