import { describe, expect, test } from 'vitest'
import { bouw, type Gezin, geborenVoor, peildagJanuari, type Waarden, waardeVan } from '../testing/bouw.ts'
import { algemeneBijstand } from './artikel-19.ts'
import { giftenInAanmerking, vrijlating } from './artikel-31.ts'
import { vakantieaanspraak } from './artikel-31-vakantietoeslag.ts'
import { inAanmerkingTeNemenInkomen } from './artikel-32.ts'
import { pensioenInAanmerking } from './artikel-33.ts'
import { inAanmerkingTeNemenVermogen } from './artikel-34.ts'

const jaren = (leeftijd: number) => ({ geboortedatum: geborenVoor(leeftijd) })
const bijstand = (gezin: Gezin) => waardeVan(algemeneBijstand, bouw(gezin))
const loon = { inkomenUitArbeid: 100_000 }

describe('artikel 31: what may be kept of the pay', () => {
  const vrij = (aanvrager: Waarden, gezin: Gezin = {}) =>
    waardeVan(vrijlating('aanvrager'), bouw({ ...gezin, aanvrager: { ...loon, ...aanvrager } }))
  const helpt = { draagtBijAanArbeidsinschakeling: true }

  test('n: a quarter for six months, when it helps and from 27', () => {
    expect(vrij(helpt)).toBe(25_000)
    expect(vrij({})).toBe(0)
    expect(vrij({ ...helpt, maandenVrijlatingN: 5 })).toBe(25_000)
    expect(vrij({ ...helpt, maandenVrijlatingN: 6 })).toBe(0)
    expect(vrij({ ...helpt, ...jaren(26) })).toBe(0)
    expect(vrij({ ...jaren(67), maandenVrijlatingN: 20 })).toBe(25_000)
  })

  test('r: a single parent of a young child, after n, for thirty months, from 27', () => {
    const na = { ...helpt, maandenVrijlatingN: 6 }
    const kinderen = [jaren(11)]
    expect(vrij(na, { kinderen })).toBe(12_500)
    expect(vrij({ ...na, maandenVrijlatingR: 29 }, { kinderen })).toBe(12_500)
    expect(vrij({ ...na, maandenVrijlatingR: 30 }, { kinderen })).toBe(0)
    expect(vrij({ ...na, draagtBijAanArbeidsinschakeling: false }, { kinderen })).toBe(0)
    expect(vrij({ ...na, ...jaren(26) }, { kinderen })).toBe(0)
    expect(vrij(na, { kinderen: [jaren(12)] })).toBe(0)
    expect(vrij(na, { kinderen, partner: {} })).toBe(0)
    expect(vrij({ ...helpt, maandenVrijlatingN: 5 }, { kinderen })).toBe(25_000)
  })

  test('y: 15 percent for medical reasons, also under 27, unless n holds', () => {
    expect(vrij({ medischUrenbeperkt: true })).toBe(15_000)
    expect(vrij({ medischUrenbeperkt: true, ...jaren(20) })).toBe(15_000)
    expect(vrij({ medischUrenbeperkt: true, ...helpt })).toBe(25_000)
  })

  test('z and aa: with wage cost subsidy, twelve months after n, and on when more hours are not possible', () => {
    const lks = { werktMetLoonkostensubsidie: true, maandenVrijlatingN: 6 }
    expect(vrij({ ...lks, maandenVrijlatingZ: 11 })).toBe(15_000)
    expect(vrij({ ...lks, maandenVrijlatingZ: 12 })).toBe(0)
    expect(vrij({ ...lks, maandenVrijlatingZ: 12, uitbreidingNietMogelijk: true })).toBe(15_000)
    expect(vrij({ ...lks, maandenVrijlatingN: 5 })).toBe(0)
    expect(vrij({ ...lks, maandenVrijlatingN: 0, ...jaren(25) })).toBe(15_000)
  })

  test('only as far as there is a right without it', () => {
    expect(bijstand({ aanvrager: { inkomenUitArbeid: 141_945, ...helpt } })).toBe(1 + 28_500)
    expect(bijstand({ aanvrager: { inkomenUitArbeid: 141_946, ...helpt } })).toBe(0)
  })
})

describe('artikel 31 lid 4: holiday allowance that is paid apart', () => {
  const aanspraak = (centen: number) =>
    waardeVan(
      vakantieaanspraak('aanvrager'),
      bouw({ aanvrager: { inkomenUitArbeid: centen, vakantietoeslagApart: true } }),
    )

  test.each([
    [87_638, 7_011],
    [87_639, 4_934],
    [105_925, 6_397],
    [105_926, 8_207],
    [217_547, 17_137],
    [217_548, 10_753],
    [0, 0],
  ])('of %i cents comes %i', (inkomen, verwacht) => {
    expect(aanspraak(inkomen)).toBe(verwacht)
  })

  test('counts as income next to the pay', () => {
    const invoer = bouw({ aanvrager: { inkomenUitArbeid: 60_000, vakantietoeslagApart: true, andereInkomsten: 1_000 } })
    expect(waardeVan(inAanmerkingTeNemenInkomen, invoer)).toBe(65_800)
  })
})

describe('artikel 31 lid 2 m: gifts', () => {
  const gift = (samen: Waarden, peildatum = peildagJanuari) => waardeVan(giftenInAanmerking, bouw({ samen, peildatum }))

  test('above the limit, together with help that saves costs', () => {
    expect(gift({ giftenDitJaar: 100_000, kostenbesparendeBijdragenDitJaar: 30_000 })).toBe(10_000)
    expect(gift({ giftenDitJaar: 10_000, kostenbesparendeBijdragenDitJaar: 150_000 })).toBe(10_000)
  })

  test('from 1 July 2026 not where they are responsible; before that it makes no difference', () => {
    const samen = { giftenDitJaar: 150_000, overigeGiftenVerantwoord: true }
    expect(gift(samen, '2026-06-30')).toBe(30_000)
    expect(gift(samen, '2026-07-01')).toBe(0)
  })

  test('artikel 18 (second) lid 8: help above the limit is fitted by a professional', () => {
    const samen = { kostenbesparendeBijdragenDitJaar: 130_000, afstemmingBijdragen: 5_000 }
    expect(bijstand({ samen })).toBe(136_946)
    expect(bijstand({ samen: { ...samen, kostenbesparendeBijdragenDitJaar: 120_000 } })).toBe(141_946)
  })
})

describe('artikel 32 lid 3: a spouse without a right', () => {
  const partner = { nederlander: false }

  test('what they earn counts only above the norm for spouses', () => {
    // 2.027,79 less the norm of article 24 is 1.013,89: up to that nothing counts.
    expect(bijstand({ partner: { ...partner, andereInkomsten: 101_389 } })).toBe(101_390)
    expect(bijstand({ partner: { ...partner, andereInkomsten: 101_390 } })).toBe(101_389)
    expect(bijstand({ partner: { ...partner, andereInkomsten: 202_779 } })).toBe(0)
  })

  test('the same the other way round', () => {
    expect(bijstand({ aanvrager: { ...partner, andereInkomsten: 111_389 }, partner: {} })).toBe(91_390)
  })

  test('never more than they earn', () => {
    const invoer = bouw({ aanvrager: { andereInkomsten: 250_000 }, partner: { ...partner, andereInkomsten: 10_000 } })
    expect(waardeVan(inAanmerkingTeNemenInkomen, invoer)).toBe(260_000)
  })
})

describe('artikel 33 lid 5: own pension', () => {
  const pensioen = (gezin: Gezin) => waardeVan(pensioenInAanmerking, bouw(gezin))

  test('a small part does not count from state pension age', () => {
    expect(pensioen({ aanvrager: { ...jaren(67), particulierPensioen: 10_000 } })).toBe(7_350)
    expect(pensioen({ aanvrager: { ...jaren(66), particulierPensioen: 10_000 } })).toBe(10_000)
    expect(
      pensioen({ aanvrager: { ...jaren(70), particulierPensioen: 4_000 }, partner: { particulierPensioen: 4_000 } }),
    ).toBe(2_700)
    expect(pensioen({ aanvrager: { particulierPensioen: 8_000 }, partner: jaren(70) })).toBe(2_700)
  })
})

describe('artikel 34: assets', () => {
  const vermogen = (gezin: Gezin) => waardeVan(inAanmerkingTeNemenVermogen, bouw(gezin))

  test('exactly at the limit there is a right, a cent above there is not', () => {
    expect(bijstand({ samen: { bezittingen: 800_000 } })).toBe(141_946)
    expect(bijstand({ samen: { bezittingen: 800_001 } })).toBe(0)
    expect(vermogen({ samen: { bezittingen: 900_000, schulden: 50_000 } })).toBe(50_000)
  })

  test('the home counts only when selling can reasonably be asked', () => {
    const samen = { overwaardeWoning: 8_000_000 }
    expect(vermogen({ samen })).toBe(0)
    expect(vermogen({ samen: { ...samen, tegeldemakingWoningVerlangd: true } })).toBe(450_000)
  })

  test('gifts above the limit count', () => {
    expect(vermogen({ samen: { bezittingen: 800_000, giftenDitJaar: 120_100 } })).toBe(100)
  })
})
