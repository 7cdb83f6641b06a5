import { type Gezin, geborenVoor, type Waarden } from '../testing/bouw.ts'
import { type Geval, wetJuli } from './geval.ts'
import { morgen, vandaag } from './voorzieninggeval.ts'

const onderdelen = ['n', 'y', 'z', 'aa', 'r'] as const
type Onderdeel = (typeof onderdelen)[number]
const regelVan = {
  n: 'geldtOnderdeelN',
  y: 'geldtOnderdeelY',
  z: 'geldtOnderdeelZ',
  aa: 'geldtOnderdeelAa',
  r: 'geldtOnderdeelR',
} as const

const loopt = {
  gemeente: 'GM9001',
  regels: [{ naam: 'gemeenteLooptVooruit', waarde: true, vanaf: '2026-01-01', bron: 'collegebesluit' }],
}

const helpt = { draagtBijAanArbeidsinschakeling: true }
const medisch = { medischUrenbeperkt: true }
const subsidie = { werktMetLoonkostensubsidie: true }
const vast = { uitbreidingNietMogelijk: true, maandenVrijlatingZ: 12 }
const na = (maandenVrijlatingN: number) => ({ maandenVrijlatingN })
const jong = morgen(27)
const kinderen = [vandaag(11)]

type Rij = readonly [wat: string, aanvrager: Waarden, geldt: Onderdeel | undefined, gezin?: Gezin]

/** At most one of the five holds, and which one it is follows from the text of article 31 lid 2 and lid 5. */
const rijen: readonly Rij[] = [
  ['helpt, maand 6', { ...helpt, ...na(5) }, 'n'],
  ['helpt, maand 7', { ...helpt, ...na(6) }, undefined],
  ['helpt niet', na(5), undefined],
  ['vandaag 27', { ...helpt, ...vandaag(27) }, 'n'],
  ['morgen 27', { ...helpt, ...jong }, undefined],
  ['morgen 27, gemeente loopt vooruit', { ...helpt, ...jong }, 'n', { regels: loopt }],
  ['pensioenleeftijd', { ...vandaag(67), ...na(20) }, 'n'],
  ['morgen pensioenleeftijd', { ...morgen(67), ...na(20) }, undefined],
  ['medisch', medisch, 'y'],
  ['medisch en helpt', { ...medisch, ...helpt }, 'n'],
  ['medisch met subsidie', { ...medisch, ...subsidie, ...na(6) }, 'y'],
  ['medisch met subsidie na het jaar', { ...medisch, ...subsidie, ...na(6), ...vast }, 'y'],
  ['subsidie, maand 6 van n', { ...subsidie, ...na(5) }, undefined],
  ['subsidie na zes maanden', { ...subsidie, ...na(6) }, 'z'],
  ['subsidie na zeven maanden', { ...subsidie, ...na(7) }, 'z'],
  ['subsidie, maand 12', { ...subsidie, ...na(6), maandenVrijlatingZ: 11 }, 'z'],
  ['subsidie, maand 13', { ...subsidie, ...na(6), maandenVrijlatingZ: 12 }, undefined],
  ['subsidie en n', { ...subsidie, ...helpt, ...na(5) }, 'n'],
  ['subsidie onder 27', { ...subsidie, ...jong }, 'z'],
  ['subsidie onder 27, vooruit, maand 6', { ...subsidie, ...jong, ...na(5) }, undefined, { regels: loopt }],
  ['subsidie onder 27, vooruit, maand 7', { ...subsidie, ...jong, ...na(6) }, 'z', { regels: loopt }],
  ['subsidie met pensioenleeftijd', { ...subsidie, ...vandaag(67), ...na(6) }, 'n'],
  ['zonder subsidie', na(6), undefined],
  ['meer uren kan niet', { ...subsidie, ...na(6), ...vast }, 'aa'],
  ['meer uren kan niet, na zeven', { ...subsidie, ...na(7), ...vast }, 'aa'],
  ['meer uren kan niet, maand 12', { ...subsidie, ...na(6), ...vast, maandenVrijlatingZ: 11 }, 'z'],
  ['meer uren kan niet, maand 14', { ...subsidie, ...na(6), ...vast, maandenVrijlatingZ: 13 }, 'aa'],
  ['meer uren kan niet, zonder subsidie', { ...na(6), ...vast }, undefined],
  ['meer uren kan niet, maand 6 van n', { ...subsidie, ...na(5), ...vast }, undefined],
  ['meer uren kan niet en n', { ...subsidie, ...helpt, ...na(5), ...vast }, 'n'],
  ['meer uren kan niet, onder 27', { ...subsidie, ...jong, ...vast }, 'aa'],
  ['meer uren kan niet, vooruit, 6', { ...subsidie, ...jong, ...na(5), ...vast }, undefined, { regels: loopt }],
  ['meer uren kan niet, vooruit, 7', { ...subsidie, ...jong, ...na(6), ...vast }, 'aa', { regels: loopt }],
  ['meer uren kan niet, pensioen', { ...subsidie, ...vandaag(67), ...na(6), ...vast }, 'n'],
  ['ouder', { ...helpt, ...na(6) }, 'r', { kinderen }],
  ['ouder van een jong en een ouder kind', { ...helpt, ...na(6) }, 'r', { kinderen: [...kinderen, geborenKind(14)] }],
  ['ouder na zeven maanden', { ...helpt, ...na(7) }, 'r', { kinderen }],
  ['ouder in de eerste zes', { ...helpt, ...na(5) }, 'n', { kinderen }],
  ['ouder, helpt niet', na(6), undefined, { kinderen }],
  ['ouder, maand 30', { ...helpt, ...na(6), maandenVrijlatingR: 29 }, 'r', { kinderen }],
  ['ouder, maand 31', { ...helpt, ...na(6), maandenVrijlatingR: 30 }, undefined, { kinderen }],
  ['ouder vandaag 27', { ...helpt, ...na(6), ...vandaag(27) }, 'r', { kinderen }],
  ['ouder morgen 27', { ...helpt, ...na(6), ...jong }, undefined, { kinderen }],
  ['ouder morgen 27, vooruit', { ...helpt, ...na(6), ...jong }, 'r', { kinderen, regels: loopt }],
  ['ouder met pensioenleeftijd', { ...helpt, ...na(6), ...vandaag(67) }, 'n', { kinderen }],
  ['ouder en medisch', { ...helpt, ...na(6), ...medisch }, 'y', { kinderen }],
  ['ouder en subsidie', { ...helpt, ...na(6), ...subsidie }, 'z', { kinderen }],
  ['ouder, meer uren kan niet', { ...helpt, ...na(6), ...subsidie, ...vast }, 'aa', { kinderen }],
  ['ouder, subsidiejaar voorbij', { ...helpt, ...na(6), ...subsidie, maandenVrijlatingZ: 12 }, 'r', { kinderen }],
  ['kind vandaag 12', { ...helpt, ...na(6) }, undefined, { kinderen: [vandaag(12)] }],
  ['kind morgen 12', { ...helpt, ...na(6) }, 'r', { kinderen: [morgen(12)] }],
  ['gehuwd met kind', { ...helpt, ...na(6) }, undefined, { kinderen, partner: {} }],
  [
    'zorg alleen voor het oudere kind',
    { ...helpt, ...na(6) },
    undefined,
    {
      kinderen: [{ ...kinderen[0], volledigeZorg: false }, geborenKind(14)],
    },
  ],
  [
    'kinderbijslag alleen voor het oudere kind',
    { ...helpt, ...na(6) },
    undefined,
    {
      kinderen: [{ ...kinderen[0], kinderbijslag: false }, geborenKind(14)],
    },
  ],
  [
    'het kind onder 12 is van een huisgenoot',
    { ...helpt, ...na(6) },
    undefined,
    {
      kinderen: [geborenKind(14)],
      medebewoners: [{ ...geborenKind(8), kinderbijslag: true, volledigeZorg: true }],
    },
  ],
]

function geborenKind(leeftijd: number) {
  return { geboortedatum: geborenVoor(leeftijd) }
}

const onderdeelgevallen = rijen.map(
  ([wat, aanvrager, geldt, gezin]): Geval => ({
    id: `31-lid-2-${wat}`,
    bron: wetJuli,
    gezin: { ...gezin, aanvrager: { inkomenUitArbeid: 10_000, ...aanvrager } },
    verwacht: onderdelen.map((onderdeel) => ({
      artikel: '31',
      regel: regelVan[onderdeel],
      voor: 'aanvrager',
      waarde: onderdeel === geldt,
    })),
  }),
)

/** Half a cent and more goes up, less goes down: 25%, 15%, 15%, 15% and 12.5% of the pay. */
const rond: readonly (readonly [Onderdeel, Waarden, Gezin, loon: number, vrij: number])[] = [
  ['n', helpt, {}, 100_001, 25_000],
  ['n', helpt, {}, 100_002, 25_001],
  ['y', medisch, {}, 100_001, 15_000],
  ['y', medisch, {}, 100_005, 15_001],
  ['z', { ...subsidie, ...na(6) }, {}, 100_001, 15_000],
  ['z', { ...subsidie, ...na(6) }, {}, 100_005, 15_001],
  ['aa', { ...subsidie, ...na(6), ...vast }, {}, 100_001, 15_000],
  ['aa', { ...subsidie, ...na(6), ...vast }, {}, 100_005, 15_001],
  ['r', { ...helpt, ...na(6) }, { kinderen }, 100_001, 12_500],
  ['r', { ...helpt, ...na(6) }, { kinderen }, 100_004, 12_501],
]

const rondgevallen = rond.map(
  ([onderdeel, aanvrager, gezin, inkomenUitArbeid, waarde]): Geval => ({
    id: `31-lid-2-${onderdeel}-rond-${inkomenUitArbeid}`,
    bron: wetJuli,
    gezin: { ...gezin, aanvrager: { ...aanvrager, inkomenUitArbeid } },
    verwacht: [{ artikel: '31', regel: 'vrijlating', voor: 'aanvrager', waarde }],
  }),
)

/** In force from 2027, and a quarter from pension age then; read here on a day on which it does not count yet. */
const in2027: readonly (readonly [wat: string, aanvrager: Waarden, vrij: number])[] = [
  ['helpt', helpt, 15_000],
  ['helpt, rond', { ...helpt, inkomenUitArbeid: 100_005 }, 15_001],
  ['helpt niet', {}, 0],
  ['maand 12', { ...helpt, maandenVrijlating34a: 11 }, 15_000],
  ['maand 13', { ...helpt, maandenVrijlating34a: 12 }, 0],
  ['maand 13, verlengd', { maandenVrijlating34a: 12, verlengdeVrijlating34a: true }, 15_000],
  ['medisch', { ...medisch, maandenVrijlating34a: 40 }, 15_000],
  ['onder 27', { ...helpt, ...jong }, 15_000],
]

const gevallen2027 = in2027.map(
  ([wat, aanvrager, waarde]): Geval => ({
    id: `34a-${wat}`,
    bron: wetJuli,
    gezin: { aanvrager: { inkomenUitArbeid: 100_001, ...aanvrager } },
    verwacht: [{ artikel: '34a', regel: 'vrijlating34a', voor: 'aanvrager', waarde }],
  }),
)

export const vrijlatinggevallen: readonly Geval[] = [...onderdeelgevallen, ...rondgevallen, ...gevallen2027]
