import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseEuro } from '../../shared/money.ts'
import { describeValue } from './value-text.ts'

const value = (
  eenheid: 'waarheid' | 'bedrag/maand' | 'bedrag/eenmalig' | 'leeftijd' | 'deel' | 'aantal',
  onder: number | string,
  boven = onder,
  noemer = 1,
) => ({
  eenheid,
  noemer,
  onder,
  boven,
})

test('yes, no, and what is not known yet', () => {
  expect(describeValue(value('waarheid', 1))).toEqual({ nl: 'ja', en: 'yes' })
  expect(describeValue(value('waarheid', 0))).toEqual({ nl: 'nee', en: 'no' })
  expect(describeValue(value('waarheid', 0, 1))).toEqual({ nl: 'nog niet bekend', en: 'not known yet' })
})

test('amounts per period, with both bounds while something is unknown', () => {
  expect(describeValue(value('bedrag/maand', 141946)).nl).toMatch(/^€\s1\.419,46 per maand$/)
  expect(describeValue(value('bedrag/maand', 0, 12900)).en).toBe('between €0.00 and €129.00 per month')
  expect(describeValue(value('leeftijd', 27)).nl).toBe('27 jaar')
  expect(describeValue(value('deel', 13730, 13730, 100_000)).nl).toBe('13,73 %')
  expect(describeValue(value('aantal', 3)).en).toBe('3')
})

test('an upper bound that only says that nothing is known is not shown as an amount', () => {
  expect(describeValue(value('bedrag/maand', 0, 508_073_440)).nl).toBe('nog niet bekend')
  expect(describeValue(value('bedrag/maand', 35_042, 508_073_440)).en).toBe('at least €350.42 per month')
  expect(describeValue(value('bedrag/maand', 508_073_440)).nl).toMatch(/5\.080\.734,40/)
})

test('an amount reads back as the same cents, also when it travels as text or over a denominator', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.constantFrom(1, 100, 12), (cents, noemer) => {
      const shown = describeValue(value('bedrag/eenmalig', String(cents * noemer), String(cents * noemer), noemer)).nl
      expect(parseEuro(shown)).toBe(cents)
    }),
  )
})
