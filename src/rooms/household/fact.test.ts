import fc from 'fast-check'
import { expect, test } from 'vitest'
import { latestPerSoort, lawsUsableFor, wetten } from './fact.ts'

test('what was told for care, youth or debts serves no other law', () => {
  for (const wet of ['Wmo 2015', 'Jeugdwet', 'Wgs'] as const) {
    expect(lawsUsableFor(wet)).toEqual([wet])
    expect(wetten.filter((other) => other !== wet && lawsUsableFor(other).includes(wet))).toEqual([])
  }
})

test('of each kind the latest stays, by day and then by moment', () => {
  const fact = fc.record({
    soort: fc.constantFrom('a', 'b', 'c'),
    dag: fc.constantFrom('2026-01-01', '2026-05-05', '2026-10-05'),
    at: fc.constantFrom('2026-10-01T08:00:00.000Z', '2026-10-02T08:00:00.000Z'),
  })
  fc.assert(
    fc.property(fc.array(fact), (facts) => {
      const latest = latestPerSoort(facts)
      expect(new Set(latest.map(({ soort }) => soort)).size).toBe(latest.length)
      for (const one of facts) {
        const kept = latest.find(({ soort }) => soort === one.soort)
        expect(`${kept?.dag} ${kept?.at}` >= `${one.dag} ${one.at}`).toBe(true)
      }
    }),
  )
})
