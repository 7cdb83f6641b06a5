import { describe, expect, test } from 'vitest'
import { bouw, type Gezin, type Waarden, waardeVan } from '../testing/bouw.ts'
import { bereken } from '../uitkomst/bereken.ts'
import { kinderbijslagPerKwartaal } from './artikel-12.ts'

const peildatum = '2026-05-20'
const perKwartaal = (gezin: Gezin) => waardeVan(kinderbijslagPerKwartaal, bouw({ peildatum, ...gezin }))
const voor = (kind: Waarden) => perKwartaal({ kinderen: [{ geboortedatum: '2018-02-02', ...kind }] })
const uitkomst = (gezin: Gezin) =>
  bereken(bouw({ peildatum, ...gezin })).find(({ voorziening }) => voorziening === 'kinderbijslag')

describe('Algemene Kinderbijslagwet', () => {
  test('artikel 11: the first day of the quarter decides, for birth, sixth, twelfth and eighteenth birthday', () => {
    const geboren = (geboortedatum: string) => voor({ geboortedatum, schoolOfStartkwalificatie: true })
    expect(geboren('2026-04-01')).toBe(29_507)
    expect(geboren('2026-04-02')).toBe(0)
    expect(geboren('2020-04-01')).toBe(35_830)
    expect(geboren('2020-04-02')).toBe(29_507)
    expect(geboren('2014-04-01')).toBe(42_153)
    expect(geboren('2014-04-02')).toBe(35_830)
    expect(geboren('2008-04-01')).toBe(0)
    expect(geboren('2008-04-02')).toBe(42_153)
  })

  test('artikel 6: insured by living or working here, with a right of residence; a partner in the home will do', () => {
    const kinderen = [{}]
    const buiten = { woontInNederland: false }
    expect(perKwartaal({ kinderen, aanvrager: buiten })).toBe(0)
    expect(perKwartaal({ kinderen, aanvrager: { ...buiten, loonbelastingInNederland: true } })).toBe(35_830)
    const zonderRecht = { nederlander: false, rechtmatigVerblijf: false }
    expect(perKwartaal({ kinderen, aanvrager: zonderRecht })).toBe(0)
    expect(perKwartaal({ kinderen, aanvrager: { ...zonderRecht, rechtmatigVerblijf: true } })).toBe(35_830)
    expect(perKwartaal({ kinderen, aanvrager: zonderRecht, partner: {} })).toBe(35_830)
    expect(perKwartaal({ kinderen, aanvrager: zonderRecht, partner: { hoofdverblijfInWoning: false } })).toBe(0)
    expect(perKwartaal({ kinderen, aanvrager: { uitreiziger: true } })).toBe(0)
  })

  test('artikel 7 lid 1 en 2: in the household or maintained; at 16 and 17 at school or qualified', () => {
    expect(voor({ hoofdverblijfInWoning: false })).toBe(0)
    expect(voor({ hoofdverblijfInWoning: false, kindWordtOnderhouden: true })).toBe(35_830)
    const zestien = { geboortedatum: '2010-03-31' }
    expect(voor({ ...zestien, schoolOfStartkwalificatie: false })).toBe(0)
    expect(voor({ ...zestien, schoolOfStartkwalificatie: true })).toBe(42_153)
    expect(voor({ geboortedatum: '2010-04-02', schoolOfStartkwalificatie: false })).toBe(42_153)
  })

  test('artikel 7 lid 6 en 7a lid 1: double, by judgement; intensive care only from three years and at home', () => {
    const zorg = { veelZorgNodig: true, intensieveZorg: true }
    expect(voor(zorg)).toBe(71_660)
    expect(voor({ ...zorg, veelZorgNodig: false })).toBe(35_830)
    expect(voor({ ...zorg, geboortedatum: '2023-04-02' })).toBe(29_507)
    expect(voor({ ...zorg, geboortedatum: '2023-04-01' })).toBe(59_014)
    const elders = { hoofdverblijfInWoning: false, kindWordtOnderhouden: true }
    expect(voor({ ...elders, ...zorg })).toBe(35_830)
    expect(voor({ ...elders, dubbeleKinderbijslagVerblijfElders: true })).toBe(71_660)
    expect(voor({ dubbeleKinderbijslagVerblijfElders: true })).toBe(35_830)
  })

  test('artikel 7a: intensive care is a question to a professional, with both amounts; who says no is not asked on', () => {
    const open = uitkomst({ kinderen: [{ veelZorgNodig: true, intensieveZorg: null }] })
    expect(open).toMatchObject({
      uitkomst: 'oordeel-nodig',
      per: 'kwartaal',
      onderInCenten: 35_830,
      bovenInCenten: 71_660,
      ontbreekt: [{ naam: 'intensieveZorg', waarvoor: 'AKW 7a lid 1' }],
    })
    const gewoon = uitkomst({ kinderen: [{ veelZorgNodig: false, intensieveZorg: null }] })
    expect(gewoon).toMatchObject({ uitkomst: 'exact', bedragInCenten: 35_830 })
    expect(gewoon?.inGewoneTaal.nl).toContain('€ 358,30 per kwartaal')
  })

  test('artikel 7b: a child abroad only where a professional finds a right', () => {
    expect(voor({ woontInNederland: false })).toBe(0)
    expect(voor({ woontInNederland: false, kindRechtBuitenNederland: true })).toBe(35_830)
  })

  test('artikel 18: to the household of the child; with two, to who contributes most', () => {
    const ander = { anderHeeftRechtOpKinderbijslag: true }
    expect(voor(ander)).toBe(35_830)
    expect(voor({ ...ander, hoortBijAnderHuishouden: true })).toBe(0)
    expect(voor({ ...ander, hoortBijAnderHuishouden: true, draagtMeesteBij: true })).toBe(35_830)
    const elders = { ...ander, hoofdverblijfInWoning: false, kindWordtOnderhouden: true }
    expect(voor({ ...elders, hoortBijAnderHuishouden: true, draagtMeesteBij: true })).toBe(0)
    expect(voor({ ...elders, draagtMeesteBij: true })).toBe(35_830)
    expect(voor(elders)).toBe(0)
  })

  test('artikel 12: children add up, and a quarter without a sourced amount is refused', () => {
    expect(perKwartaal({ kinderen: [{ geboortedatum: '2018-02-02' }, { geboortedatum: '2021-01-01' }] })).toBe(65_337)
    expect(uitkomst({ peildatum: '2026-07-01', kinderen: [{}] })).toMatchObject({
      uitkomst: 'niet-gedekt',
      mist: expect.arrayContaining([{ soort: 'bedrag', naam: 'kinderbijslag tot 6 jaar' }]),
    })
  })
})
