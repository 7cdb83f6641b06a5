/** The columns of the table of amounts for the national allowances: cents, and parts of a hundred as fractions. */
export interface Zorgtoeslagjaar {
  readonly jaar: number
  readonly standaardpremie: number
  readonly drempelinkomen: number
  readonly opDrempel: readonly [alleen: number, samen: number]
  readonly bovenDrempel: number
  readonly hoogste: readonly [alleen: number, samen: number]
  /** The last whole euro of yearly income with which something is paid. */
  readonly inkomensgrens: readonly [alleen: number, samen: number]
  readonly vermogensgrens: readonly [alleen: number, samen: number]
}

export const zorgtoeslagjaren: readonly Zorgtoeslagjaar[] = [
  {
    jaar: 2024,
    standaardpremie: 198_700,
    drempelinkomen: 2_681_900,
    opDrempel: [0.01879, 0.04256],
    bovenDrempel: 0.1367,
    hoogste: [148_307, 283_258],
    inkomensgrens: [37_496, 47_368],
    vermogensgrens: [14_021_300, 17_730_100],
  },
  {
    jaar: 2025,
    standaardpremie: 211_200,
    drempelinkomen: 2_840_600,
    opDrempel: [0.01896, 0.04273],
    bovenDrempel: 0.137,
    hoogste: [157_342, 301_021],
    inkomensgrens: [39_719, 50_206],
    vermogensgrens: [14_189_600, 17_942_900],
  },
  {
    jaar: 2026,
    standaardpremie: 211_900,
    drempelinkomen: 2_973_600,
    opDrempel: [0.01912, 0.04289],
    bovenDrempel: 0.1373,
    hoogste: [155_045, 296_262],
    inkomensgrens: [40_857, 51_142],
    vermogensgrens: [14_601_100, 18_463_300],
  },
]

export interface KindgebondenBudgetjaar {
  readonly jaar: number
  readonly perKind: number
  readonly vanaf12: number
  readonly vanaf16: number
  readonly zonderPartner: number
  readonly afbouw: number
  readonly drempelAlleen: number
  readonly erbijMetPartner: number
}

export const kindgebondenBudgetjaren: readonly KindgebondenBudgetjaar[] = [
  {
    jaar: 2025,
    perKind: 251_100,
    vanaf12: 70_300,
    vanaf16: 93_600,
    zonderPartner: 338_900,
    afbouw: 0.071,
    drempelAlleen: 28_406,
    erbijMetPartner: 9_139,
  },
  {
    jaar: 2026,
    perKind: 258_000,
    vanaf12: 72_400,
    vanaf16: 96_400,
    zonderPartner: 341_600,
    afbouw: 0.076,
    drempelAlleen: 29_736,
    erbijMetPartner: 9_405,
  },
]

/** Per quarter, for a child under 6, under 12 and under 18 on its first day. */
export const kinderbijslagcellen: readonly (readonly [
  peildatum: string,
  bedragen: readonly [number, number, number],
])[] = [
  ['2025-01-01', [28_645, 34_783, 40_921]],
  ['2025-06-30', [28_645, 34_783, 40_921]],
  ['2026-01-01', [29_507, 35_830, 42_153]],
  ['2026-06-30', [29_507, 35_830, 42_153]],
]
