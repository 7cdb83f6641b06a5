import { describe, expect, test } from 'vitest'
import { bouw, waardeVan } from '../testing/bouw.ts'
import { voorzieningen } from '../uitkomst/voorzieningen.ts'
import { voorzieninggevallen as gevallen } from './alle.ts'

describe('provisions, with every limit from both sides and each condition met and not met', () => {
  test.each(gevallen.map((geval) => [geval.id, geval] as const))('%s', (_, geval) => {
    const voorziening = voorzieningen.find(({ code }) => code === geval.voorziening)
    if (voorziening === undefined) throw new Error(`${geval.voorziening} is not in the register`)
    const invoer = bouw(geval.gezin)
    const niet = voorziening.voorwaarden.flatMap(({ waarheid }, at) =>
      waardeVan(waarheid, invoer) === 1 ? [] : at + 1,
    )
    const bijkomend = voorziening.bijkomend
      .filter(({ naam }) => geval.bijkomend?.[naam] !== undefined)
      .map(({ naam, bedrag }) => [naam, waardeVan(bedrag, invoer)] as const)
    expect({ bedrag: waardeVan(voorziening.bedrag, invoer), niet, bijkomend: Object.fromEntries(bijkomend) }).toEqual({
      bedrag: geval.bedrag,
      niet: geval.niet,
      bijkomend: geval.bijkomend ?? {},
    })
  })

  test('the names are different, so that a case is never run in the place of another', () => {
    expect(new Set(gevallen.map(({ id }) => id)).size).toBe(gevallen.length)
  })
})
