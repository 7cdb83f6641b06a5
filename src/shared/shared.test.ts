import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, ageOn, type Day, daysBetween, formatDay, toDay } from './date.ts'
import { newId, toId } from './ids.ts'
import { formatEuro, parseEuro, toCents } from './money.ts'

const day = (text: string): Day => {
  const found = toDay(text)
  if (!found) throw new Error(`no day: ${text}`)
  return found
}

test('a day that does not exist is no day', () => {
  expect(toDay('2026-02-29')).toBeUndefined()
  expect(toDay('2028-02-29')).toBe('2028-02-29')
  expect(toDay('2026-13-01')).toBeUndefined()
  expect(toDay('5 oktober')).toBeUndefined()
})

test('days add up across months, years and summer time', () => {
  expect(addDays(day('2026-03-28'), 2)).toBe('2026-03-30')
  expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01')
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
      expect(daysBetween(day('2026-10-05'), addDays(day('2026-10-05'), days))).toBe(days)
    }),
  )
})

test('age turns on the birthday itself', () => {
  expect(ageOn(day('2026-10-04'), day('2008-10-05'))).toBe(17)
  expect(ageOn(day('2026-10-05'), day('2008-10-05'))).toBe(18)
  expect(ageOn(day('2026-02-28'), day('2008-02-29'))).toBe(17)
  expect(ageOn(day('2026-03-01'), day('2008-02-29'))).toBe(18)
})

test('a day reads as people say it', () => {
  expect(formatDay(day('2026-10-05'), 'nl')).toBe('maandag 5 oktober 2026')
  expect(formatDay(day('2026-10-05'), 'en')).toBe('Monday 5 October 2026')
})

test('typed amounts become cents and nothing else does', () => {
  expect(parseEuro('€ 1.401,50')).toBe(140150)
  expect(parseEuro('12')).toBe(1200)
  expect(parseEuro('7,5')).toBe(750)
  expect(parseEuro('1.401')).toBe(140100)
  expect(parseEuro('7.50')).toBe(750)
  for (const wrong of ['', 'veel', '1,234,5', '-3', '1.40.1']) expect(parseEuro(wrong)).toBeUndefined()
})

test('what is shown reads back as the same cents', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (value) => {
      expect(parseEuro(formatEuro(toCents(value), 'nl'))).toBe(value)
    }),
  )
})

test('ids sort by making and only uuids are ids', () => {
  const first = newId()
  expect(toId(first)).toBe(first)
  expect(first[14]).toBe('7')
  expect(toId("x' or 1=1")).toBeUndefined()
})
