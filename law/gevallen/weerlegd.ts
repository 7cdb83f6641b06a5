/** Published values that contradict the statute. They are not reproduced; the test shows that ours differs, and why. */
export interface Weerlegd {
  readonly id: string
  readonly bron: string
  readonly gepubliceerdInCenten: number
  readonly waarom: string
}

export const weerlegdeGevallen: readonly Weerlegd[] = [
  {
    id: 'zorgtoeslag-poc-TRAP',
    bron: 'MinBZK/regelrecht, wet_op_de_zorgtoeslag/scenarios/eligibility.feature',
    gepubliceerdInCenten: 209_692,
    waarom:
      'The percentage of article 2 lid 3 is taken of the threshold income, not of one’s own: every income up to it gives the same amount.',
  },
  {
    id: 'zorgtoeslag-2026-max-alleenstaand',
    bron: 'https://www.beuken-essers.nl/?p=4080',
    gepubliceerdInCenten: 157_400,
    waarom:
      'A secondary source. With 1.574 the income limit that was published for 2026 (40.857) does not come out; with the statute it does. 1.574 is close to the maximum of 2025 (1.573,42).',
  },
  {
    id: 'kgb-2026-eerste-kind',
    bron: 'https://www.beuken-essers.nl/?p=4080',
    gepubliceerdInCenten: 257_300,
    waarom: 'A secondary source. The Act as it reads on 1 January 2026 has 2.580 in article 2 lid 2.',
  },
]
