import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toSafeWays } from './bereik.ts'

const text = fc.option(fc.string({ minLength: 1 }), { nil: null })
const known = fc.record({ telefoon: text, email: text, postadres: text })

test('with veilig contact nothing of the ordinary ways comes through, whatever is known', () => {
  fc.assert(
    fc.property(known, text, (ways, veiligNummer) => {
      const safe = toSafeWays(ways, { veiligNummer })
      expect(safe).toEqual({ telefoon: veiligNummer, email: null, post: { kind: 'verborgen' } })
    }),
  )
})

test('without veilig contact everything stands as it was told', () => {
  fc.assert(
    fc.property(known, (ways) => {
      const { telefoon, email, post } = toSafeWays(ways, undefined)
      expect({ telefoon, email }).toEqual({ telefoon: ways.telefoon, email: ways.email })
      expect(post).toEqual(ways.postadres === null ? null : { kind: 'adres', regels: ways.postadres })
    }),
  )
})
