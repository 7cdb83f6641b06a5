import { describe, expect, test } from 'vitest'
import { aantal, vastBedrag } from '../kernel/words.ts'
import { algemeneBijstand, vakantietoeslag } from '../participatiewet/artikel-19.ts'
import { kostendelersnorm } from '../participatiewet/artikel-22a.ts'
import { bouw, geborenVoor, peildagJanuari, peildagJuli, waardeVan } from '../testing/bouw.ts'
import { drempelinkomen } from '../zorgtoeslag/artikel-1.ts'
import { naPartnerZonderVerzekering, normpremie } from '../zorgtoeslag/artikel-2.ts'
import { blijftOnderVermogensgrens } from '../zorgtoeslag/artikel-3.ts'
import { zorgtoeslagPerJaar } from '../zorgtoeslag/zorgtoeslag.ts'
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

const alleen = (euro: number) => bouw({ aanvrager: { toetsingsinkomen: euro * 100 } })
const samen = (euro: number) => bouw({ aanvrager: { toetsingsinkomen: euro * 100 }, partner: {} })
const vermogen = (...centen: readonly [number, number?]) => {
  const [eigen, partner] = centen
  const aanvrager = { rendementsgrondslag: eigen }
  return bouw(partner === undefined ? { aanvrager } : { aanvrager, partner: { rendementsgrondslag: partner } })
}

describe('Wet op de zorgtoeslag, every cell of 2026', () => {
  test('drempelinkomen: 29.736', () => {
    expect(waardeVan(drempelinkomen, alleen(0))).toBe(2_973_600)
  })

  test('standaardpremie 2.119: the maximum plus the normpremie', () => {
    const invoer = alleen(0)
    expect(waardeVan(naPartnerZonderVerzekering, invoer) + waardeVan(normpremie, invoer)).toBeCloseTo(211_900, 6)
  })

  test.each([
    ['single 1,912', alleen(0), 0.01912],
    ['couple 4,289', samen(0), 0.04289],
  ] as const)('normpremie up to the threshold: %s percent of it', (_, invoer, deel) => {
    expect(waardeVan(normpremie, invoer)).toBeCloseTo(2_973_600 * deel, 6)
  })

  test('normpremie above the threshold: 13,730 percent', () => {
    expect(waardeVan(normpremie, alleen(30_736)) - waardeVan(normpremie, alleen(29_736))).toBeCloseTo(13_730, 6)
  })

  test.each([
    ['single 1.550,45', alleen(0), 155_045],
    ['couple 2.962,62', samen(0), 296_262],
  ] as const)('maximum per year: %s', (_, invoer, maximum) => {
    expect(Math.round(waardeVan(naPartnerZonderVerzekering, invoer))).toBe(maximum)
  })

  test.each([
    ['single 40.857', alleen, 40_857],
    ['couple 51.142', samen, 51_142],
  ] as const)('income limit: %s', (_, met, grens) => {
    expect(waardeVan(zorgtoeslagPerJaar, met(grens))).toBeGreaterThan(0)
    expect(waardeVan(zorgtoeslagPerJaar, met(grens + 1))).toBe(0)
  })

  test.each([
    ['single 146.011', vermogen(14_601_100), vermogen(14_601_101)],
    ['couple 184.633', vermogen(14_601_100, 3_862_200), vermogen(14_601_100, 3_862_201)],
  ] as const)('asset limit: %s', (_, erop, erboven) => {
    expect(waardeVan(blijftOnderVermogensgrens, erop)).toBe(1)
    expect(waardeVan(blijftOnderVermogensgrens, erboven)).toBe(0)
  })
})
