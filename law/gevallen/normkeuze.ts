import type { Gezin } from '../testing/bouw.ts'
import { type Geval, wetJuli } from './geval.ts'
import { morgen, vandaag } from './voorzieninggeval.ts'

const op21 = vandaag(21)
const nog20 = morgen(21)
const zonderRecht = { nederlander: false }
const binnen = { inInrichting: true }
const medebewoners = [{}]

/** 21: 1.419,46 and 2.027,79. 20: 350,42, 700,84 and 1.364,32. 22: 1.587,34 and 2.176,10. 23: 449,44 + 47,00. */
const rijen: readonly (readonly [wat: string, gezin: Gezin, norm: number])[] = [
  ['vandaag 21', { aanvrager: op21 }, 141_946],
  ['morgen 21', { aanvrager: nog20 }, 35_042],
  ['paar vandaag 21 en morgen 21', { aanvrager: op21, partner: nog20 }, 136_432],
  ['paar morgen 21 en vandaag 21', { aanvrager: nog20, partner: op21 }, 136_432],
  ['paar morgen 21', { aanvrager: nog20, partner: nog20 }, 70_084],
  ['paar vandaag 21', { aanvrager: op21, partner: op21 }, 202_779],
  ['vandaag 67', { aanvrager: vandaag(67) }, 158_734],
  ['morgen 67', { aanvrager: morgen(67) }, 141_946],
  ['paar, partner vandaag 67', { partner: vandaag(67) }, 217_610],
  ['paar, aanvrager vandaag 67', { aanvrager: vandaag(67), partner: {} }, 217_610],
  ['paar, partner morgen 67', { partner: morgen(67) }, 202_779],
  ['paar, vandaag 67 en 70', { aanvrager: vandaag(67), partner: vandaag(70) }, 217_610],
  // 24: half of the norm for spouses of one's own age; from 21 with a housemate 22a with A = 3: 43 1/3 percent.
  ['24, vandaag 21', { aanvrager: op21, partner: zonderRecht }, 101_390],
  ['24, morgen 21', { aanvrager: nog20, partner: zonderRecht }, 35_042],
  ['24 met huisgenoot, vandaag 21', { aanvrager: op21, partner: zonderRecht, medebewoners }, 87_871],
  ['24 met huisgenoot, morgen 21', { aanvrager: nog20, partner: zonderRecht, medebewoners }, 35_042],
  ['24, partner vandaag 21', { aanvrager: zonderRecht, partner: op21 }, 101_390],
  ['24, partner morgen 21', { aanvrager: zonderRecht, partner: nog20 }, 35_042],
  ['24 met huisgenoot, partner vandaag 21', { aanvrager: zonderRecht, partner: op21, medebewoners }, 87_871],
  ['24 met huisgenoot, partner morgen 21', { aanvrager: zonderRecht, partner: nog20, medebewoners }, 35_042],
  ['24, partner zonder recht onder 21', { partner: { ...nog20, ...zonderRecht } }, 101_390],
  ['24, aanvrager zonder recht onder 21', { aanvrager: { ...nog20, ...zonderRecht }, partner: {} }, 101_390],
  // 22a lid 3: 350,42 and for the spouse of 21 the norm with A = 2; the young spouse is not counted.
  ['huisgenoot, vandaag 21 en morgen 21', { aanvrager: op21, partner: nog20, medebewoners }, 136_432],
  ['huisgenoot, morgen 21 en vandaag 21', { aanvrager: nog20, partner: op21, medebewoners }, 136_432],
  ['huisgenoot, beiden 21', { aanvrager: op21, partner: op21, medebewoners }, 175_742],
  ['verlaging tot nihil', { samen: { pasVanSchool: true, verlagingSchoolverlater: 500_000 } }, 0],
  ['24, vandaag 67', { aanvrager: vandaag(67), partner: zonderRecht }, 108_805],
  ['24, morgen 67', { aanvrager: morgen(67), partner: zonderRecht }, 101_390],
  // Beside an institution the one with the right counts as alone (23 lid 3).
  ['partner zonder recht binnen', { partner: { ...zonderRecht, ...binnen } }, 141_946],
  ['zelf binnen, partner zonder recht', { aanvrager: binnen, partner: zonderRecht }, 49_644],
  ['aanvrager zonder recht binnen', { aanvrager: { ...zonderRecht, ...binnen }, partner: {} }, 141_946],
  ['partner binnen, aanvrager zonder recht', { aanvrager: zonderRecht, partner: binnen }, 49_644],
  // 449,44 + 47,00 twice against 699,11 + 106,00 for both.
  ['beiden binnen', { aanvrager: binnen, partner: binnen }, 80_511],
  ['een binnen, ander 67', { aanvrager: binnen, partner: vandaag(67) }, 208_378],
  ['een binnen, ander nog 66', { aanvrager: binnen, partner: morgen(67) }, 191_590],
  ['een binnen, ander nog 20', { aanvrager: binnen, partner: nog20 }, 84_686],
  ['partner binnen, zelf nog 20', { aanvrager: nog20, partner: binnen }, 84_686],
  // As someone on their own, also with a housemate (22a): A is 2, and B follows one's own age.
  ['een binnen, ander deelt', { aanvrager: binnen, partner: {}, medebewoners }, 151_034],
  ['een binnen, ander deelt met twee', { aanvrager: binnen, partner: {}, medebewoners: [{}, {}] }, 137_515],
  ['een binnen, ander deelt met vijf', { aanvrager: binnen, partner: {}, medebewoners: [{}, {}, {}, {}, {}] }, 123_996],
  ['partner binnen, zelf deelt', { partner: binnen, medebewoners }, 151_034],
  ['partner van 67 binnen, zelf deelt', { partner: { ...vandaag(67), ...binnen }, medebewoners }, 151_034],
  ['een binnen, ander van 67 deelt', { aanvrager: binnen, partner: vandaag(67), medebewoners }, 158_449],
  ['partner zonder recht binnen, zelf deelt', { partner: { ...zonderRecht, ...binnen }, medebewoners }, 101_390],
  ['partner binnen, zelf 67', { aanvrager: vandaag(67), partner: binnen }, 208_378],
]

export const normkeuzegevallen: readonly Geval[] = rijen.map(([wat, gezin, waarde]) => ({
  id: `normkeuze-${wat}`,
  bron: wetJuli,
  gezin,
  verwacht: [{ artikel: '19', regel: 'bijstandsnorm', waarde }],
}))
