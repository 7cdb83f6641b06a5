import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskBsn, toBsn } from './bsn.ts'

test('nine digits that pass the elfproef are taken, however they were typed; others are not', () => {
  expect(toBsn('999990019')).toBe('999990019')
  expect(toBsn(' 9999.90-019 ')).toBe('999990019')
  for (const wrong of ['', '000000000', '999990018', '99999001', '9999900190', 'abcdefghi', '٩٩٩٩٩٠٠١٩']) {
    expect(toBsn(wrong), wrong).toBeUndefined()
  }
})

test('one wrong digit, or two neighbours that changed places, is always seen', () => {
  const valid = fc
    .integer({ min: 1, max: 999_999_999 })
    .map((number) => toBsn(String(number).padStart(9, '0')))
    .filter((bsn) => bsn !== undefined)
  fc.assert(
    fc.property(valid, fc.nat(8), fc.integer({ min: 1, max: 9 }), (bsn, place, by) => {
      const digits = [...bsn].map(Number)
      const wrong = digits.map((digit, at) => (at === place ? (digit + by) % 10 : digit)).join('')
      expect(toBsn(wrong)).toBeUndefined()
      const [one, two] = [digits[place % 8], digits[(place % 8) + 1]]
      const swapped = digits
        .map((digit, at) => (at === place % 8 ? two : at === (place % 8) + 1 ? one : digit))
        .join('')
      // The last two weigh 2 and -1, so that these trade places unseen when they differ by a multiple of 11: never.
      if (one !== two) expect(toBsn(swapped)).toBeUndefined()
    }),
  )
})

test('of a BSN only the end is shown', () => {
  expect(maskBsn('999990019')).toBe('•••• •• 019')
})
