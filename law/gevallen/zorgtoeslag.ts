import type { Gezin, Waarden } from '../testing/bouw.ts'
import type { Voorzieninggeval } from './voorzieninggeval.ts'

type Rij = readonly [
  wat: string,
  gezin: Gezin,
  euros: readonly [perJaar: number, perMaand: number],
  niet?: readonly number[],
]

const op = (peildatum: string, gezin: Gezin = {}): Gezin => ({ ...gezin, peildatum })
const alleen = (inkomen: number, ander: Waarden = {}): Gezin => ({
  aanvrager: { toetsingsinkomen: inkomen * 100, ...ander },
})
const samen = (inkomen: number, partner: Waarden = {}): Gezin => ({ ...alleen(inkomen), partner })
const nietVerzekerd = { zorgverzekerd: false }
const eigenVermogen = (centen: number): Gezin => ({ aanvrager: { rendementsgrondslag: centen } })
const zonderJaar = { heleJaarToeslagpartner: false }

/** Per year: 2.119 less 1,912% of 29.736 (568,55) less 13,73% of the income above it; 4.238 and 4,289% (1.275,38) together. */
const inkomens: readonly Rij[] = [
  ['alleen zonder inkomen', {}, [1_550, 129]],
  ['negatief inkomen', alleen(-5_000), [1_550, 129]],
  ['op het drempelinkomen', alleen(29_736), [1_550, 129]],
  ['veertien euro erboven', alleen(29_750), [1_549, 129]],
  ['inkomen 35.000', alleen(35_000), [828, 69]],
  ['alleen op de inkomensgrens', alleen(40_857), [24, 2]],
  ['alleen een euro boven de inkomensgrens', alleen(40_858), [0, 0], [4]],
  ['nog zes cent verschil', alleen(41_028), [0, 0], [4]],
  ['nog een tiende cent verschil', alleen(0, { toetsingsinkomen: 4_102_840 }), [0, 0], [4]],
  ['geen verschil meer', alleen(41_029), [0, 0], [3]],
  ['samen zonder inkomen', samen(0), [2_963, 246]],
  ['samen op het drempelinkomen', samen(20_000, { toetsingsinkomen: 973_600 }), [2_963, 246]],
  ['samen veertien euro erboven', samen(20_000, { toetsingsinkomen: 975_000 }), [2_961, 246]],
  ['samen 35.000', samen(0, { toetsingsinkomen: 3_500_000 }), [2_240, 186]],
  ['samen op de inkomensgrens', samen(51_142), [24, 2]],
  ['samen een euro boven de inkomensgrens', samen(51_143), [0, 0], [4]],
  ['samen geen verschil meer', samen(51_314), [0, 0], [3]],
  [
    'partner die geen toeslagpartner is',
    samen(35_000, { toeslagpartner: false, toetsingsinkomen: 900_000 }),
    [828, 69],
  ],
]

/** Article 2 lid 4: half of 2.962,62 when one of the two is not insured; article 1: from the month after turning 18. */
const verzekerden: readonly Rij[] = [
  ['alleen niet verzekerd', { aanvrager: nietVerzekerd }, [0, 0], [1]],
  ['partner niet verzekerd', samen(0, nietVerzekerd), [1_481, 123]],
  ['partner niet verzekerd, samen 35.000', samen(35_000, nietVerzekerd), [1_120, 93]],
  ['aanvrager niet verzekerd', { aanvrager: nietVerzekerd, partner: {} }, [1_481, 123]],
  ['beiden niet verzekerd', { aanvrager: nietVerzekerd, partner: nietVerzekerd }, [0, 0], [1]],
  ['alleen een ander is verzekerd', { aanvrager: nietVerzekerd, partner: { toeslagpartner: false } }, [0, 0], [1]],
  ['ander zonder verzekering telt niet', { partner: { ...nietVerzekerd, toeslagpartner: false } }, [1_550, 129]],
  ['partner in deze maand 18', { partner: { geboortedatum: '2008-10-01' } }, [1_481, 123]],
  ['partner vorige maand 18', { partner: { geboortedatum: '2008-09-30' } }, [2_963, 246]],
  ['laatste dag van de maand van 18', op('2026-10-31', { aanvrager: { geboortedatum: '2008-10-31' } }), [0, 0], [1]],
  ['eerste dag van de maand daarna', op('2026-11-01', { aanvrager: { geboortedatum: '2008-10-31' } }), [1_550, 129]],
]

/** Article 3 lid 1: 146.011 for one, 184.633 with the same partner all year. */
const vermogens: readonly Rij[] = [
  ['op de grens', eigenVermogen(14_601_100), [1_550, 129]],
  ['een cent boven de grens', eigenVermogen(14_601_101), [0, 0], [2]],
  ['samen op de grens', { ...eigenVermogen(10_000_000), partner: { rendementsgrondslag: 8_463_300 } }, [2_963, 246]],
  [
    'samen een cent boven de grens',
    { ...eigenVermogen(10_000_000), partner: { rendementsgrondslag: 8_463_301 } },
    [0, 0],
    [2],
  ],
  ['samen, een van hen boven de grens voor een', { ...eigenVermogen(14_601_101), partner: {} }, [2_963, 246]],
  ['partner voor een deel van het jaar', { partner: { ...zonderJaar, rendementsgrondslag: 30_000_000 } }, [2_963, 246]],
  [
    'eigen vermogen, partner voor een deel van het jaar',
    { ...eigenVermogen(14_601_101), partner: zonderJaar },
    [0, 0],
    [2],
  ],
  [
    'ander met vermogen die geen toeslagpartner is',
    { partner: { toeslagpartner: false, rendementsgrondslag: 30_000_000 } },
    [1_550, 129],
  ],
  [
    'eigen vermogen, ander is geen toeslagpartner',
    { ...eigenVermogen(14_601_101), partner: { toeslagpartner: false } },
    [0, 0],
    [2],
  ],
  [
    'alleen de partner is verzekerd, voor een deel van het jaar: zijn vermogen telt',
    { aanvrager: { ...nietVerzekerd, rendementsgrondslag: 14_601_101 }, partner: zonderJaar },
    [1_481, 123],
  ],
  [
    'alleen de partner is verzekerd, voor een deel van het jaar, boven de grens',
    { aanvrager: nietVerzekerd, partner: { ...zonderJaar, rendementsgrondslag: 14_601_101 } },
    [0, 0],
    [2],
  ],
]

/** The last and the first day of a year, with the amounts of that year. */
const jaren: readonly Rij[] = [
  ['eerste dag van 2024', op('2024-01-01'), [1_483, 123]],
  ['laatste dag van 2024', op('2024-12-31'), [1_483, 123]],
  ['laatste dag van 2024 samen', op('2024-12-31', { partner: {} }), [2_833, 236]],
  ['eerste dag van 2025', op('2025-01-01'), [1_573, 131]],
  ['eerste dag van 2025 samen', op('2025-01-01', { partner: {} }), [3_010, 250]],
  ['laatste dag van 2025', op('2025-12-31'), [1_573, 131]],
  ['laatste dag van 2025 samen, een verzekerd', op('2025-12-31', samen(0, nietVerzekerd)), [1_505, 125]],
  ['eerste dag van 2026', op('2026-01-01'), [1_550, 129]],
  ['inkomensgrens 2024', op('2024-12-31', alleen(37_496)), [24, 2]],
  ['boven de inkomensgrens 2024', op('2024-12-31', alleen(37_497)), [0, 0], [4]],
  ['inkomensgrens 2025', op('2025-12-31', alleen(39_719)), [24, 2]],
  ['boven de inkomensgrens 2025', op('2025-12-31', alleen(39_720)), [0, 0], [4]],
  ['vermogensgrens 2025', op('2025-12-31', eigenVermogen(14_189_600)), [1_573, 131]],
  ['boven de vermogensgrens 2025', op('2025-12-31', eigenVermogen(14_189_601)), [0, 0], [2]],
  ['vermogensgrens 2024', op('2024-12-31', eigenVermogen(14_021_300)), [1_483, 123]],
  ['boven de vermogensgrens 2024', op('2024-12-31', eigenVermogen(14_021_301)), [0, 0], [2]],
]

export const zorgtoeslaggevallen: readonly Voorzieninggeval[] = [
  ...inkomens,
  ...verzekerden,
  ...vermogens,
  ...jaren,
].map(([wat, gezin, [perJaar, perMaand], niet = []]) => ({
  id: `zorgtoeslag-${wat}`,
  bron: 'Wzt 1, 2 en 3 per 2026-01-01, Awir 14 en amounts.md deel 2',
  voorziening: 'zorgtoeslag',
  gezin,
  bedrag: perMaand * 100,
  niet,
  bijkomend: { zorgtoeslagPerJaar: perJaar * 100 },
}))
