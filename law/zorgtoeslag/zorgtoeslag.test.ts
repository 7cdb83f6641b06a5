import { describe, expect, test } from 'vitest'
import { bouw, type Gezin, type Waarden, waardeVan } from '../testing/bouw.ts'
import { blijftOnderVermogensgrens } from './artikel-3.ts'
import { zorgtoeslagPerJaar, zorgtoeslagPerMaand } from './zorgtoeslag.ts'

const perJaar = (gezin: Gezin) => waardeVan(zorgtoeslagPerJaar, bouw(gezin))

describe('Wet op de zorgtoeslag', () => {
  test('artikel 1 c: from the month after the eighteenth birthday', () => {
    const op = (peildatum: string) => perJaar({ peildatum, aanvrager: { geboortedatum: '2008-10-05' } })
    expect(op('2026-10-31')).toBe(0)
    expect(op('2026-11-01')).toBe(155_000)
    // A birthday on the first still waits for the next month.
    expect(perJaar({ peildatum: '2026-10-01', aanvrager: { geboortedatum: '2008-10-01' } })).toBe(0)
  })

  test('artikel 1 c: only with health insurance', () => {
    expect(perJaar({ aanvrager: { zorgverzekerd: false } })).toBe(0)
  })

  test('artikel 2 lid 1 en 2: with a partner twice the premium and the joint income', () => {
    expect(perJaar({ partner: {} })).toBe(296_300)
    expect(perJaar({ aanvrager: { toetsingsinkomen: 2_000_000 }, partner: { toetsingsinkomen: 1_500_000 } })).toBe(
      224_000,
    )
    expect(perJaar({ partner: { toeslagpartner: false, toetsingsinkomen: 9_000_000 } })).toBe(155_000)
  })

  test('artikel 2 lid 4: half when one of them is not insured, whoever asks', () => {
    expect(perJaar({ partner: { zorgverzekerd: false } })).toBe(148_100)
    expect(perJaar({ aanvrager: { zorgverzekerd: false }, partner: {} })).toBe(148_100)
  })

  test('artikel 3 lid 1: the joint limit only with the same partner all year', () => {
    const blijft = (aanvrager: Waarden, partner: Waarden) =>
      waardeVan(blijftOnderVermogensgrens, bouw({ aanvrager, partner }))
    const rijk = { rendementsgrondslag: 15_000_000 }
    expect(blijft(rijk, {})).toBe(1)
    expect(blijft(rijk, { heleJaarToeslagpartner: false })).toBe(0)
    expect(blijft({}, { rendementsgrondslag: 30_000_000, heleJaarToeslagpartner: false })).toBe(1)
    expect(blijft({}, { rendementsgrondslag: 30_000_000 })).toBe(0)
  })

  test('Awir 14: whole euros half up, nothing under 24 euros, a month is a twelfth cut to euros', () => {
    expect(perJaar({ aanvrager: { toetsingsinkomen: 4_085_700 } })).toBe(2_400)
    expect(perJaar({ aanvrager: { toetsingsinkomen: 4_085_800 } })).toBe(0)
    expect(waardeVan(zorgtoeslagPerMaand, bouw({ aanvrager: { toetsingsinkomen: 4_085_700 } }))).toBe(200)
    // 2.963 a year is 246,92 a month.
    expect(waardeVan(zorgtoeslagPerMaand, bouw({ partner: {} }))).toBe(24_600)
  })
})
