import { describe, expect, test } from 'vitest'
import { bouw, type Gezin, geborenVoor, waardeVan } from '../testing/bouw.ts'
import { bereken } from '../uitkomst/bereken.ts'
import { kindgebondenBudgetPerJaar, kindgebondenBudgetPerMaand } from './kindgebonden-budget.ts'

const perJaar = (gezin: Gezin) => waardeVan(kindgebondenBudgetPerJaar, bouw(gezin))
const baby = { geboortedatum: geborenVoor(1) }
const uitkomst = (gezin: Gezin) => bereken(bouw(gezin)).find(({ voorziening }) => voorziening === 'kindgebonden-budget')

describe('Wet op het kindgebonden budget', () => {
  test('artikel 2 lid 1: from the month after birth up to the month of the eighteenth birthday', () => {
    const op = (peildatum: string, geboortedatum: string) =>
      perJaar({ peildatum, partner: {}, kinderen: [{ geboortedatum }] })
    expect(op('2026-05-31', '2026-05-03')).toBe(0)
    expect(op('2026-06-01', '2026-05-03')).toBe(258_000)
    expect(op('2026-05-31', '2008-05-03')).toBe(354_400)
    expect(op('2026-06-01', '2008-05-03')).toBe(0)
  })

  test('artikel 2 lid 1: school does not matter here, child benefit paid to another household does', () => {
    const zestien = { geboortedatum: geborenVoor(16), schoolOfStartkwalificatie: false }
    expect(perJaar({ partner: {}, kinderen: [zestien] })).toBe(258_000 + 96_400)
    const bijAnder = {
      ...baby,
      anderHeeftRechtOpKinderbijslag: true,
      hoofdverblijfInWoning: false,
      hoortBijAnderHuishouden: true,
    }
    expect(perJaar({ partner: {}, kinderen: [bijAnder] })).toBe(0)
  })

  test('artikel 2 leden 3 tot en met 5: the raise starts the month after the birthday', () => {
    const op = (peildatum: string, geboortedatum: string) =>
      perJaar({ peildatum, partner: {}, kinderen: [{ geboortedatum }] }) - 258_000
    expect(op('2026-10-31', '2014-10-05')).toBe(0)
    expect(op('2026-11-01', '2014-10-05')).toBe(72_400)
    expect(op('2026-10-31', '2010-10-05')).toBe(72_400)
    expect(op('2026-11-01', '2010-10-05')).toBe(96_400)
  })

  test('artikel 2 lid 6: the raise only without a benefit partner, and only with a child', () => {
    expect(perJaar({ kinderen: [baby] })).toBe(258_000 + 341_600)
    expect(perJaar({ partner: { toeslagpartner: false }, kinderen: [baby] })).toBe(258_000 + 341_600)
    expect(perJaar({ partner: {}, kinderen: [baby] })).toBe(258_000)
    expect(perJaar({})).toBe(0)
  })

  test('artikel 2 leden 7 en 8: 7,60 percent above the threshold, to whole euros (Awir 14)', () => {
    const metInkomen = (euro: number) =>
      perJaar({ aanvrager: { toetsingsinkomen: euro * 100 }, partner: {}, kinderen: [baby, baby] })
    expect(metInkomen(39_141)).toBe(516_000)
    // 516.000 less 7,6 percent of 10.859 euros is 4.334,72.
    expect(metInkomen(50_000)).toBe(433_500)
    expect(metInkomen(107_000)).toBe(0)
    expect(waardeVan(kindgebondenBudgetPerMaand, bouw({ partner: {}, kinderen: [baby] }))).toBe(21_500)
  })

  test('artikel 1 lid 4: no budget above the asset limit', () => {
    expect(uitkomst({ aanvrager: { rendementsgrondslag: 14_601_101 }, kinderen: [baby] })).toMatchObject({
      uitkomst: 'geen-recht',
      redenen: [{ artikel: 'artikel 1 lid 4 Wet op het kindgebonden budget' }],
    })
  })

  test('artikel 1 lid 1 onderdeel c: the parent is insured for child benefit; a partner who is will do', () => {
    const zonderRecht = { nederlander: false, rechtmatigVerblijf: false }
    expect(uitkomst({ aanvrager: zonderRecht, kinderen: [baby] })).toMatchObject({ uitkomst: 'geen-recht' })
    expect(perJaar({ aanvrager: zonderRecht, partner: {}, kinderen: [baby] })).toBe(258_000)
  })

  test('nobody without a child is asked about income for it', () => {
    expect(uitkomst({ aanvrager: { toetsingsinkomen: null } })).toMatchObject({ uitkomst: 'geen-recht', ontbreekt: [] })
  })
})
