import type { Gezin, Waarden } from '../testing/bouw.ts'
import type { Voorzieninggeval } from './voorzieninggeval.ts'

type Rij = readonly [wat: string, gezin: Gezin, bedrag: number, niet?: readonly number[]]

const [tot6, tot12, tot18] = [29_507, 35_830, 42_153]
const acht: Waarden = { geboortedatum: '2018-02-02' }
const opSchool = { schoolOfStartkwalificatie: true }
const voor = (...kinderen: readonly Waarden[]): Gezin => ({ peildatum: '2026-05-20', kinderen })
const op = (peildatum: string, geboortedatum: string, meer: Waarden = opSchool): Gezin => ({
  peildatum,
  kinderen: [{ geboortedatum, ...meer }],
})

/** Article 11 lid 2 and 12 lid 3: the age on the first day of the quarter holds from its first to its last day. */
const leeftijden: readonly Rij[] = [
  ['geboren op de eerste dag, eerste dag', op('2026-04-01', '2026-04-01'), tot6],
  ['geboren op de eerste dag, laatste dag', op('2026-06-30', '2026-04-01'), tot6],
  ['geboren op de tweede dag', op('2026-06-30', '2026-04-02'), 0, [1]],
  ['geboren na de eerste dag, laatste dag van het kwartaal', op('2026-03-31', '2026-01-02'), 0, [1]],
  ['geboren in het vorige kwartaal', op('2026-04-01', '2026-02-10'), tot6],
  ['6 op de eerste dag', op('2026-04-01', '2020-04-01'), tot12],
  ['6 in het vorige kwartaal', op('2026-04-01', '2020-02-10'), tot12],
  ['6 na de eerste dag', op('2026-06-30', '2020-04-02'), tot6],
  ['12 op de eerste dag', op('2026-04-01', '2014-04-01'), tot18],
  ['12 in het vorige kwartaal', op('2026-04-01', '2014-02-10'), tot18],
  ['12 na de eerste dag', op('2026-06-30', '2014-04-02'), tot12],
  ['18 op de eerste dag', op('2026-04-01', '2008-04-01'), 0, [1]],
  ['18 in het vorige kwartaal', op('2026-04-01', '2008-02-10'), 0, [1]],
  ['18 na de eerste dag', op('2026-06-30', '2008-04-02'), tot18],
]

/** The amounts of 1 January 2025 and of 1 January 2026, on the first and the last day for which they are sourced. */
const perioden: readonly Rij[] = [
  ['eerste dag van 2025, tot 6', op('2025-01-01', '2020-01-01'), 28_645],
  ['laatste dag van juni 2025, tot 6', op('2025-06-30', '2020-01-01'), 28_645],
  ['laatste dag van juni 2025, van 6 tot 12', op('2025-06-30', '2016-01-01'), 34_783],
  ['laatste dag van juni 2025, van 12 tot 18', op('2025-06-30', '2010-01-01'), 40_921],
  ['eerste dag van 2026, tot 6', op('2026-01-01', '2021-01-01'), tot6],
  ['eerste dag van 2026, van 6 tot 12', op('2026-01-01', '2017-01-01'), tot12],
  ['eerste dag van 2026, van 12 tot 18', op('2026-01-01', '2011-01-01'), tot18],
]

/** Article 7 lid 2, for who was 16 on the first day of the quarter. */
const school: readonly Rij[] = [
  ['16 op de eerste dag, niet op school', op('2026-04-01', '2010-04-01', {}), 0, [1]],
  ['16 in het vorige kwartaal, niet op school', op('2026-04-01', '2010-02-10', {}), 0, [1]],
  ['16 na de eerste dag, niet op school', op('2026-06-30', '2010-04-02', {}), tot18],
  ['16, op school', op('2026-04-01', '2010-04-01'), tot18],
]

const elders = { ...acht, hoofdverblijfInWoning: false }
const onderhouden = { ...elders, kindWordtOnderhouden: true }
const buiten = { ...acht, woontInNederland: false }

/** Articles 7 lid 1 and 7b: in the household or maintained, and in the Netherlands or with a right elsewhere. */
const welkeKinderen: readonly Rij[] = [
  ['geen kinderen', voor(), 0, [1]],
  ['thuis', voor(acht), tot12],
  ['elders, niet onderhouden', voor(elders), 0, [1]],
  ['elders, onderhouden', voor(onderhouden), tot12],
  ['buiten Nederland', voor(buiten), 0, [1]],
  ['buiten Nederland met recht', voor({ ...buiten, kindRechtBuitenNederland: true }), tot12],
  ['drie kinderen', voor(acht, { geboortedatum: '2024-01-01' }, { geboortedatum: '2012-01-01' }), 107_490],
  ['kind van een huisgenoot', { ...voor(), medebewoners: [acht] }, 0, [1]],
  ['eigen kind en kind van een huisgenoot', { ...voor(acht), medebewoners: [acht] }, tot12],
]

const zorg = { veelZorgNodig: true, intensieveZorg: true }

/** Articles 7 lid 6 and 7a lid 1: twice the amount. */
const dubbel: readonly Rij[] = [
  ['intensieve zorg', voor({ ...acht, ...zorg }), 71_660],
  ['veel zorg, niet intensief', voor({ ...acht, veelZorgNodig: true }), tot12],
  ['intensief zonder veel zorg', voor({ ...acht, intensieveZorg: true }), tot12],
  ['intensieve zorg, 3 op de eerste dag', op('2026-04-01', '2023-04-01', zorg), 59_014],
  ['intensieve zorg, 3 in het vorige kwartaal', op('2026-04-01', '2023-02-10', zorg), 59_014],
  ['intensieve zorg, 3 na de eerste dag', op('2026-06-30', '2023-04-02', zorg), tot6],
  ['intensieve zorg elders', voor({ ...onderhouden, ...zorg }), tot12],
  ['elders om ziekte of school', voor({ ...onderhouden, dubbeleKinderbijslagVerblijfElders: true }), 71_660],
  ['thuis, elders om ziekte of school beoordeeld', voor({ ...acht, dubbeleKinderbijslagVerblijfElders: true }), tot12],
]

const ander = { anderHeeftRechtOpKinderbijslag: true }
const ook = { ...ander, hoortBijAnderHuishouden: true }
const meeste = { draagtMeesteBij: true }

/** Article 18 leden 4 en 5. */
const betaling: readonly Rij[] = [
  ['ook bij een ander die geen recht heeft', voor({ ...acht, hoortBijAnderHuishouden: true }), tot12],
  ['alleen hier, ander ook recht', voor({ ...acht, ...ander }), tot12],
  ['ook bij de ander', voor({ ...acht, ...ook }), 0, [1]],
  ['ook bij de ander, meeste bijdrage hier', voor({ ...acht, ...ook, ...meeste }), tot12],
  ['alleen bij de ander', voor({ ...onderhouden, ...ook, ...meeste }), 0, [1]],
  ['bij geen van beiden', voor({ ...onderhouden, ...ander }), 0, [1]],
  ['bij geen van beiden, meeste bijdrage hier', voor({ ...onderhouden, ...ander, ...meeste }), tot12],
]

const met = (aanvrager: Waarden, partner?: Waarden): Gezin => ({
  ...voor(acht),
  aanvrager,
  ...(partner === undefined ? {} : { partner }),
})
const zonderRecht = { nederlander: false, rechtmatigVerblijf: false }
const buitenland = { woontInNederland: false }

/** Articles 6, 7d lid 1 and 18 lid 2. */
const verzekerden: readonly Rij[] = [
  ['woont niet hier', met(buitenland), 0, [2]],
  ['woont niet hier, werkt hier', met({ ...buitenland, loonbelastingInNederland: true }), tot12],
  ['geen verblijfsrecht', met(zonderRecht), 0, [2]],
  ['werkt hier zonder verblijfsrecht', met({ ...zonderRecht, loonbelastingInNederland: true }), 0, [2]],
  ['verblijfsrecht', met({ ...zonderRecht, rechtmatigVerblijf: true }), tot12],
  ['uitreiziger', met({ uitreiziger: true }), 0, [2]],
  ['partner in huis verzekerd', met(zonderRecht, {}), tot12],
  ['partner elders verzekerd', met(zonderRecht, { hoofdverblijfInWoning: false }), 0, [2]],
  ['partner in huis niet verzekerd', met(zonderRecht, zonderRecht), 0, [2]],
  ['partner niet verzekerd, zelf wel', met({}, zonderRecht), tot12],
]

export const kinderbijslaggevallen: readonly Voorzieninggeval[] = [
  ...leeftijden,
  ...perioden,
  ...school,
  ...welkeKinderen,
  ...dubbel,
  ...betaling,
  ...verzekerden,
].map(([wat, gezin, bedrag, niet = []]) => ({
  id: `kinderbijslag-${wat}`,
  bron: 'AKW 6, 7, 7a, 7b, 7d, 11, 12 en 18 per 2025-01-01 en amounts.md deel 4',
  voorziening: 'kinderbijslag',
  gezin,
  bedrag,
  niet,
}))
