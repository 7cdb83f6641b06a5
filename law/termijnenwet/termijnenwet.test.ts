import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from '../kernel/day.ts'
import { feestdagen, isWerkdag } from './feestdagen.ts'
import { type Duur, eindeVan, geldtVoor } from './termijn.ts'

const dagen = fc.integer({ min: 0, max: 4000 }).map((later) => daysAfter('2020-01-01', later))
const weken = (aantal: number): Duur => ({ aantal, eenheid: 'weken' })

describe('Algemene termijnenwet 3: recognised holidays', () => {
  test('2026: New Year, Good Friday, Easter Monday, the King, 5 May, Ascension, Whit Monday, Christmas', () => {
    expect(feestdagen(2026)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ])
  })

  test('Easter moves: its Monday in five other years', () => {
    const maandagen = [2024, 2025, 2027, 2028, 2038].map((jaar) => feestdagen(jaar).find((dag) => /-0[34]-/.test(dag)))
    // The first of the days in March or April is Good Friday, three days before.
    expect(maandagen).toEqual(['2024-03-29', '2025-04-18', '2027-03-26', '2028-04-14', '2038-04-23'])
  })
})

describe('Algemene termijnenwet 1, 2 and 4: the last day', () => {
  test('1 lid 1: worked example awb-8-weken: eight weeks from 2 March 2026 end on the day of the King, so a day later', () => {
    expect(eindeVan('2026-03-02', weken(8))).toEqual({ kalender: '2026-04-27', laatsteDag: '2026-04-28' })
  })

  test('1 lid 1: Saturday, Sunday and a holiday one after another are all passed by', () => {
    expect(eindeVan('2026-03-20', weken(2)).laatsteDag).toBe('2026-04-07')
  })

  test('2: three days have two working days in them; two days need not', () => {
    expect(eindeVan('2026-04-02', { aantal: 3, eenheid: 'dagen' }).laatsteDag).toBe('2026-04-08')
    expect(eindeVan('2026-04-02', { aantal: 2, eenheid: 'dagen' }).laatsteDag).toBe('2026-04-07')
  })

  test('4 onderdeel a: beyond twelve weeks, ninety days or three months nothing is added', () => {
    expect([weken(12), weken(13)].map(geldtVoor)).toEqual([true, false])
    expect(eindeVan('2026-01-24', weken(13)).laatsteDag).toBe('2026-04-25')
    expect(geldtVoor({ aantal: 91, eenheid: 'dagen' })).toBe(false)
    expect(geldtVoor({ aantal: 4, eenheid: 'maanden' })).toBe(false)
  })

  test('a month ends on the same day of the month, or the last of a shorter one', () => {
    expect(eindeVan('2027-01-31', { aantal: 1, eenheid: 'maanden' }).kalender).toBe('2027-02-28')
  })

  test('whatever the day: a term that the Act holds for ends on a working day, never early and within a week', () => {
    fc.assert(
      fc.property(dagen, fc.integer({ min: 1, max: 12 }), (na, aantal) => {
        const { kalender, laatsteDag } = eindeVan(na, weken(aantal))
        expect(isWerkdag(laatsteDag)).toBe(true)
        expect(laatsteDag >= kalender && laatsteDag <= daysAfter(kalender, 6)).toBe(true)
      }),
    )
  })
})
