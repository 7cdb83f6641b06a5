import type { Gezin } from '../testing/bouw.ts'
import { type Geval, wetJuli } from './geval.ts'
import { morgen, vandaag } from './voorzieninggeval.ts'

/** What a lowering of 280 comes to: all of it where the norm is one of articles 20 and 21, and nothing elsewhere. */
const ja = 28_000
const nee = 0

const op21 = vandaag(21)
const nog20 = morgen(21)
const op67 = vandaag(67)
const nog66 = morgen(67)
const binnen = { inInrichting: true }
const zonderRecht = { nederlander: false }
const medebewoners = [{}]

type Rij = readonly [wat: string, gezin: Gezin, verlaging: number]

const alleen: readonly Rij[] = [
  ['norm 21', {}, ja],
  ['inrichting', { aanvrager: binnen }, nee],
  ['inrichting, 20', { aanvrager: { ...nog20, ...binnen } }, nee],
  ['huisgenoot, 21', { aanvrager: op21, medebewoners }, nee],
  ['huisgenoot, nog 20', { aanvrager: nog20, medebewoners }, ja],
  ['nog 66', { aanvrager: nog66 }, ja],
  ['67', { aanvrager: op67 }, nee],
  ['67 met huisgenoot', { aanvrager: op67, medebewoners }, nee],
]

const paarThuis: readonly Rij[] = [
  ['paar', { partner: {} }, ja],
  ['paar, partner 67', { partner: op67 }, nee],
  ['paar, aanvrager 67', { aanvrager: op67, partner: {} }, nee],
  ['paar, beiden 67', { aanvrager: op67, partner: op67 }, nee],
  ['paar, huisgenoot', { partner: {}, medebewoners }, nee],
  ['paar van 20, huisgenoot', { aanvrager: nog20, partner: nog20, medebewoners }, ja],
  ['21 en 20, huisgenoot', { aanvrager: op21, partner: nog20, medebewoners }, nee],
  ['20 en 21, huisgenoot', { aanvrager: nog20, partner: op21, medebewoners }, nee],
  // Article 20 onderdeel c, however old the other.
  ['20 en 67', { aanvrager: nog20, partner: op67 }, ja],
  ['21 en 67', { aanvrager: op21, partner: op67 }, nee],
  ['67 en 20', { aanvrager: op67, partner: nog20 }, ja],
  ['67 en 21', { aanvrager: op67, partner: op21 }, nee],
]

/** Article 23 lid 3: each as on their own, so that the one at home has a norm of article 20 or 21. */
const eenBinnen: readonly Rij[] = [
  ['aanvrager binnen', { aanvrager: binnen, partner: {} }, ja],
  ['partner binnen', { partner: binnen }, ja],
  ['beiden binnen', { aanvrager: binnen, partner: binnen }, nee],
  ['aanvrager binnen, partner 67', { aanvrager: binnen, partner: op67 }, nee],
  ['partner binnen, aanvrager 67', { aanvrager: op67, partner: binnen }, nee],
  ['aanvrager binnen, partner 21 deelt', { aanvrager: binnen, partner: op21, medebewoners }, nee],
  ['aanvrager binnen, partner 20 deelt', { aanvrager: binnen, partner: nog20, medebewoners }, ja],
  ['partner binnen, aanvrager 21 deelt', { aanvrager: op21, partner: binnen, medebewoners }, nee],
  ['partner binnen, aanvrager 20 deelt', { aanvrager: nog20, partner: binnen, medebewoners }, ja],
]

/** Beside a spouse without a right the norm is that of article 24, unless one of them is in an institution. */
const eenRecht: readonly Rij[] = [
  ['partner zonder recht', { partner: zonderRecht }, nee],
  ['aanvrager zonder recht', { aanvrager: zonderRecht, partner: {} }, nee],
  ['partner van 20 zonder recht', { partner: { ...nog20, ...zonderRecht } }, nee],
  ['partner zonder recht binnen', { partner: { ...zonderRecht, ...binnen } }, ja],
  ['zelf binnen, partner zonder recht', { aanvrager: binnen, partner: zonderRecht }, nee],
  ['beiden binnen, partner zonder recht', { aanvrager: binnen, partner: { ...zonderRecht, ...binnen } }, nee],
  ['67, partner zonder recht binnen', { aanvrager: op67, partner: { ...zonderRecht, ...binnen } }, nee],
  ['66, partner zonder recht binnen', { aanvrager: nog66, partner: { ...zonderRecht, ...binnen } }, ja],
  [
    '20 deelt, partner zonder recht binnen',
    { aanvrager: nog20, partner: { ...zonderRecht, ...binnen }, medebewoners },
    ja,
  ],
  [
    '21 deelt, partner zonder recht binnen',
    { aanvrager: op21, partner: { ...zonderRecht, ...binnen }, medebewoners },
    nee,
  ],
  ['aanvrager zonder recht binnen', { aanvrager: { ...zonderRecht, ...binnen }, partner: {} }, ja],
  ['partner binnen, aanvrager zonder recht', { aanvrager: zonderRecht, partner: binnen }, nee],
  ['beiden binnen, aanvrager zonder recht', { aanvrager: { ...zonderRecht, ...binnen }, partner: binnen }, nee],
  ['aanvrager zonder recht binnen, partner 67', { aanvrager: { ...zonderRecht, ...binnen }, partner: op67 }, nee],
  ['aanvrager zonder recht binnen, partner 66', { aanvrager: { ...zonderRecht, ...binnen }, partner: nog66 }, ja],
  [
    'aanvrager zonder recht binnen, 20 deelt',
    { aanvrager: { ...zonderRecht, ...binnen }, partner: nog20, medebewoners },
    ja,
  ],
  [
    'aanvrager zonder recht binnen, 21 deelt',
    { aanvrager: { ...zonderRecht, ...binnen }, partner: op21, medebewoners },
    nee,
  ],
]

export const verlaginggevallen: readonly Geval[] = [...alleen, ...paarThuis, ...eenBinnen, ...eenRecht].map(
  ([wat, gezin, waarde]) => ({
    id: `verlaging-27-${wat}`,
    bron: wetJuli,
    gezin: { ...gezin, samen: { geenOfLageWoonkosten: true, verlagingWoonsituatie: ja } },
    verwacht: [{ artikel: '27', regel: 'verlagingWoonsituatie', waarde }],
  }),
)
