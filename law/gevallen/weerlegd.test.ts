import { describe, expect, test } from 'vitest'
import { bouw, waardeVan } from '../testing/bouw.ts'
import { bereken } from '../uitkomst/bereken.ts'
import { zorgtoeslagPerJaar } from '../zorgtoeslag/zorgtoeslag.ts'
import { weerlegdeGevallen } from './weerlegd.ts'

const vind = (id: string) => {
  const gevonden = weerlegdeGevallen.find((geval) => geval.id === id)
  if (gevonden === undefined) throw new Error(`${id} is not refuted`)
  return gevonden
}
const perJaar = (euro: number) =>
  waardeVan(zorgtoeslagPerJaar, bouw({ aanvrager: { toetsingsinkomen: Math.round(euro * 100) } }))

describe('published values that contradict the statute', () => {
  test('zorgtoeslag-poc-TRAP: a low income gives the maximum, not more', () => {
    const { gepubliceerdInCenten } = vind('zorgtoeslag-poc-TRAP')
    expect(perJaar(795.47)).toBe(155_000)
    expect(perJaar(795.47)).toBe(perJaar(29_736))
    expect(perJaar(795.47)).not.toBe(gepubliceerdInCenten)
    // The example is of 2025, for which the Act is not covered here: it is refused, not computed with 2026.
    const uitkomsten = bereken({ ...bouw({}), peildatum: '2025-01-01' })
    expect(uitkomsten.map(({ uitkomst }) => uitkomst)).toEqual(['niet-gedekt', 'niet-gedekt'])
  })

  test('zorgtoeslag-2026-max-alleenstaand: the statute gives 1.550, and only that fits the published income limit', () => {
    const { gepubliceerdInCenten } = vind('zorgtoeslag-2026-max-alleenstaand')
    expect(perJaar(0)).toBe(155_000)
    expect(perJaar(0)).not.toBe(gepubliceerdInCenten)
    // Official limit of 2026: 40.857. With a maximum of 1.574 something would be left at 41.000.
    expect(perJaar(40_857)).toBe(2_400)
    expect(perJaar(40_858)).toBe(0)
  })
})
