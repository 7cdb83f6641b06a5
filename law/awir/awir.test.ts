import { describe, expect, test } from 'vitest'
import { kindgebondenBudgetOnafgerond, kindgebondenBudgetPerMaand } from '../kindgebonden-budget/kindgebonden-budget.ts'
import { bouw, type Gezin, geborenVoor, waardeVan } from '../testing/bouw.ts'
import { vergeet } from '../testing/willekeurig.ts'
import { bereken } from '../uitkomst/bereken.ts'
import { berekenToeslagjaar } from '../uitkomst/toeslagjaar.ts'
import { zorgtoeslagOnafgerond, zorgtoeslagPerMaand } from '../zorgtoeslag/zorgtoeslag.ts'
import { toetsingsinkomen } from './artikel-8.ts'

const inkomen = (gezin: Gezin) => waardeVan(toetsingsinkomen, bouw(gezin))
const heelJaar = { maandenBijstandErbij: 12 }

describe('Awir 8: the assistance counts in the yearly income', () => {
  test('a full year comes to the taxable income that bijlage VII of the letter estimates', () => {
    const alleen = inkomen({ peildatum: '2026-01-15', samen: heelJaar })
    expect(Math.floor(alleen / 100)).toBe(21_327)
    const perPartner = inkomen({ peildatum: '2026-01-15', partner: {}, samen: heelJaar }) / 2
    expect(Math.floor(perPartner / 100)).toBe(13_848)
  })

  test('above pension age no tax remains on it', () => {
    const oud = inkomen({ peildatum: '2026-01-15', aanvrager: { geboortedatum: geborenVoor(70) }, samen: heelJaar })
    expect(oud).toBe(12 * 156_469)
  })

  test('only the months that still come (three in October), only what is worked out here, and only with a benefit partner for two', () => {
    const tweeMaanden = { maandenBijstandErbij: 2 }
    const drieMaanden = inkomen({ samen: heelJaar })
    expect(Math.abs(inkomen({ samen: tweeMaanden }) - (drieMaanden * 2) / 3)).toBeLessThanOrEqual(1)
    expect(inkomen({ aanvrager: { toetsingsinkomen: 3_000_000 }, samen: tweeMaanden })).toBe(
      3_000_000 + inkomen({ samen: tweeMaanden }),
    )
    expect(inkomen({ aanvrager: { gedetineerd: true }, samen: heelJaar })).toBe(0)
    const zonderToeslagpartner = { partner: { toeslagpartner: false, toetsingsinkomen: 900_000 }, samen: heelJaar }
    expect(inkomen(zonderToeslagpartner) * 2).toBe(inkomen({ partner: {}, samen: heelJaar }))
  })

  test('one call gives the whole: assistance first, then what it does to the allowances', () => {
    const verdiende: Gezin = { aanvrager: { toetsingsinkomen: 3_200_000 }, kinderen: [{}], partner: {} }
    const zonder = bouw(verdiende)
    const met = bouw({ ...verdiende, samen: { maandenBijstandErbij: 4 } })
    const [eerste] = bereken(met)
    expect(eerste?.voorziening).toBe('algemene-bijstand')
    for (const bedrag of [zorgtoeslagPerMaand, kindgebondenBudgetPerMaand]) {
      expect(waardeVan(bedrag, met)).toBeLessThanOrEqual(waardeVan(bedrag, zonder))
    }
    expect(waardeVan(zorgtoeslagPerMaand, met)).toBeLessThan(waardeVan(zorgtoeslagPerMaand, zonder))
    const uitleg = JSON.stringify(bereken(met).find(({ voorziening }) => voorziening === 'zorgtoeslag'))
    expect(uitleg).toContain('awir.8.bijstandErbij')
    expect(uitleg).toContain('pw.19.algemeneBijstand')
  })

  test('nobody is asked for it when it cannot change the amount', () => {
    const arm = vergeet(
      bouw({ aanvrager: { toetsingsinkomen: 2_300_000 } }),
      ({ naam }) => naam !== 'maandenBijstandErbij',
    )
    const zorg = bereken(arm).find(({ voorziening }) => voorziening === 'zorgtoeslag')
    expect(zorg).toMatchObject({ uitkomst: 'exact', bedragInCenten: 12_900 })
    const rijker = vergeet(
      bouw({ aanvrager: { toetsingsinkomen: 2_700_000 } }),
      ({ naam }) => naam !== 'maandenBijstandErbij',
    )
    const meer = bereken(rijker).find(({ voorziening }) => voorziening === 'zorgtoeslag')
    expect(meer).toMatchObject({ uitkomst: 'begrensd', ontbreekt: [{ naam: 'maandenBijstandErbij' }] })
  })
})

describe('Awir 14: what is granted over a year', () => {
  test('an income far above the limit leaves nothing, and never a negative claim', () => {
    const rijk = bouw({ aanvrager: { toetsingsinkomen: 9_000_000 }, kinderen: [{}] })
    expect(waardeVan(zorgtoeslagOnafgerond, rijk)).toBe(0)
    expect(waardeVan(kindgebondenBudgetOnafgerond, bouw({ aanvrager: { toetsingsinkomen: 99_000_000 } }))).toBe(0)
    expect(waardeVan(kindgebondenBudgetOnafgerond, rijk)).toBeCloseTo(141_593.6, 6)
  })

  test('twelve months that together come to less than 24 euros are not granted', () => {
    const overHetJaar = (euro: number) =>
      berekenToeslagjaar(bouw({ aanvrager: { toetsingsinkomen: euro * 100 } }), 'zorgtoeslag')
    expect(overHetJaar(40_857)).toMatchObject({ gedekt: true, overHetJaar: { bedragInCenten: 2_400 } })
    expect(overHetJaar(40_858)).toMatchObject({ gedekt: true, overHetJaar: { bedragInCenten: 0 } })
  })

  test('a year without amounts or text is refused, with what is missing', () => {
    const in2024 = bouw({ peildatum: '2024-05-01', kinderen: [{}] })
    expect(berekenToeslagjaar(in2024, 'kindgebonden-budget')).toMatchObject({
      gedekt: false,
      mist: expect.arrayContaining([{ soort: 'wettekst', naam: 'Wet op het kindgebonden budget' }]),
    })
    expect(berekenToeslagjaar(in2024, 'zorgtoeslag')).toMatchObject({ gedekt: true, jaar: '2024' })
  })
})

describe('design 4: a careful figure, and what has to be paid back', () => {
  const uitkomst = (euro: number) =>
    bereken(bouw({ aanvrager: { toetsingsinkomen: euro * 100 } })).find(
      ({ voorziening }) => voorziening === 'zorgtoeslag',
    )

  test('R027: an allowance says what a higher income would cost, in figures and in plain words', () => {
    expect(uitkomst(30_000)).toMatchObject({
      terugbetaling: [
        { meerInkomenInCenten: 100_000, bedragInCenten: 13_700, per: 'jaar' },
        { meerInkomenInCenten: 250_000, bedragInCenten: 34_300, per: 'jaar' },
        { meerInkomenInCenten: 500_000, bedragInCenten: 68_600, per: 'jaar' },
      ],
    })
    expect(uitkomst(30_000)?.inGewoneTaal.nl).toMatch(
      /Dit is een voorzichtig bedrag\..* Wordt uw jaarinkomen € 1\.000 hoger, dan betaalt u over een heel jaar € 137 terug\. U mag altijd aanvragen/,
    )
    expect(uitkomst(30_000)?.inGewoneTaal.en).toContain('€1,000 higher, you pay back €137 over a whole year.')
    expect(uitkomst(10_000)?.inGewoneTaal.nl).toContain('hoeft u niets terug te betalen')
  })
})
