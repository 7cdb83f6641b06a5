import { describe, expect, test } from 'vitest'
import { kindgebondenBudgetPerJaar } from '../kindgebonden-budget/kindgebonden-budget.ts'
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
  test('zorgtoeslag-poc-TRAP: a low income gives the maximum of 2025, not more', () => {
    const { gepubliceerdInCenten } = vind('zorgtoeslag-poc-TRAP')
    const in2025 = (euro: number) =>
      waardeVan(
        zorgtoeslagPerJaar,
        bouw({ peildatum: '2025-01-01', aanvrager: { toetsingsinkomen: Math.round(euro * 100) } }),
      )
    expect(in2025(795.47)).toBe(157_300)
    expect(in2025(795.47)).toBe(in2025(28_406))
    expect(in2025(795.47)).not.toBe(gepubliceerdInCenten)
  })

  test('zorgtoeslag-2026-max-alleenstaand: the statute gives 1.550, and only that fits the published income limit', () => {
    const { gepubliceerdInCenten } = vind('zorgtoeslag-2026-max-alleenstaand')
    expect(perJaar(0)).toBe(155_000)
    expect(perJaar(0)).not.toBe(gepubliceerdInCenten)
    // Official limit of 2026: 40.857. With a maximum of 1.574 something would be left at 41.000.
    expect(perJaar(40_857)).toBe(2_400)
    expect(perJaar(40_858)).toBe(0)
  })

  test('kgb-2026-eerste-kind: the Act gives 2.580 for the first child', () => {
    const eenKind = bouw({ partner: {}, kinderen: [{}] })
    expect(waardeVan(kindgebondenBudgetPerJaar, eenKind)).toBe(258_000)
    expect(vind('kgb-2026-eerste-kind').gepubliceerdInCenten).not.toBe(258_000)
  })

  test('another year is refused, not computed with the amounts of the one next to it', () => {
    const uitkomsten = (peildatum: string) =>
      Object.fromEntries(
        bereken({ ...bouw({ kinderen: [{}] }), peildatum }).flatMap(({ voorziening, uitkomst }) =>
          uitkomst === 'niet-gedekt' ? [[voorziening, uitkomst]] : [],
        ),
      )
    const geweigerd = (...codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, 'niet-gedekt']))
    const toeslagen = ['zorgtoeslag', 'kindgebonden-budget', 'kinderbijslag']
    expect(uitkomsten('2023-12-31')).toMatchObject(geweigerd(...toeslagen))
    expect(uitkomsten('2027-01-01')).toMatchObject(geweigerd(...toeslagen))
    expect(uitkomsten('2024-07-01')).toMatchObject(geweigerd('kindgebonden-budget', 'kinderbijslag'))
    expect(uitkomsten('2024-07-01')).not.toHaveProperty('zorgtoeslag')
    for (const dag of ['2025-07-01', '2025-12-31', '2026-07-01']) {
      expect(uitkomsten(dag)).toMatchObject(geweigerd('kinderbijslag'))
      expect(uitkomsten(dag)).not.toHaveProperty('kindgebonden-budget')
    }
    expect(uitkomsten('2026-06-30')).not.toHaveProperty('kinderbijslag')
  })
})
