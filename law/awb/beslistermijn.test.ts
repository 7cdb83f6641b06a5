import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from '../kernel/day.ts'
import { beslistermijnWgs, eersteGesprekUiterlijk } from '../wgs/termijnen.ts'
import { beslistermijnWmo, naMelding } from '../wmo-2015/termijnen.ts'
import { type Gebeurtenis, redelijkeTermijn, type Termijn, volgTermijn } from './beslistermijn.ts'

const aanvraag: Termijn = { ontvangen: '2026-06-01', duur: redelijkeTermijn, bijWet: false }
const stand = (gebeurtenissen: readonly Gebeurtenis[], vandaag = '2026-06-02', termijn = aanvraag) =>
  volgTermijn(termijn, gebeurtenissen, vandaag)
const gevraagd = { soort: 'aanvulling-gevraagd', op: '2026-06-08', uiterlijk: '2026-06-22' } as const

describe('Awb 4:13: eight weeks without a term of an Act', () => {
  test('it runs, and has passed the day after', () => {
    expect(stand([])).toEqual({ uitersteDag: '2026-07-27', stand: 'loopt', dagenOpgeschort: 0 })
    expect(stand([], '2026-07-27').stand).toBe('loopt')
    expect(stand([], '2026-07-28').stand).toBe('verstreken')
  })
})

describe('Awb 4:15: it stands still', () => {
  test('lid 1 a: from the day after the invitation until the day it was completed', () => {
    expect(stand([gevraagd, { soort: 'aangevuld', op: '2026-06-15' }], '2026-06-15')).toEqual({
      uitersteDag: '2026-08-03',
      stand: 'loopt',
      dagenOpgeschort: 6,
    })
  })

  test('lid 1 a: or until the time that was given has passed unused; completing later adds nothing', () => {
    const na = [gevraagd, { soort: 'aangevuld', op: '2026-07-01' } as const]
    expect(stand([gevraagd], '2026-06-22')).toMatchObject({ stand: 'opgeschort', dagenOpgeschort: 14 })
    expect(stand(na, '2026-07-02')).toEqual({ uitersteDag: '2026-08-10', stand: 'loopt', dagenOpgeschort: 14 })
  })

  test('lid 1 b: as long as the answer from abroad has not come, and not a day longer', () => {
    const vraag = { soort: 'buitenland-gevraagd', op: '2026-06-30' } as const
    expect(stand([vraag], '2026-07-10')).toMatchObject({ stand: 'opgeschort', dagenOpgeschort: 10 })
    expect(stand([vraag, { soort: 'buitenland-ontvangen', op: '2026-07-08' }], '2026-08-20').dagenOpgeschort).toBe(7)
  })

  test('lid 2: two reasons on the same days count those days once', () => {
    const samen: Gebeurtenis[] = [
      { soort: 'uitstel-afgesproken', van: '2026-06-10', totEnMet: '2026-06-20' },
      { soort: 'overmacht', van: '2026-06-15', totEnMet: '2026-06-24' },
    ]
    expect(stand(samen).dagenOpgeschort).toBe(15)
  })

  test('what begins after the term has passed revives nothing', () => {
    const later: Gebeurtenis = { soort: 'uitstel-afgesproken', van: '2026-08-10', totEnMet: '2026-08-20' }
    expect(stand([later], '2026-08-12')).toMatchObject({ uitersteDag: '2026-07-27', dagenOpgeschort: 0 })
  })
})

describe('Awb 4:14: it takes longer', () => {
  const langer: Gebeurtenis = { soort: 'langer-aangekondigd', op: '2026-07-20', uiterlijk: '2026-08-31' }

  test('lid 3: told in time, the day that was told counts; told too late it does not', () => {
    expect(stand([langer]).uitersteDag).toBe('2026-08-31')
    expect(stand([{ ...langer, op: '2026-07-28' }]).uitersteDag).toBe('2026-07-27')
  })

  test('lid 1: a term of an Act has passed all the same', () => {
    const wmo = beslistermijnWmo('2026-07-15')
    expect(stand([langer], '2026-07-30', wmo)).toMatchObject({ uitersteDag: '2026-07-29', stand: 'verstreken' })
  })
})

describe('Wmo 2015 2.3.2 and 2.3.5, Wgs 4 and 4a', () => {
  test('worked example wmo-termijnen: seven days, six weeks, two weeks', () => {
    expect(naMelding('2026-03-02')).toEqual({
      persoonlijkPlanTot: '2026-03-09',
      onderzoekUiterlijk: '2026-04-13',
      aanvragenZonderOnderzoek: '2026-04-14',
    })
    expect(stand([], '2026-04-10', beslistermijnWmo('2026-04-10')).uitersteDag).toBe('2026-04-24')
  })

  test('worked example wgs-4-weken, and three working days when something threatens', () => {
    expect(eersteGesprekUiterlijk('2026-03-02', false)).toBe('2026-03-30')
    expect(eersteGesprekUiterlijk('2026-04-02', true)).toBe('2026-04-09')
  })

  test('4a lid 3: the verordening gives eight weeks at most', () => {
    expect(stand([], '2026-03-30', beslistermijnWgs('2026-03-30', 8)).uitersteDag).toBe('2026-05-26')
    expect(() => beslistermijnWgs('2026-03-30', 9)).toThrow('eight weeks at most')
  })
})

test('a standstill never takes a day away, and moves the last day by no more than itself and a long weekend', () => {
  const begin = fc.integer({ min: 0, max: 80 }).map((later) => daysAfter('2026-06-01', later))
  fc.assert(
    fc.property(fc.array(fc.tuple(begin, fc.integer({ min: 0, max: 30 })), { maxLength: 4 }), (stukken) => {
      const gebeurtenissen = stukken.map(([van, duurt]) => {
        return { soort: 'uitstel-afgesproken', van, totEnMet: daysAfter(van, duurt) } as const
      })
      const { uitersteDag, dagenOpgeschort } = stand(gebeurtenissen)
      expect(uitersteDag >= daysAfter('2026-07-27', dagenOpgeschort)).toBe(true)
      expect(uitersteDag <= daysAfter('2026-07-27', dagenOpgeschort + 4)).toBe(true)
    }),
  )
})
