import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter, daysFrom } from '../kernel/day.ts'
import { bepaalDoorbetaling, bepaalIngangsdatum, bepaalVoorschotdagen, meldenVoorEindeWw } from './ingangsdatum.ts'
import { geldtDeelVanMaand, verdeelOverMaanden } from './maanddelen.ts'

const norm = { bedragInCenten: 141_946, vakantietoeslagInCenten: 7_097 }

describe('artikel 45 lid 3: part of a month', () => {
  test('from the 13th of October: 19 of 31 days, then whole months', () => {
    const delen = verdeelOverMaanden(norm, '2026-10-13', '2026-11-30')
    expect(delen).toEqual([
      { van: '2026-10-13', totEnMet: '2026-10-31', bedragInCenten: 86_999, vakantietoeslagInCenten: 4_350 },
      { van: '2026-11-01', totEnMet: '2026-11-30', ...norm },
    ])
  })

  test('part months add up to the month, wherever it is cut', () => {
    const knip = fc.uniqueArray(fc.integer({ min: 1, max: 27 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400_000 }),
        knip,
        fc.integer({ min: 1, max: 12 }),
        (centen, dagen, maand) => {
          const begin = `2026-${String(maand).padStart(2, '0')}-01`
          const eind = daysAfter(begin, 27)
          const grenzen = [0, ...dagen.toSorted((a, b) => a - b), 28]
          const som = grenzen.slice(1).reduce((totaal, grens, at) => {
            const [deel] = verdeelOverMaanden(
              { bedragInCenten: centen, vakantietoeslagInCenten: 0 },
              daysAfter(begin, grenzen[at] ?? 0),
              daysAfter(begin, grens - 1),
            )
            return totaal + (deel?.bedragInCenten ?? 0)
          }, 0)
          const [heel] = verdeelOverMaanden({ bedragInCenten: centen, vakantietoeslagInCenten: 0 }, begin, eind)
          expect(som).toBe(heel?.bedragInCenten)
        },
      ),
    )
    expect(() => verdeelOverMaanden(norm, '2026-10-02', '2026-10-01')).toThrow('lies before')
  })

  test('only after thirty days without bijstand, or without a right', () => {
    const zonder = (dagenZonderBijstand: number, anderszinsGeenRecht = false) =>
      geldtDeelVanMaand({ dagenZonderBijstand, anderszinsGeenRecht })
    expect([zonder(29), zonder(30), zonder(0, true)]).toEqual([false, true, true])
  })
})

describe('artikelen 43, 44, 45 and 52: days', () => {
  const ingang = { rechtOntstaan: '2026-04-01', melding: '2026-05-10', aanvraag: '2026-05-20' }

  test('lid 1: the melding, or the day of the right when that is later', () => {
    expect(bepaalIngangsdatum(ingang)).toEqual({ dag: '2026-05-10', artikel: 'artikel 44 lid 1 Participatiewet' })
    expect(bepaalIngangsdatum({ ...ingang, rechtOntstaan: '2026-06-01' }).dag).toBe('2026-06-01')
  })

  test('lid 3 and 5 hold only when decided; three months is the most', () => {
    expect(bepaalIngangsdatum({ ...ingang, vanafAanvraag: true }).dag).toBe('2026-05-20')
    expect(bepaalIngangsdatum({ ...ingang, rechtOntstaan: '2026-01-01', eerderVanaf: '2026-02-10' }).dag).toBe(
      '2026-02-10',
    )
    expect(bepaalIngangsdatum({ ...ingang, eerderVanaf: '2026-02-10' }).dag).toBe('2026-04-01')
    expect(() => bepaalIngangsdatum({ ...ingang, eerderVanaf: '2026-02-09' })).toThrow('2026-02-10')
  })

  test('artikel 43 lid 6: a melding for another benefit counts', () => {
    const eerder = bepaalIngangsdatum({ ...ingang, meldingAndereUitkering: '2026-04-15' })
    expect(eerder).toEqual({ dag: '2026-04-15', artikel: 'artikel 43 lid 6 Participatiewet' })
  })

  test('artikel 52: every four weeks; 41 lid 6: four weeks before; 45 lid 5: one month after', () => {
    expect(bepaalVoorschotdagen('2026-05-01', '2026-06-30')).toEqual(['2026-05-29', '2026-06-26'])
    expect(meldenVoorEindeWw('2026-03-01')).toBe('2026-02-01')
    expect(bepaalDoorbetaling('2026-01-31')).toBe('2026-02-28')
    expect(daysFrom('2026-02-28', '2026-03-29')).toBe(29)
  })
})
