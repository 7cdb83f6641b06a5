import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultsOf, initialsOf } from './thread.ts'

const at = (minute: number) => `2026-10-05T09:${String(minute).padStart(2, '0')}`
const piece = (van: number, tot: number | null) => ({ van: at(van), tot: tot === null ? null : at(tot) })

test('C01: pieces that touch and cover the open time have no faults', () => {
  expect(faultsOf([piece(0, null)], [piece(0, 5), piece(5, null)], at(9))).toEqual([])
  expect(faultsOf([piece(0, 3), piece(6, null)], [piece(6, null), piece(0, 3)], at(9))).toEqual([])
})

test('C01: a gap, an overlap and a time ahead are each named', () => {
  expect(faultsOf([piece(0, null)], [piece(0, 5), piece(6, null)], at(9))).toContain('gap')
  expect(faultsOf([piece(0, null)], [piece(0, 5), piece(4, null)], at(9))).toContain('overlap')
  expect(faultsOf([piece(0, null)], [piece(0, null), piece(4, null)], at(9))).toContain('overlap')
  expect(faultsOf([piece(10, null)], [piece(10, null)], at(9))).toContain('ahead')
  expect(faultsOf([piece(0, null)], [], at(9))).toEqual(['gap'])
})

test('C01: taking out any piece of a full day is seen', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 58 }), { minLength: 1, maxLength: 8 }),
      fc.nat(),
      (cuts, pick) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), 59]
        const pieces = edges.slice(0, -1).map((from, index) => piece(from, edges[index + 1] ?? null))
        expect(faultsOf([piece(0, 59)], pieces, at(59))).toEqual([])
        const less = pieces.filter((_, index) => index !== pick % pieces.length)
        expect(faultsOf([piece(0, 59)], less, at(59))).toContain('gap')
      },
    ),
  )
})

test('initials stand where there is no photo', () => {
  expect(initialsOf('Anna de Boer')).toBe('AB')
  expect(initialsOf(' Öz ')).toBe('Ö')
  expect(initialsOf('')).toBe('?')
})
