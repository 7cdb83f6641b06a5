import { type Gezin, geborenVoor, type Waarden } from '../testing/bouw.ts'
import type { Geval } from './geval.ts'
import type { Verwacht } from './vergelijk.ts'

type Rij = readonly [wat: string, gezin: Gezin, verwacht: readonly Verwacht[]]

const inkomen = (centen: number): Waarden => ({ toetsingsinkomen: centen })
const bedrag =
  (wet: string, artikel: string, regel: string) =>
  (waarde: number): Verwacht => ({ wet, artikel, regel, waarde })
const normpremie = bedrag('wzt', '2', 'normpremie')
const zorgverschil = bedrag('wzt', '2', 'verschil')
const zorgaanspraak = bedrag('wzt', '2', 'aanspraakPerJaar')
const vermindering = bedrag('wkb', '2', 'vermindering')
const budget = bedrag('wkb', '2', 'aanspraakPerJaar')
const voorKinderen = bedrag('wkb', '2', 'bedragVoorKinderen')
const zonderPartner = bedrag('wkb', '2', 'verhogingZonderPartner')
const samen = bedrag('awir', '8', 'toetsingsinkomen')

/** A cent and a euro around the thresholds, before rounding: 29.736 for one, for the budget 39.141 with a partner. */
const drempels: readonly Rij[] = [
  ['een cent onder', { aanvrager: inkomen(2_973_599) }, [normpremie(56_855.232), vermindering(0)]],
  ['op de drempel', { aanvrager: inkomen(2_973_600) }, [normpremie(56_855.232), vermindering(0)]],
  ['een cent erboven', { aanvrager: inkomen(2_973_601) }, [normpremie(56_855.3693), vermindering(0.076)]],
  ['een euro erboven', { aanvrager: inkomen(2_973_700) }, [normpremie(56_868.962), vermindering(7.6)]],
  [
    'samen een cent boven beide drempels',
    { aanvrager: inkomen(2_973_600), partner: inkomen(940_501) },
    [samen(3_914_101), vermindering(0.076), normpremie(256_668.4913)],
  ],
  [
    'samen op de drempel van het budget',
    { aanvrager: inkomen(2_973_600), partner: inkomen(940_500) },
    [samen(3_914_100), vermindering(0)],
  ],
  [
    'een verzekerde van twee: de helft van het verschil',
    { partner: { zorgverzekerd: false } },
    [normpremie(127_537.704), zorgverschil(296_262.296), zorgaanspraak(148_131.148)],
  ],
  ['zonder kinderen', {}, [voorKinderen(0), zonderPartner(0), budget(0)]],
  [
    'met een kind en een volwassen kind',
    { kinderen: [{}, { geboortedatum: geborenVoor(19) }] },
    [
      { wet: 'wkb', artikel: '2', regel: 'aantalKinderen', waarde: 1 },
      voorKinderen(258_000),
      zonderPartner(341_600),
      budget(599_600),
    ],
  ],
]

const erbij = (voor: 'aanvrager' | 'partner', waarde: number): Verwacht => ({
  wet: 'awir',
  artikel: '8',
  regel: 'bijstandErbij',
  voor,
  waarde,
})
const maanden = (aantal: number): Gezin => ({ samen: { maandenBijstandErbij: aantal } })
const oud: Waarden = { geboortedatum: geborenVoor(70) }
const december = '2026-12-31'

/**
 * Normenbrief bijlage VI: (the monthly amount less 3.115 / 12) x 100 / 64,25, to the cent, and never below the amount
 * itself. A month of 1.401,50 comes to 1.777,30, of 1.419,46 to 1.805,26; for each of two (1.001,07) to 1.154,06 and
 * (1.013,90) to 1.174,03.
 */
const bijstandErbij: readonly Rij[] = [
  ['geen maanden', maanden(0), [erbij('aanvrager', 0), samen(0)]],
  ['een maand', maanden(1), [erbij('aanvrager', 180_526), samen(180_526)]],
  ['twee maanden naast loon', { ...maanden(2), aanvrager: inkomen(1_000_000) }, [samen(1_361_052)]],
  ['drie maanden, die er nog zijn', maanden(3), [erbij('aanvrager', 541_578)]],
  ['vier maanden, waarvan er drie nog zijn', maanden(4), [erbij('aanvrager', 541_578)]],
  ['december: nog een maand', { ...maanden(12), peildatum: december }, [erbij('aanvrager', 180_526)]],
  ['eerste dag van 2026', { ...maanden(12), peildatum: '2026-01-01' }, [erbij('aanvrager', 2_132_760)]],
  ['laatste dag van januari', { ...maanden(12), peildatum: '2026-01-31' }, [erbij('aanvrager', 2_132_760)]],
  ['eerste dag van februari', { ...maanden(12), peildatum: '2026-02-01' }, [erbij('aanvrager', 1_955_030)]],
  [
    'gehuwd, ieder de helft',
    { ...maanden(12), peildatum: '2026-01-01', partner: {} },
    [erbij('aanvrager', 1_384_872), erbij('partner', 1_384_872), samen(2_769_744)],
  ],
  [
    'gehuwd in oktober',
    { ...maanden(3), partner: {} },
    [erbij('aanvrager', 352_209), erbij('partner', 352_209), samen(704_418)],
  ],
  [
    'gehuwd, de helft van 2.027,77 naar boven op de cent: 1.013,89, en 1.174,02 met belasting',
    { ...maanden(3), aanvrager: { andereInkomsten: 2 }, partner: {} },
    [erbij('aanvrager', 352_206), erbij('partner', 352_206)],
  ],
  ['boven de pensioenleeftijd zonder belasting', { ...maanden(3), aanvrager: oud }, [erbij('aanvrager', 476_202)]],
  [
    'zo weinig dat er geen belasting over gaat',
    { ...maanden(3), aanvrager: { geboortedatum: geborenVoor(19) } },
    [erbij('aanvrager', 105_126)],
  ],
  ['geen bijstand', { ...maanden(3), aanvrager: { gedetineerd: true } }, [erbij('aanvrager', 0)]],
]

const bron = {
  drempels: 'Wzt 2 leden 2 tot en met 4, Wkb 2 leden 2 tot en met 8 per 2026-01-01 en amounts.md delen 2 en 3',
  bijstandErbij: 'SZW Normenbrief 1 januari 2026 bijlagen VI en VII, Pw 20 tot en met 22 en amounts.md deel 1',
}

const gevallenVan = (deel: keyof typeof bron, rijen: readonly Rij[]): readonly Geval[] =>
  rijen.map(([wat, gezin, verwacht]) => ({ id: `${deel}-${wat}`, bron: bron[deel], gezin, verwacht }))

export const jaarinkomengevallen: readonly Geval[] = [
  ...gevallenVan('drempels', drempels),
  ...gevallenVan('bijstandErbij', bijstandErbij),
]
