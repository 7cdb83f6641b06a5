import { type Gezin, geborenVoor } from '../testing/bouw.ts'
import { type Geval, wetJuli } from './geval.ts'
import type { Verwacht } from './vergelijk.ts'
import { morgen, vandaag } from './voorzieninggeval.ts'

type Rij = readonly [wat: string, gezin: Gezin, waarde: number | boolean]

const zonder = { nederlander: false }
const vreemdeling = { nederlander: false, rechtmatigVerblijf: true }
const binnen = { inInrichting: true }
const samen = { zeerDringendeRedenen: true }

const uitgesloten: readonly Rij[] = [
  ['18 vandaag, inrichting', { aanvrager: { ...vandaag(18), ...binnen } }, true],
  ['18 morgen, inrichting', { aanvrager: { ...morgen(18), ...binnen } }, false],
  ['21 morgen, inrichting', { aanvrager: { ...morgen(21), ...binnen } }, true],
  ['21 vandaag, inrichting', { aanvrager: { ...vandaag(21), ...binnen } }, false],
  ['27 morgen, onwillig', { aanvrager: { ...morgen(27), wilVerplichtingenNietNakomen: true } }, true],
  ['27 vandaag, onwillig', { aanvrager: { ...vandaag(27), wilVerplichtingenNietNakomen: true } }, false],
  ['27 morgen, onderwijs', { aanvrager: { ...morgen(27), kanOnderwijsVolgen: true } }, true],
  ['27 vandaag, onderwijs', { aanvrager: { ...vandaag(27), kanOnderwijsVolgen: true } }, false],
]

const vanArtikel13: readonly Rij[] = [
  ['18 vandaag', { aanvrager: vandaag(18) }, false],
  ['18 morgen', { aanvrager: morgen(18) }, true],
]

const vanArtikel11: readonly Rij[] = [
  ['uitzondering alleen voor Unieburgers', { aanvrager: { ...vreemdeling, unieburgerZonderRecht: true } }, true],
  ['Unieburger', { aanvrager: { ...vreemdeling, unieburger: true } }, true],
  [
    'Unieburger onder de uitzondering',
    { aanvrager: { ...vreemdeling, unieburger: true, unieburgerZonderRecht: true } },
    false,
  ],
  ['bij besluit', { aanvrager: { ...zonder, gelijkgesteldBijBesluit: true } }, true],
]

const iemand: readonly Rij[] = [
  ['beiden vast', { aanvrager: { gedetineerd: true }, partner: { gedetineerd: true } }, false],
  ['een vast', { aanvrager: { gedetineerd: true }, partner: {} }, true],
  ['geen echtgenoot', { aanvrager: { gedetineerd: true }, partner: { gehuwd: false } }, false],
]

const dringend: readonly Rij[] = [
  ['Nederlander', { samen }, true],
  ['zonder verblijfsrecht', { aanvrager: zonder, samen }, false],
  ['echtgenoot Nederlander', { aanvrager: zonder, partner: {}, samen }, true],
  ['ander Nederlander', { aanvrager: zonder, partner: { gehuwd: false }, samen }, false],
  ['geen van beiden', { aanvrager: zonder, partner: zonder, samen }, false],
]

const alsGehuwd: readonly Rij[] = [
  ['samen', { partner: { gehuwd: false, gezamenlijkeHuishouding: true } }, true],
  // Lid 2 onderdeel a speaks of the unmarried; whoever is married falls under lid 2 onderdeel b alone.
  ['gehuwd en gescheiden', { partner: { duurzaamGescheiden: true, gezamenlijkeHuishouding: true } }, false],
]

const ouder: readonly Rij[] = [
  ['kind morgen 18', { kinderen: [morgen(18)] }, true],
  ['kind vandaag 18', { kinderen: [vandaag(18)] }, false],
  ['volledige zorg voor een van twee', { kinderen: [{}, { volledigeZorg: false }] }, true],
  ['zonder volledige zorg', { kinderen: [{ volledigeZorg: false }] }, false],
  [
    'kind van een huisgenoot',
    { medebewoners: [{ geboortedatum: geborenVoor(8), kinderbijslag: true, volledigeZorg: true }] },
    false,
  ],
]

const kinderen: readonly Rij[] = [
  ['kind morgen 18', { kinderen: [morgen(18)] }, 1],
  ['kind vandaag 18', { kinderen: [vandaag(18)] }, 0],
  ['kind van een huisgenoot', { medebewoners: [{ geboortedatum: geborenVoor(8), kinderbijslag: true }] }, 0],
]

const huisgenoten: readonly Rij[] = [
  ['vandaag 27', { medebewoners: [vandaag(27)] }, 1],
  ['morgen 27', { medebewoners: [morgen(27)] }, 0],
]

const elders: readonly Rij[] = [
  ['zelf weg', { aanvrager: { tijdelijkEldersVoorMantelzorg: true }, medebewoners: [{}] }, false],
  ['echtgenoot weg', { partner: { tijdelijkEldersVoorMantelzorg: true }, medebewoners: [{}] }, false],
  ['ander weg', { partner: { gehuwd: false, tijdelijkEldersVoorMantelzorg: true }, medebewoners: [{}] }, true],
]

const jong = { geenBeroepOpOuders: true }
const verhoging: readonly Rij[] = [
  ['18 vandaag', { aanvrager: { ...vandaag(18), ...jong } }, 76_224],
  ['21 morgen', { aanvrager: { ...morgen(21), ...jong } }, 76_224],
  ['21 vandaag', { aanvrager: { ...vandaag(21), ...jong } }, 0],
  ['18 morgen', { aanvrager: { ...morgen(18), ...jong } }, 0],
  ['met ouders', { aanvrager: morgen(21) }, 0],
]

const vermogen: readonly Rij[] = [
  ['woning op het vrije bedrag', { samen: { overwaardeWoning: 6_750_000 } }, 0],
  ['woning een cent erboven', { samen: { overwaardeWoning: 6_750_001 } }, 1],
  ['woning ver eronder', { samen: { overwaardeWoning: 100 } }, 0],
]

const schade: readonly Rij[] = [
  [
    'meer vrij dan ontvangen',
    { samen: { bijzonderVermogen: true, schadevergoeding: 100, vrijeSchadevergoeding: 500 } },
    0,
  ],
  ['deels vrij', { samen: { bijzonderVermogen: true, schadevergoeding: 500, vrijeSchadevergoeding: 100 } }, 400],
]

const lijfrente: readonly Rij[] = [
  [
    'beschermd tot de grens',
    {
      samen: {
        bijzonderVermogen: true,
        waardeLijfrente: 40_000_000,
        hoogsteJaarinlegLijfrente: 900_000,
        beschermdDeelLijfrente: 40_000_000,
      },
    },
    6_201_100,
  ],
]

const voorschot: readonly Rij[] = [
  // 95 percent of 1.419,32 is 1.348,354.
  ['naar boven', { aanvrager: { andereInkomsten: 14 } }, 134_836],
]

const maak = (regel: Omit<Verwacht, 'waarde'>, rijen: readonly Rij[]): readonly Geval[] =>
  rijen.map(([wat, gezin, waarde]) => ({
    id: `${regel.artikel}-${regel.regel}-${wat}`,
    bron: wetJuli,
    gezin,
    verwacht: [{ ...regel, waarde }],
  }))

const voor = 'aanvrager'

export const rechtgevallen: readonly Geval[] = [
  ...maak({ artikel: '13', regel: 'uitgeslotenVanAlgemeneBijstand', voor }, uitgesloten),
  ...maak({ artikel: '13', regel: 'uitgesloten', voor }, vanArtikel13),
  ...maak({ artikel: '11', regel: 'nederlanderOfGelijkgesteld', voor }, vanArtikel11),
  ...maak({ artikel: '11', regel: 'heeftIemandRecht' }, iemand),
  ...maak({ artikel: '16', regel: 'zeerDringendeRedenen' }, dringend),
  ...maak({ artikel: '3', regel: 'alsGehuwdAangemerkt' }, alsGehuwd),
  ...maak({ artikel: '4', regel: 'alleenstaandeOuder' }, ouder),
  ...maak({ artikel: '4', regel: 'aantalKinderen' }, kinderen),
  ...maak({ artikel: '19a', regel: 'aantalKostendelendeMedebewoners' }, huisgenoten),
  ...maak({ artikel: '22a', regel: 'geldtKostendelersnorm' }, elders),
  ...maak({ artikel: '20', regel: 'verhogingJongmeerderjarige', voor }, verhoging),
  ...maak({ artikel: '34', regel: 'woningBovenGrens' }, vermogen),
  ...maak({ artikel: '34', regel: 'schadevergoedingInAanmerking' }, schade),
  ...maak({ artikel: '15', regel: 'lijfrenteInAanmerking' }, lijfrente),
  ...maak({ artikel: '52', regel: 'voorschot' }, voorschot),
]
