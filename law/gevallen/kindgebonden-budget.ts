import { type Gezin, geborenVoor, type Waarden } from '../testing/bouw.ts'
import type { Voorzieninggeval } from './voorzieninggeval.ts'

type Rij = readonly [
  wat: string,
  gezin: Gezin,
  euros: readonly [perJaar: number, perMaand: number],
  niet?: readonly number[],
]

const van = (leeftijd: number): Waarden => ({ geboortedatum: geborenVoor(leeftijd) })
const kinderen = [van(5)]
const alleen = (inkomen: number): Gezin => ({ aanvrager: { toetsingsinkomen: inkomen * 100 }, kinderen })
const samen = (inkomen: number, partner: Waarden = {}): Gezin => ({ ...alleen(inkomen), partner })
const voor = (...meer: readonly Waarden[]): Gezin => ({ kinderen: meer, partner: {} })
const op = (peildatum: string, gezin: Gezin): Gezin => ({ ...gezin, peildatum })
const geboren = (peildatum: string, geboortedatum: string): Gezin => op(peildatum, voor({ geboortedatum }))

/** Per year 2.580 a child, 724 from 12, 964 from 16 and 3.416 alone; less 7,60% above 29.736, together above 39.141. */
const inkomens: readonly Rij[] = [
  ['alleen met een kind', { kinderen }, [5_996, 499]],
  ['alleen op de drempel', alleen(29_736), [5_996, 499]],
  ['alleen 30.000', alleen(30_000), [5_976, 498]],
  ['samen op de drempel', samen(39_141), [2_580, 215]],
  ['samen 40.000', samen(20_000, { toetsingsinkomen: 2_000_000 }), [2_515, 209]],
  ['samen nog 24 euro', samen(72_779), [24, 2]],
  ['samen net geen 24 euro', samen(72_780), [0, 0], [5]],
  ['samen nog drie cent', samen(73_088), [0, 0], [5]],
  ['samen niets meer', samen(73_089), [0, 0], [4]],
  ['geen kinderen', {}, [0, 0], [1, 4]],
  ['twee kinderen alleen', { kinderen: [van(5), van(8)] }, [8_576, 714]],
  ['drie kinderen alleen, een van 12 en een van 16', { kinderen: [van(5), van(12), van(16)] }, [12_844, 1_070]],
  ['drie kinderen samen, een van 12 en een van 16', voor(van(5), van(12), van(16)), [9_428, 785]],
  [
    'partner die geen toeslagpartner is',
    samen(0, { toeslagpartner: false, toetsingsinkomen: 9_000_000 }),
    [5_996, 499],
  ],
]

const zonderRecht = { nederlander: false, rechtmatigVerblijf: false }
const grens = { rendementsgrondslag: 14_601_100 }
const erboven = { rendementsgrondslag: 14_601_101 }

/** Article 1 lid 1 onderdeel c and lid 4: 146.011 for one, 184.633 with the same partner all year. */
const ouders: readonly Rij[] = [
  ['niet verzekerd', { kinderen, aanvrager: zonderRecht }, [0, 0], [2]],
  ['partner verzekerd', { kinderen, aanvrager: zonderRecht, partner: {} }, [2_580, 215]],
  ['partner niet verzekerd', { kinderen, partner: zonderRecht }, [2_580, 215]],
  ['beiden niet verzekerd', { kinderen, aanvrager: zonderRecht, partner: zonderRecht }, [0, 0], [2]],
  ['alleen een ander verzekerd', { kinderen, aanvrager: zonderRecht, partner: { toeslagpartner: false } }, [0, 0], [2]],
  ['vermogen op de grens', { kinderen, aanvrager: grens }, [5_996, 499]],
  ['vermogen een cent boven de grens', { kinderen, aanvrager: erboven }, [0, 0], [3]],
  [
    'samen op de grens',
    { kinderen, aanvrager: grens, partner: { rendementsgrondslag: 18_463_300 - 14_601_100 } },
    [2_580, 215],
  ],
  [
    'samen een cent boven de grens',
    { kinderen, aanvrager: grens, partner: { rendementsgrondslag: 18_463_301 - 14_601_100 } },
    [0, 0],
    [3],
  ],
  ['samen, een van hen boven de grens voor een', { kinderen, aanvrager: erboven, partner: {} }, [2_580, 215]],
  [
    'eigen vermogen, partner voor een deel van het jaar',
    { kinderen, aanvrager: erboven, partner: { heleJaarToeslagpartner: false } },
    [0, 0],
    [3],
  ],
  [
    'vermogen van een partner voor een deel van het jaar',
    { kinderen, partner: { heleJaarToeslagpartner: false, rendementsgrondslag: 30_000_000 } },
    [2_580, 215],
  ],
  [
    'ander met vermogen die geen toeslagpartner is',
    { kinderen, partner: { toeslagpartner: false, rendementsgrondslag: 30_000_000 } },
    [5_996, 499],
  ],
  [
    'alleen de partner is ouder, voor een deel van het jaar: zijn vermogen telt',
    { kinderen, aanvrager: { ...zonderRecht, ...erboven }, partner: { heleJaarToeslagpartner: false } },
    [2_580, 215],
  ],
  [
    'alleen de partner is ouder, voor een deel van het jaar, boven de grens',
    { kinderen, aanvrager: zonderRecht, partner: { heleJaarToeslagpartner: false, ...erboven } },
    [0, 0],
    [3],
  ],
]

const ander = { anderHeeftRechtOpKinderbijslag: true, hoortBijAnderHuishouden: true }
const elders = { ...van(5), hoofdverblijfInWoning: false }

/** Article 2 lid 1: for whom child benefit is paid to this household, whatever the child of 16 or 17 does. */
const welkeKinderen: readonly Rij[] = [
  ['kind van 18', voor(van(18)), [0, 0], [1, 4]],
  ['kind van 5 en kind van 18', voor(van(5), van(18)), [2_580, 215]],
  ['kind van 16 niet naar school', voor({ ...van(16), schoolOfStartkwalificatie: false }), [3_544, 295]],
  ['kind elders, niet onderhouden', voor(elders), [0, 0], [1, 4]],
  ['kind elders, onderhouden', voor({ ...elders, kindWordtOnderhouden: true }), [2_580, 215]],
  ['kind in het buitenland', voor({ ...van(5), woontInNederland: false }), [0, 0], [1, 4]],
  [
    'kind in het buitenland met recht',
    voor({ ...van(5), woontInNederland: false, kindRechtBuitenNederland: true }),
    [2_580, 215],
  ],
  ['kind ook bij de ander', voor({ ...van(5), ...ander }), [0, 0], [1, 4]],
  ['kind ook bij de ander, meeste bijdrage', voor({ ...van(5), ...ander, draagtMeesteBij: true }), [2_580, 215]],
  ['kind elders onderhouden, bij de ander', voor({ ...elders, kindWordtOnderhouden: true, ...ander }), [0, 0], [1, 4]],
  ['kind van een huisgenoot telt niet', { medebewoners: [van(5)], partner: {} }, [0, 0], [1, 4]],
  ['eigen kind en kind van een huisgenoot', { ...voor(van(5)), medebewoners: [van(5)] }, [2_580, 215]],
  ['eigen kind van 12 en huisgenoot van 16', { ...voor(van(12)), medebewoners: [van(16)] }, [3_304, 275]],
]

/** By month: after the month of birth and of turning 12 and 16, up to and including the month of turning 18. */
const maanden: readonly Rij[] = [
  ['maand van geboorte', geboren('2026-05-31', '2026-05-01'), [0, 0], [1, 4]],
  ['maand na de geboorte', geboren('2026-06-01', '2026-05-31'), [2_580, 215]],
  ['geboren op de eerste van de maand', geboren('2026-06-01', '2026-06-01'), [0, 0], [1, 4]],
  ['maand van 12', geboren('2026-05-31', '2014-05-01'), [2_580, 215]],
  ['maand na 12', geboren('2026-06-01', '2014-05-31'), [3_304, 275]],
  ['maand van 16', geboren('2026-05-31', '2010-05-01'), [3_304, 275]],
  ['maand na 16', geboren('2026-06-01', '2010-05-31'), [3_544, 295]],
  ['maand van 18', geboren('2026-05-31', '2008-05-01'), [3_544, 295]],
  ['maand na 18', geboren('2026-06-01', '2008-05-31'), [0, 0], [1, 4]],
]

const in2025 = (inkomen: number): Gezin => op('2025-12-31', { ...samen(inkomen), kinderen: [van(5), van(8)] })

/** 2025: 2.511, 703, 936 and 3.389; 7,10% above 28.406, together above 37.545. */
const jaren: readonly Rij[] = [
  ['laatste dag van 2025 alleen', op('2025-12-31', { kinderen }), [5_900, 491]],
  ['eerste dag van 2026 alleen', op('2026-01-01', { kinderen }), [5_996, 499]],
  ['laatste dag van 2025, kind van 12', geboren('2025-12-31', '2013-11-30'), [3_214, 267]],
  ['laatste dag van 2025, kind van 16', geboren('2025-12-31', '2009-11-30'), [3_447, 287]],
  ['laatste dag van 2025, twee kinderen op de drempel', in2025(37_545), [5_022, 418]],
  ['laatste dag van 2025, twee kinderen 50.000', in2025(50_000), [4_138, 344]],
  ['eerste dag van 2026, twee kinderen 50.000', op('2026-01-01', in2025(50_000)), [4_335, 361]],
  ['alleen 30.000 in 2025', op('2025-12-31', alleen(30_000)), [5_787, 482]],
  [
    'boven de grens van 2025',
    op('2025-12-31', { kinderen, aanvrager: { rendementsgrondslag: 14_189_601 } }),
    [0, 0],
    [3],
  ],
  [
    'op de grens van 2025',
    op('2025-12-31', { kinderen, aanvrager: { rendementsgrondslag: 14_189_600 } }),
    [5_900, 491],
  ],
]

export const kindgebondenbudgetgevallen: readonly Voorzieninggeval[] = [
  ...inkomens,
  ...ouders,
  ...welkeKinderen,
  ...maanden,
  ...jaren,
].map(([wat, gezin, [perJaar, perMaand], niet = []]) => ({
  id: `kindgebonden-budget-${wat}`,
  bron: 'Wkb 1 en 2 per 2026-01-01 en per 2025-01-01, Awir 14 en amounts.md deel 3',
  voorziening: 'kindgebonden-budget',
  gezin,
  bedrag: perMaand * 100,
  niet,
  bijkomend: { kindgebondenBudgetPerJaar: perJaar * 100 },
}))
