import { describe, expect, test } from 'vitest'
import { aantal, vastBedrag } from '../kernel/words.ts'
import { algemeneBijstand, vakantietoeslag } from '../participatiewet/artikel-19.ts'
import { kostendelersnorm } from '../participatiewet/artikel-22a.ts'
import { bouw, geborenVoor, peildagJanuari, peildagJuli, waardeVan } from '../testing/bouw.ts'
import { cellen, kostendelersPerA, procentenPerA } from './cellen.ts'
import { uitkomstVan } from './vergelijk.ts'

const halven = [
  ['januari', peildagJanuari],
  ['juli', peildagJuli],
] as const

describe('Participatiewet, every cell of 2026', () => {
  const alle = cellen.flatMap((cel) => halven.map(([half, peildatum]) => [cel.rij, half, { cel, peildatum }] as const))
  // Gifts above the limit do not count from July where a professional finds them responsible; here nobody did.
  test.each(alle)('artikel %s, %s', (_, half, { cel, peildatum }) => {
    const invoer = bouw({ ...cel.gezin, peildatum })
    const verwacht = cel[half] + (cel.erbij?.[half] ?? 0)
    expect(uitkomstVan({ ...cel.regel, waarde: 0 }, invoer)).toBe(verwacht)
  })

  const perA = kostendelersPerA.flatMap((rij) =>
    halven.map(([half, peildatum]) => [rij.a, half, peildatum, rij] as const),
  )
  test.each(perA)('artikel 22a, A = %i, %s', (a, half, peildatum, rij) => {
    const medebewoners = Array.from({ length: a - 1 }, () => ({ geboortedatum: geborenVoor(40) }))
    const invoer = bouw({ peildatum, aanvrager: { geboortedatum: geborenVoor(45) }, medebewoners })
    expect(uitkomstVan({ artikel: '19', regel: 'bijstandsnorm', waarde: 0 }, invoer)).toBe(rij[half])
  })

  test.each(procentenPerA)('artikel 22a, percentage of B at A = %i', (a, procent) => {
    expect(waardeVan(kostendelersnorm(aantal(a), vastBedrag('maand', 10_000)), bouw({}))).toBe(procent)
  })

  test.each(halven)('artikel 19 lid 3: five percent is holiday allowance, %s', (_, peildatum) => {
    const invoer = bouw({ peildatum })
    expect(waardeVan(vakantietoeslag, invoer)).toBe(Math.round(waardeVan(algemeneBijstand, invoer) * 0.05))
  })
})
