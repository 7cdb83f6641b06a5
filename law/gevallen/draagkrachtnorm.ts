import type { Gezin } from '../testing/bouw.ts'
import { type Geval, wetJuli } from './geval.ts'
import { morgen, ruimeGemeente, strengeGemeente, vandaag } from './voorzieninggeval.ts'

const op21 = vandaag(21)
const nog20 = morgen(21)
const op67 = vandaag(67)
const binnen = { inInrichting: true }
const zonderRecht = { nederlander: false }
const beide = { ...zonderRecht, ...binnen }
const school = (verlagingSchoolverlater: number) => ({ samen: { pasVanSchool: true, verlagingSchoolverlater } })

/** With a housemate whom the municipality leaves out: the norms of articles 20 to 24 as they are without one. */
const rijen: readonly (readonly [wat: string, gezin: Gezin, norm: number])[] = [
  ['alleen', {}, 141_946],
  ['alleen, vandaag 21', { aanvrager: op21 }, 141_946],
  ['alleen, morgen 21', { aanvrager: nog20 }, 35_042],
  ['alleen, 67', { aanvrager: op67 }, 158_734],
  ['alleen, binnen', { aanvrager: binnen }, 49_644],
  ['paar', { partner: {} }, 202_779],
  ['paar, beiden vandaag 21', { aanvrager: op21, partner: op21 }, 202_779],
  ['paar, beiden morgen 21', { aanvrager: nog20, partner: nog20 }, 70_084],
  ['paar, morgen en vandaag 21', { aanvrager: nog20, partner: op21 }, 136_432],
  ['paar, vandaag en morgen 21', { aanvrager: op21, partner: nog20 }, 136_432],
  ['paar, beiden 67', { aanvrager: op67, partner: op67 }, 217_610],
  ['paar, aanvrager 67', { aanvrager: op67, partner: {} }, 217_610],
  ['paar, partner 67', { partner: op67 }, 217_610],
  ['beiden binnen', { aanvrager: binnen, partner: binnen }, 80_511],
  ['aanvrager binnen', { aanvrager: binnen, partner: {} }, 191_590],
  ['aanvrager binnen, partner 67', { aanvrager: binnen, partner: op67 }, 208_378],
  ['aanvrager binnen, partner morgen 21', { aanvrager: binnen, partner: nog20 }, 84_686],
  ['partner binnen', { partner: binnen }, 191_590],
  ['partner binnen, aanvrager 67', { aanvrager: op67, partner: binnen }, 208_378],
  ['partner binnen, aanvrager morgen 21', { aanvrager: nog20, partner: binnen }, 84_686],
  ['24', { partner: zonderRecht }, 101_390],
  ['24, 67', { aanvrager: op67, partner: zonderRecht }, 108_805],
  ['24, morgen 21', { aanvrager: nog20, partner: zonderRecht }, 35_042],
  ['24, partner heeft recht', { aanvrager: zonderRecht, partner: {} }, 101_390],
  ['24, partner van 67 heeft recht', { aanvrager: zonderRecht, partner: op67 }, 108_805],
  ['partner zonder recht binnen', { partner: beide }, 141_946],
  ['67, partner zonder recht binnen', { aanvrager: op67, partner: beide }, 158_734],
  ['morgen 21, partner zonder recht binnen', { aanvrager: nog20, partner: beide }, 35_042],
  ['zelf binnen, partner zonder recht', { aanvrager: binnen, partner: zonderRecht }, 49_644],
  ['beiden binnen, partner zonder recht', { aanvrager: binnen, partner: beide }, 49_644],
  ['aanvrager zonder recht binnen', { aanvrager: beide, partner: {} }, 141_946],
  ['aanvrager zonder recht binnen, partner 67', { aanvrager: beide, partner: op67 }, 158_734],
  ['aanvrager zonder recht binnen, partner morgen 21', { aanvrager: beide, partner: nog20 }, 35_042],
  ['partner binnen, aanvrager zonder recht', { aanvrager: zonderRecht, partner: binnen }, 49_644],
  ['beiden binnen, aanvrager zonder recht', { aanvrager: beide, partner: binnen }, 49_644],
  ['van school', school(20_000), 121_946],
  ['van school, tot nihil', school(500_000), 0],
  [
    'morgen 21, lage woonkosten',
    { aanvrager: nog20, samen: { geenOfLageWoonkosten: true, verlagingWoonsituatie: 28_000 } },
    7_042,
  ],
  ['gemeente rekent met huisgenoten', { regels: strengeGemeente }, 101_390],
]

export const draagkrachtnormgevallen: readonly Geval[] = rijen.map(([wat, gezin, waarde]) => ({
  id: `draagkrachtnorm-${wat}`,
  bron: wetJuli,
  gezin: { regels: ruimeGemeente, medebewoners: [{}], ...gezin },
  verwacht: [{ artikel: '35', regel: 'normVoorDraagkracht', waarde }],
}))
