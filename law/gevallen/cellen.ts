import { type Gezin, geborenVoor } from '../testing/bouw.ts'
import type { Verwacht } from './vergelijk.ts'

/** One row of the table of amounts: the household that meets it, and both cells of 2026 in cents. */
export interface Cel {
  readonly rij: string
  readonly gezin: Gezin
  readonly regel: Omit<Verwacht, 'waarde'>
  readonly januari: number
  readonly juli: number
  /** What the rule adds to the cell, by the article named in the row. */
  readonly erbij?: { readonly januari: number; readonly juli: number }
}

const jaren = (leeftijd: number) => ({ geboortedatum: geborenVoor(leeftijd) })
const norm = { artikel: '19', regel: 'bijstandsnorm' }
const vrijlating = { artikel: '31', regel: 'vrijlating', voor: 'aanvrager' } as const
const hoogLoon = { inkomenUitArbeid: 200_000, draagtBijAanArbeidsinschakeling: true }

/** A young spouse, one of 45 and a housemate: a fixed part plus the norm of article 22a with A = 2. */
const jongMetHuisgenoot: Gezin = { aanvrager: jaren(20), partner: jaren(45), medebewoners: [jaren(50)] }
const helftPaarnorm = { januari: 100_107, juli: 101_390 }

export const cellen: readonly Cel[] = [
  { rij: '20.1a', gezin: { aanvrager: jaren(19) }, regel: norm, januari: 34_599, juli: 35_042 },
  { rij: '20.2a', gezin: { aanvrager: jaren(19), kinderen: [jaren(1)] }, regel: norm, januari: 34_599, juli: 35_042 },
  { rij: '20.1b', gezin: { aanvrager: jaren(18), partner: jaren(20) }, regel: norm, januari: 69_198, juli: 70_084 },
  { rij: '20.1c', gezin: { aanvrager: jaren(20), partner: jaren(21) }, regel: norm, januari: 134_706, juli: 136_432 },
  {
    rij: '20.2b',
    gezin: { aanvrager: jaren(18), partner: jaren(20), kinderen: [jaren(1)] },
    regel: norm,
    januari: 109_241,
    juli: 110_640,
  },
  {
    rij: '20.2c',
    gezin: { aanvrager: jaren(30), partner: jaren(20), kinderen: [jaren(1)] },
    regel: norm,
    januari: 174_749,
    juli: 176_988,
  },
  {
    rij: '20.3',
    gezin: { aanvrager: { ...jaren(18), geenBeroepOpOuders: true } },
    regel: { artikel: '20', regel: 'verhogingJongmeerderjarige', voor: 'aanvrager' },
    januari: 74_645,
    juli: 76_224,
  },
  { rij: '21a', gezin: { aanvrager: jaren(21) }, regel: norm, januari: 140_150, juli: 141_946 },
  {
    rij: '21a ouder',
    gezin: { aanvrager: jaren(66), kinderen: [jaren(9)] },
    regel: norm,
    januari: 140_150,
    juli: 141_946,
  },
  { rij: '21b', gezin: { aanvrager: jaren(21), partner: jaren(66) }, regel: norm, januari: 200_213, juli: 202_779 },
  { rij: '22a', gezin: { aanvrager: jaren(67) }, regel: norm, januari: 156_469, juli: 158_734 },
  { rij: '22b', gezin: { aanvrager: jaren(67), partner: jaren(80) }, regel: norm, januari: 214_416, juli: 217_610 },
  { rij: '22c', gezin: { aanvrager: jaren(67), partner: jaren(50) }, regel: norm, januari: 214_416, juli: 217_610 },
  {
    rij: '22a.3a',
    gezin: { ...jongMetHuisgenoot, kinderen: [jaren(1)] },
    regel: norm,
    januari: 74_642,
    juli: 75_598,
    erbij: helftPaarnorm,
  },
  { rij: '22a.3b', gezin: jongMetHuisgenoot, regel: norm, januari: 34_599, juli: 35_042, erbij: helftPaarnorm },
  {
    rij: '23.1a',
    gezin: { aanvrager: { inInrichting: true } },
    regel: norm,
    januari: 44_376,
    juli: 44_944,
    erbij: { januari: 4_700, juli: 4_700 },
  },
  {
    rij: '23.1b',
    gezin: { aanvrager: { inInrichting: true }, partner: { inInrichting: true } },
    regel: norm,
    januari: 69_027,
    juli: 69_911,
    erbij: { januari: 10_600, juli: 10_600 },
  },
  {
    rij: '34.3 single',
    gezin: {},
    regel: { artikel: '34', regel: 'vermogensgrens' },
    januari: 800_000,
    juli: 800_000,
  },
  {
    rij: '34.3 single parent',
    gezin: { kinderen: [{}] },
    regel: { artikel: '34', regel: 'vermogensgrens' },
    januari: 1_600_000,
    juli: 1_600_000,
  },
  {
    rij: '34.3 couple',
    gezin: { partner: {} },
    regel: { artikel: '34', regel: 'vermogensgrens' },
    januari: 1_600_000,
    juli: 1_600_000,
  },
  {
    rij: '34.2d',
    gezin: { samen: { overwaardeWoning: 6_750_001 } },
    regel: { artikel: '34', regel: 'woningBovenGrens' },
    januari: 1,
    juli: 1,
  },
  { rij: '31.2n', gezin: { aanvrager: hoogLoon }, regel: vrijlating, januari: 28_500, juli: 28_500 },
  {
    rij: '31.2r',
    gezin: { aanvrager: { ...hoogLoon, maandenVrijlatingN: 6 }, kinderen: [jaren(11)] },
    regel: vrijlating,
    januari: 17_766,
    juli: 17_766,
  },
  {
    rij: '31.2y',
    gezin: { aanvrager: { ...hoogLoon, maandenVrijlatingN: 6, medischUrenbeperkt: true } },
    regel: vrijlating,
    januari: 18_019,
    juli: 18_019,
  },
  {
    rij: '31.2z',
    gezin: { aanvrager: { ...hoogLoon, maandenVrijlatingN: 6, werktMetLoonkostensubsidie: true } },
    regel: vrijlating,
    januari: 18_019,
    juli: 18_019,
  },
  {
    rij: '31.2aa',
    gezin: {
      aanvrager: {
        ...hoogLoon,
        maandenVrijlatingN: 6,
        maandenVrijlatingZ: 12,
        werktMetLoonkostensubsidie: true,
        uitbreidingNietMogelijk: true,
      },
    },
    regel: vrijlating,
    januari: 18_019,
    juli: 18_019,
  },
  {
    rij: '31.2m',
    gezin: { samen: { giftenDitJaar: 120_001 } },
    regel: { artikel: '31', regel: 'giftenInAanmerking' },
    januari: 1,
    juli: 1,
  },
  {
    rij: '33.5 single',
    gezin: { aanvrager: { ...jaren(70), particulierPensioen: 2_651 } },
    regel: { artikel: '33', regel: 'pensioenInAanmerking' },
    januari: 1,
    juli: 1,
  },
  {
    rij: '33.5 couple',
    gezin: { aanvrager: { ...jaren(70), particulierPensioen: 5_301 }, partner: {} },
    regel: { artikel: '33', regel: 'pensioenInAanmerking' },
    januari: 1,
    juli: 1,
  },
]

/** Kostendelersnorm per person by A: single people of 45 with A - 1 housemates who count. */
export const kostendelersPerA: readonly { readonly a: number; readonly januari: number; readonly juli: number }[] = [
  { a: 2, januari: 100_107, juli: 101_390 },
  { a: 3, januari: 86_759, juli: 87_871 },
  { a: 4, januari: 80_085, juli: 81_112 },
  { a: 5, januari: 76_081, juli: 77_056 },
]

/** Percentages of B in hundredths, as the table prints them (43 1/3 as 43,33). */
export const procentenPerA: readonly (readonly [a: number, procent: number])[] = [
  [2, 5_000],
  [3, 4_333],
  [4, 4_000],
  [5, 3_800],
  [6, 3_667],
  [7, 3_571],
]
