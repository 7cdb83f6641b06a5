import { describe, expect, test } from 'vitest'
import { aantal, percentage, vastBedrag } from '../kernel/words.ts'
import { centenVolgens10d } from '../participatiewet/afronding.ts'
import { loonkostensubsidie, subsidieBij } from '../participatiewet/artikel-10d.ts'
import { kostendelersnorm } from '../participatiewet/artikel-22a.ts'
import { bouw, waardeVan } from '../testing/bouw.ts'
import { gevallen } from './alle.ts'
import { formulegevallen, tabelTotalen } from './kostendelers.ts'
import { eigenLoon, loonkostengevallen } from './loonkosten.ts'
import { uitkomstVan } from './vergelijk.ts'

describe('worked examples, each at the article it names', () => {
  test.each(gevallen.map((geval) => [geval.id, geval] as const))('%s', (_, { gezin, verwacht }) => {
    expect(verwacht.length).toBeGreaterThan(0)
    const invoer = bouw(gezin)
    for (const een of verwacht) {
      expect({ ...een, waarde: uitkomstVan(een, invoer) }).toEqual(een)
    }
  })

  test.each(formulegevallen.map((geval) => [geval.id, geval] as const))('%s (own base amount)', (id, geval) => {
    const norm = kostendelersnorm(aantal(geval.a), vastBedrag('maand', geval.bInCenten))
    expect(waardeVan(norm, bouw({}))).toBe(geval.verwachtInCenten)
    const totaal = tabelTotalen[id]
    if (totaal === undefined) return
    // With a base of A hundred, the norm per person is the percentage of the whole household.
    const heel = kostendelersnorm(aantal(geval.a), vastBedrag('maand', 100 * geval.a))
    expect(waardeVan(heel, bouw({}))).toBe(totaal)
  })

  test.each(loonkostengevallen.map((een) => [een.id, een] as const))('%s, with employer costs', (_, een) => {
    const { procent, werkgeverslasten, totaal } = een.vergoeding
    const bij = loonkostensubsidie.maal(percentage(procent)).afgerond(centenVolgens10d)
    expect(waardeVan(bij, bouw(een.gezin))).toBe(werkgeverslasten)
    expect(waardeVan(loonkostensubsidie.vermeerderdMet(bij), bouw(een.gezin))).toBe(totaal)
  })

  test(`${eigenLoon.id} (own wage)`, () => {
    const subsidie = subsidieBij(vastBedrag('maand', eigenLoon.loonInCenten), aantal(eigenLoon.loonwaarde))
    expect(waardeVan(subsidie, bouw({}))).toBe(eigenLoon.verwachtInCenten)
  })
})
