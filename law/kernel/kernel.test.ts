import { describe, expect, test } from 'vitest'
import { bouw, waardeVan } from '../testing/bouw.ts'
import { artikelVan } from './article.ts'
import { daysAfter, endOfPreviousMonth, isDay, monthsBefore, yearsOn } from './day.ts'
import { perMaand } from './expression.ts'
import { formulaOf } from './formula.ts'
import type { Statute } from './statute.ts'
import { citeInWords, linkTo } from './statute.ts'
import { add, floorDivide, multiply, subtract } from './whole.ts'
import { aantal, als, deel, nihil, percentage, vanaf, vastBedrag } from './words.ts'

const proefwet: Statute = {
  code: 'proef',
  naam: 'Proefwet',
  bwb: 'BWBR0000000',
  gedekt: { vanaf: '2026-01-01', tot: '2027-01-01' },
}
const artikel = artikelVan(proefwet)
const volgens = artikel('1', { lid: 2 }).vindplaats
const leeg = bouw({})

describe('whole numbers', () => {
  test('stay exact beyond 2^53 and come back to a number when they fit', () => {
    const large = multiply(Number.MAX_SAFE_INTEGER, 3)
    expect(large).toBe(27021597764222973n)
    expect(subtract(large, multiply(Number.MAX_SAFE_INTEGER, 2))).toBe(Number.MAX_SAFE_INTEGER)
    expect(add(Number.MAX_SAFE_INTEGER, 1)).toBe(9007199254740992n)
  })

  test('divide towards minus infinity, small and large', () => {
    expect(floorDivide(-7, 2)).toBe(-4)
    expect(floorDivide(-7n * 10n ** 18n - 1n, 7)).toBe(-1000000000000000001n)
    expect(floorDivide(6, 7)).toBe(0)
  })
})

describe('days', () => {
  test.each([
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-10-05', '2026-10-04', 17],
    ['2008-10-05', '2026-10-05', 18],
  ])('someone born on %s is on %s %i years old', (birth, day, years) => {
    expect(yearsOn(birth, day)).toBe(years)
  })

  test('the end of the month before', () => {
    expect(endOfPreviousMonth('2026-01-15')).toBe('2025-12-31')
    expect(endOfPreviousMonth('2028-03-01')).toBe('2028-02-29')
    expect(endOfPreviousMonth('2026-03-31')).toBe('2026-02-28')
  })

  test('days after and months before', () => {
    expect(daysAfter('2026-05-01', 28)).toBe('2026-05-29')
    expect(daysAfter('2026-12-20', 28)).toBe('2027-01-17')
    expect(daysAfter('2028-02-01', 28)).toBe('2028-02-29')
    expect(monthsBefore('2026-05-10', 3)).toBe('2026-02-10')
    expect(monthsBefore('2026-05-31', 3)).toBe('2026-02-28')
    expect(monthsBefore('2026-02-10', 3)).toBe('2025-11-10')
  })

  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1'])('%s is no day', (text) => {
    expect(isDay(text)).toBe(false)
  })
})

describe('the words of the statute', () => {
  const vijf = vastBedrag('maand', 500)

  test('a fraction stays exact until it is rounded at an article', () => {
    const derde = vijf.maal(deel(1, 3))
    expect(waardeVan(derde.vermeerderdMet(derde).vermeerderdMet(derde), leeg)).toBe(500)
    const op = { op: 'hele centen', wijze: 'rekenkundig', volgens } as const
    expect(waardeVan(derde.afgerond(op), leeg)).toBe(167)
    expect(waardeVan(derde.afgerond({ ...op, wijze: 'naar beneden' }), leeg)).toBe(166)
    expect(waardeVan(derde.afgerond({ ...op, wijze: 'naar boven' }), leeg)).toBe(167)
    expect(waardeVan(vastBedrag('maand', 5).maal(deel(1, 2)).afgerond(op), leeg)).toBe(3)
    expect(waardeVan(vijf.gedeeldDoor(aantal(7)).afgerond({ ...op, op: 'hele euro' }), leeg)).toBe(100)
  })

  test('tenMinste, tenHoogste and als choose', () => {
    const min = nihil('maand').verminderdMet(vijf)
    expect(waardeVan(min.tenMinste(0), leeg)).toBe(0)
    expect(waardeVan(vijf.tenHoogste(vastBedrag('maand', 499)), leeg)).toBe(499)
    const keus = als(vijf.isHogerDan(nihil('maand')))
    expect(waardeVan(keus.dan(vijf).anders(nihil('maand')), leeg)).toBe(500)
    expect(waardeVan(vijf.isTenHoogste(vijf).en(vijf.isTenMinste(vijf), vijf.isLagerDan(vijf).niet()), leeg)).toBe(1)
  })

  test('a large amount times a fine percentage is exact', () => {
    const groot = vastBedrag('jaar', 900_000_000_001).maal(percentage('13,730')).maal(deel(99_999, 100_000))
    const op = { op: 'hele centen', wijze: 'rekenkundig', volgens } as const
    expect(waardeVan(groot.afgerond(op), leeg)).toBe(123_568_764_300)
  })

  test('what is not in force yet plays no part', () => {
    const straks = als(vanaf('2027-01-01')).dan(vijf).anders(nihil('maand'))
    expect(waardeVan(straks, leeg)).toBe(0)
    expect(waardeVan(straks, { ...leeg, peildatum: '2027-01-01' })).toBe(500)
  })

  test('two different units do not add up, and a quotient is no amount', () => {
    const maand = vastBedrag('maand', 1)
    const jaar = vastBedrag('jaar', 12)
    // @ts-expect-error a month and a year do not add
    expect(() => maand.vermeerderdMet(jaar)).not.toThrow()
    // @ts-expect-error money is no count
    expect(() => maand.isLagerDan(aantal(1))).not.toThrow()
    expect('vermeerderdMet' in maand.gedeeldDoor(aantal(2))).toBe(false)
    expect(waardeVan(maand.vermeerderdMet(perMaand(jaar)), leeg)).toBe(2)
  })

  test('a citation reads as a jurist writes it, with the official address on the day', () => {
    const at = artikel('31', { lid: 2, onderdeel: 'n' }).vindplaats
    expect(citeInWords(at)).toBe('artikel 31 lid 2 onderdeel n Proefwet')
    expect(linkTo(at, '2026-07-01')).toBe(
      'https://wetten.overheid.nl/jci1.3:c:BWBR0000000&artikel=31&lid=2&z=2026-07-01&g=2026-07-01',
    )
  })

  test('a formula is readable', () => {
    const rest = vijf.verminderdMet(vastBedrag('maand', 120)).tenMinste(0)
    expect(formulaOf(rest.node)).toBe('(€ 5 − € 1.2), ten minste € 0')
  })
})
