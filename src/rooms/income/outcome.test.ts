import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Kind, kinds, kindTexts, oordelen, toFive } from './outcome.ts'

test('N14: whatever is there, the answer has the five kinds, each once and in their order', () => {
  const there = fc.subarray([...kinds])
  fc.assert(
    fc.property(there, fc.boolean(), (some, backwards) => {
      const rows = (backwards ? some.toReversed() : some).map((soort) => ({ soort, looked: true }))
      const five = toFive<{ soort: Kind; looked: boolean }>(rows, (soort) => ({ soort, looked: false }))
      expect(five.map(({ soort }) => soort)).toEqual(kinds)
      expect(five.filter(({ looked }) => looked).map(({ soort }) => soort)).toEqual(some)
    }),
  )
})

test('N14: every kind has a name and says in both languages that one may always apply', () => {
  for (const kind of kinds) {
    expect(kindTexts[kind].apply.nl).toMatch(/^U mag altijd aanvragen/)
    expect(kindTexts[kind].apply.en).toMatch(/^You may always apply/)
    expect(kindTexts[kind].naam.nl.length).toBeGreaterThan(3)
  }
})

test('N14: "not looked at yet" is nothing that a worker can choose', () => {
  expect(oordelen).not.toContain('nog-niet-bekeken')
})
