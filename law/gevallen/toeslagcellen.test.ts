import { describe, expect, test } from 'vitest'
import { kinderbijslagPerKwartaal } from '../kinderbijslag/artikel-12.ts'
import { kindgebondenBudgetOnafgerond } from '../kindgebonden-budget/kindgebonden-budget.ts'
import { bouw, type Waarden, waardeVan } from '../testing/bouw.ts'
import { drempelinkomen } from '../zorgtoeslag/artikel-1.ts'
import { blijftOnderVermogensgrens } from '../zorgtoeslag/artikel-3.ts'
import { aanspraakPerJaar, zorgtoeslagPerJaar } from '../zorgtoeslag/zorgtoeslag.ts'
import { kinderbijslagcellen, kindgebondenBudgetjaren, zorgtoeslagjaren } from './toeslagcellen.ts'
import { uitkomstVan } from './vergelijk.ts'

const dagIn = (jaar: number) => `${jaar}-03-15`
const alleen = (jaar: number, euro: number) =>
  bouw({ peildatum: dagIn(jaar), aanvrager: { toetsingsinkomen: euro * 100 } })
const samen = (jaar: number, euro: number) =>
  bouw({ peildatum: dagIn(jaar), aanvrager: { toetsingsinkomen: euro * 100 }, partner: {} })
const normpremie = (invoer: ReturnType<typeof bouw>) =>
  Number(uitkomstVan({ wet: 'wzt', artikel: '2', regel: 'normpremie', waarde: 0 }, invoer))

describe.each(zorgtoeslagjaren)('Wet op de zorgtoeslag, every cell of $jaar', (cel) => {
  const { jaar } = cel
  const gezinnen = [
    ['alleen', alleen, 0],
    ['samen', samen, 1],
  ] as const

  test('drempelinkomen and standaardpremie', () => {
    expect(waardeVan(drempelinkomen, alleen(jaar, 0))).toBe(cel.drempelinkomen)
    const invoer = alleen(jaar, 0)
    expect(waardeVan(aanspraakPerJaar, invoer) + normpremie(invoer)).toBeCloseTo(cel.standaardpremie, 6)
  })

  test.each(gezinnen)('percentages, maximum and income limit: %s', (_, met, at) => {
    expect(normpremie(met(jaar, 0))).toBeCloseTo(cel.drempelinkomen * (cel.opDrempel[at] ?? 0), 6)
    expect(normpremie(met(jaar, 32_000)) - normpremie(met(jaar, 31_000))).toBeCloseTo(100_000 * cel.bovenDrempel, 6)
    expect(Math.round(waardeVan(aanspraakPerJaar, met(jaar, 0)))).toBe(cel.hoogste[at])
    const grens = cel.inkomensgrens[at] ?? 0
    expect(waardeVan(zorgtoeslagPerJaar, met(jaar, grens))).toBeGreaterThan(0)
    expect(waardeVan(zorgtoeslagPerJaar, met(jaar, grens + 1))).toBe(0)
  })

  test('asset limits', () => {
    const [een, twee] = cel.vermogensgrens
    const blijft = (eigen: number, partner?: number) => {
      const aanvrager = { rendementsgrondslag: eigen }
      const ander = partner === undefined ? {} : { partner: { rendementsgrondslag: partner } }
      return waardeVan(blijftOnderVermogensgrens, bouw({ peildatum: dagIn(jaar), aanvrager, ...ander }))
    }
    expect([blijft(een), blijft(een + 1)]).toEqual([1, 0])
    expect([blijft(een, twee - een), blijft(een, twee - een + 1)]).toEqual([1, 0])
  })
})

describe.each(kindgebondenBudgetjaren)('Wet op het kindgebonden budget, every cell of $jaar', (cel) => {
  const geboren = (leeftijd: number) => ({ geboortedatum: `${cel.jaar - leeftijd}-01-10` })
  const budget = (kinderen: readonly Waarden[], euro = 0, metPartner = true) =>
    waardeVan(
      kindgebondenBudgetOnafgerond,
      bouw({
        peildatum: dagIn(cel.jaar),
        aanvrager: { toetsingsinkomen: euro * 100 },
        kinderen,
        ...(metPartner ? { partner: {} } : {}),
      }),
    )

  test('per child, with raises by age and without a partner', () => {
    expect(budget([geboren(5)])).toBe(cel.perKind)
    expect(budget([geboren(5), geboren(8), geboren(11)])).toBe(3 * cel.perKind)
    expect(budget([geboren(12)])).toBe(cel.perKind + cel.vanaf12)
    expect(budget([geboren(16)])).toBe(cel.perKind + cel.vanaf16)
    expect(budget([geboren(5)], 0, false)).toBe(cel.perKind + cel.zonderPartner)
  })

  test('threshold and abatement, alone and with a partner', () => {
    const kinderen = [geboren(5), geboren(8), geboren(11)]
    for (const metPartner of [false, true]) {
      const drempel = cel.drempelAlleen + (metPartner ? cel.erbijMetPartner : 0)
      const heel = budget(kinderen, 0, metPartner)
      expect(budget(kinderen, drempel, metPartner)).toBe(heel)
      expect(heel - budget(kinderen, drempel + 1_000, metPartner)).toBeCloseTo(100_000 * cel.afbouw, 6)
    }
  })
})

describe('Algemene Kinderbijslagwet, every cell of which the amount is known', () => {
  test.each(kinderbijslagcellen)('artikel 12 lid 3 on %s', (peildatum, bedragen) => {
    const jaar = Number(peildatum.slice(0, 4))
    const voor = (leeftijd: number) =>
      waardeVan(
        kinderbijslagPerKwartaal,
        bouw({
          peildatum,
          kinderen: [{ geboortedatum: `${jaar - leeftijd - 1}-12-31`, schoolOfStartkwalificatie: true }],
        }),
      )
    expect([voor(0), voor(6), voor(12)]).toEqual(bedragen)
    expect([voor(5), voor(11), voor(17)]).toEqual(bedragen)
    expect(voor(18)).toBe(0)
  })
})
