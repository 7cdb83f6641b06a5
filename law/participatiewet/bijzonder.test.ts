import { describe, expect, test } from 'vitest'
import { evaluationOf } from '../kernel/evaluate.ts'
import { bouw, type Gezin, geborenVoor, peildagJanuari, type Waarden, waardeVan } from '../testing/bouw.ts'
import { bereken } from '../uitkomst/bereken.ts'
import { huishoudenVan } from '../uitkomst/huishouden.ts'
import { algemeneBijstand } from './artikel-19.ts'
import { vrijlating } from './artikel-31.ts'
import { inAanmerkingTeNemenInkomen } from './artikel-32.ts'
import { vermogen } from './artikel-34.ts'
import { vrijlating34a } from './artikel-34a.ts'
import { bufferbudget } from './artikel-34b.ts'
import { leningOpWoning } from './artikel-50.ts'
import { bijstandsnorm } from './normen.ts'

const jaren = (leeftijd: number) => ({ geboortedatum: geborenVoor(leeftijd) })
const bijstand = (gezin: Gezin) => waardeVan(algemeneBijstand, bouw(gezin))
const inkomen = (aanvrager: Waarden, gezin: Gezin = {}) =>
  waardeVan(
    inAanmerkingTeNemenInkomen,
    bouw({ ...gezin, aanvrager, samen: { bijzondereInkomsten: true, ...gezin.samen } }),
  )

describe('artikelen 18, 27 and 28: another amount than the norm', () => {
  const laag = { geenOfLageWoonkosten: true, verlagingWoonsituatie: 28_000 }

  test('27: lowers the norms of articles 20 and 21 only', () => {
    const norm = (gezin: Gezin) => waardeVan(bijstandsnorm, bouw({ ...gezin, samen: laag }))
    expect(norm({})).toBe(113_946)
    expect(norm({ partner: {} })).toBe(174_779)
    expect(norm({ aanvrager: jaren(20) })).toBe(7_042)
    expect(norm({ aanvrager: jaren(67) })).toBe(158_734)
    expect(norm({ medebewoners: [{}] })).toBe(101_390)
    expect(norm({ partner: { nederlander: false } })).toBe(101_390)
    expect(norm({ aanvrager: { inInrichting: true } })).toBe(49_644)
    expect(norm({ partner: { inInrichting: true } })).toBe(49_644 + 113_946)
  })

  test('nothing is lowered without low costs, and never below nothing', () => {
    expect(bijstand({ samen: { verlagingWoonsituatie: 28_000 } })).toBe(141_946)
    expect(bijstand({ samen: { ...laag, verlagingWoonsituatie: 500_000 } })).toBe(0)
  })

  test('28: just out of school, also with housemates', () => {
    const samen = { pasVanSchool: true, verlagingSchoolverlater: 20_000 }
    expect(bijstand({ samen })).toBe(121_946)
    expect(bijstand({ samen, medebewoners: [{}] })).toBe(81_390)
    expect(bijstand({ samen: { ...samen, pasVanSchool: false } })).toBe(141_946)
  })

  test('18 lid 1: a decision counts up and down; without one the outcome is exact', () => {
    expect(bijstand({ samen: { afstemmingOmstandigheden: 10_000 } })).toBe(151_946)
    expect(bijstand({ samen: { afstemmingOmstandigheden: -10_000 } })).toBe(131_946)
    const [uitkomst] = bereken(bouw({ samen: { afstemmingOmstandigheden: null } }))
    expect(uitkomst).toMatchObject({ uitkomst: 'exact', bedragInCenten: 141_946 })
  })

  test('27: how much is a judgement that nothing fills in', () => {
    const [uitkomst] = bereken(bouw({ samen: { ...laag, verlagingWoonsituatie: null } }))
    expect(uitkomst).toMatchObject({ uitkomst: 'oordeel-nodig', onderInCenten: 0, bovenInCenten: 141_946 })
  })
})

describe('artikel 3 lid 4: a registration is judged', () => {
  test('one of the four cases makes spouses of two people at one address', () => {
    const partner = { gehuwd: false }
    expect(bijstand({ partner })).toBe(101_390)
    expect(bijstand({ partner: { ...partner, vermoedenGezamenlijk: true } })).toBe(202_779)
    expect(bijstand({ partner: { ...partner, geregistreerdAlsStel: true } })).toBe(202_779)
    expect(bijstand({ partner: { ...partner, geregistreerdAlsStel: true, hoofdverblijfInWoning: false } })).toBe(
      141_946,
    )
  })
})

describe('artikelen 31 and 33: income with a rule of its own', () => {
  test('33 lid 2 and 3: the standard amount; 33 lid 4: what a boarder saves', () => {
    expect(inkomen({ normbedragStudiefinanciering: 30_000, normbedragTegemoetkomingSchool: 5_000 })).toBe(35_000)
    expect(inkomen({}, { samen: { besparingDoorHuurders: 12_345 } })).toBe(12_345)
    expect(inkomen({ normbedragStudiefinanciering: 30_000 }, { samen: { bijzondereInkomsten: false } })).toBe(0)
  })

  test.each([
    [67_237, 5_379],
    [67_238, 3_456],
    [72_614, 3_732],
    [72_615, 3_732],
    [173_380, 11_793],
    [173_381, 10_613],
    [185_174, 11_463],
    [185_175, 11_468],
  ])('Regeling 12: a benefit of %i with holiday pay apart gives a claim of %i', (uitkering, aanspraak) => {
    expect(inkomen({ uitkeringMetVakantiegeldApart: uitkering })).toBe(uitkering + aanspraak)
  })

  test('Regeling 13 and 14: eight percent without tax credit and from state pension age; state pension by its own table', () => {
    expect(inkomen({ uitkeringMetVakantiegeldApart: 100_000, uitkeringZonderHeffingskorting: true })).toBe(108_000)
    expect(inkomen({ ...jaren(67), uitkeringMetVakantiegeldApart: 100_000 })).toBe(108_000)
    expect(inkomen({ ...jaren(67), inkomenUitArbeid: 10_000, vakantietoeslagApart: true })).toBe(10_800 - 2_500)
    expect(inkomen({ ...jaren(67), gekorteAow: 100_000 })).toBe(106_510)
    expect(inkomen({ ...jaren(67), gekorteAow: 100_000 }, { partner: jaren(67) })).toBe(106_780)
    expect(inkomen({ ...jaren(67), gekorteAow: 150_715 }, { partner: {} })).toBe(150_715 + 10_218)
    expect(inkomen({ ...jaren(67), gekorteAow: 150_716 }, { partner: {} })).toBe(150_716 + 8_171)
  })

  test('j: a premium up to the yearly amount, twice, when it helps, from 27 or in the wage cost group', () => {
    const premie = { premieArbeidsinschakeling: 340_000, premieDraagtBij: true }
    expect(inkomen(premie)).toBe(200)
    expect(inkomen({ ...premie, premieEerderDitJaar: 100_000, aantalPremiesEerderDitJaar: 1 })).toBe(100_200)
    expect(inkomen({ ...premie, aantalPremiesEerderDitJaar: 2 })).toBe(340_000)
    expect(inkomen({ ...premie, premieDraagtBij: false })).toBe(340_000)
    expect(inkomen({ ...premie, ...jaren(26) })).toBe(340_000)
    expect(inkomen({ ...premie, ...jaren(26), doelgroepLoonkostensubsidie: true })).toBe(200)
  })

  test('k: volunteering; from July the maximum is not sourced, so the part within it is asked', () => {
    const januari = { peildatum: peildagJanuari }
    expect(inkomen({ vrijwilligersvergoeding: 22_001 }, januari)).toBe(1)
    const bijnaVol = { vrijwilligersvergoeding: 22_000, vrijwilligersvergoedingEerderDitJaar: 210_000 }
    expect(inkomen(bijnaVol, januari)).toBe(12_000)
    expect(inkomen({ ...jaren(26), vrijwilligersvergoeding: 22_000 }, januari)).toBe(22_000)
    expect(inkomen({ vrijwilligersvergoeding: 22_000, vrijwilligersvergoedingBinnenMaximum: 20_000 })).toBe(2_000)
  })

  test('c and v: under 27 the credit counts; money from parents does not where no raise was given for it', () => {
    expect(inkomen({ jonggehandicaptenkorting: 7_000 })).toBe(0)
    expect(inkomen({ ...jaren(26), jonggehandicaptenkorting: 7_000 })).toBe(7_000)
    expect(inkomen({ ...jaren(20), onderhoudVanOuders: 9_000 })).toBe(0)
    expect(inkomen({ ...jaren(20), onderhoudVanOuders: 9_000, geenBeroepOpOuders: true })).toBe(9_000)
    expect(inkomen({ ...jaren(21), onderhoudVanOuders: 9_000 })).toBe(9_000)
  })

  test('32 lid 4: apart but not for good, the income of a spouse without a right counts above the norm only', () => {
    const partner = { nederlander: false, andereInkomsten: 150_000 }
    expect(inkomen({}, { partner })).toBe(48_611)
    expect(inkomen({}, { partner: { ...partner, andereInkomsten: 120_000, apartLevend: true } })).toBe(18_610)
    expect(inkomen({}, { partner: { ...partner, andereInkomsten: 101_390, apartLevend: true } })).toBe(0)
  })

  test('31 lid 5: a municipality that runs ahead lets someone under 27 keep a part; off without its rule', () => {
    const aanvrager = { ...jaren(24), inkomenUitArbeid: 60_000, draagtBijAanArbeidsinschakeling: true }
    const invoer = bouw({ aanvrager })
    expect(waardeVan(vrijlating('aanvrager'), invoer)).toBe(0)
    const regel = { naam: 'gemeenteLooptVooruit', waarde: true, vanaf: '2026-01-01', bron: 'collegebesluit' }
    const [uitkomst] = bereken({ ...invoer, regels: { gemeente: 'GM9001', regels: [regel] } })
    expect(uitkomst).toMatchObject({ uitkomst: 'exact', bedragInCenten: 141_946 - 45_000 })
  })
})

describe('artikelen 15, 34 and 50: assets with a rule of their own', () => {
  const heeft = (samen: Waarden, gezin: Gezin = {}) =>
    waardeVan(vermogen, bouw({ ...gezin, samen: { bijzonderVermogen: true, ...samen } }))
  const grens = 33_798_900

  test('15 lid 2: an annuity up to the limit, not when put off, not from state pension age', () => {
    expect([heeft({ waardeLijfrente: grens }), heeft({ waardeLijfrente: grens + 1 })]).toEqual([0, 1])
    expect(heeft({ waardeLijfrente: 1_000, lijfrenteUitgesteld: true })).toBe(1_000)
    expect(heeft({ waardeLijfrente: 1_000 }, { aanvrager: jaren(67) })).toBe(1_000)
    const inleg = { waardeLijfrente: 50_000, elkJaarLijfrenteIngelegd: true }
    expect(heeft({ ...inleg, hoogsteJaarinlegLijfrente: 811_200 })).toBe(0)
    expect(heeft({ ...inleg, hoogsteJaarinlegLijfrente: 811_201, beschermdDeelLijfrente: 30_000 })).toBe(20_000)
    expect(heeft({ ...inleg, hoogsteJaarinlegLijfrente: 1, elkJaarLijfrenteIngelegd: false })).toBe(50_000)
  })

  test('34 lid 1 b and 2 e: money that came in meanwhile, and compensation as far as not exempt', () => {
    expect(heeft({ ontvangenTijdensBijstand: 900_000, schulden: 200_000 })).toBe(700_000)
    expect(heeft({ schadevergoeding: 500_000, vrijeSchadevergoeding: 450_000 })).toBe(50_000)
    expect(heeft({ bijzonderVermogen: false, schadevergoeding: 500_000 })).toBe(0)
  })

  test('50 lid 2: the benefit is a loan up to the surplus of the home, when that is judged', () => {
    const lening = (samen: Waarden) =>
      waardeVan(leningOpWoning, bouw({ samen: { overwaardeWoning: 8_000_000, ...samen } }))
    expect(lening({ bijstandBovenNettoMinimumloon: true })).toBe(1_250_000)
    expect(lening({})).toBe(0)
    expect(lening({ bijstandBovenNettoMinimumloon: true, tegeldemakingWoningVerlangd: true })).toBe(0)
  })
})

describe('what comes on 1 January 2027', () => {
  const op = (dag: string, aanvrager: Waarden) => {
    const invoer = { ...bouw({ aanvrager: { inkomenUitArbeid: 100_000, ...aanvrager } }), peildatum: dag }
    return evaluationOf(huishoudenVan(invoer), dag)
  }
  const vrij = (aanvrager: Waarden) => {
    const node = vrijlating34a('aanvrager').node
    const { low, high } = op('2026-10-05', aanvrager).range(node)
    expect(low).toBe(high)
    return Number(low) / node.denominator
  }

  test('34a: 15 percent without a maximum for twelve months, longer when extended', () => {
    const helpt = { draagtBijAanArbeidsinschakeling: true }
    expect([vrij(helpt), vrij({})]).toEqual([15_000, 0])
    expect(vrij({ ...helpt, inkomenUitArbeid: 180_000, ...jaren(20) })).toBe(27_000)
    expect(vrij({ ...helpt, maandenVrijlating34a: 12 })).toBe(0)
    expect(vrij({ maandenVrijlating34a: 12, verlengdeVrijlating34a: true })).toBe(15_000)
    expect(vrij({ medischUrenbeperkt: true, maandenVrijlating34a: 40 })).toBe(15_000)
    // The maximum from pension age is printed for 2027: on a day of 2026 it is refused.
    expect(() => vrij({ ...jaren(68) })).toThrow('maximum artikel 34a')
  })

  test('34a and 34b are off in 2026, and no day of 2027 is worked out', () => {
    const bufferOp = (dag: string) => op(dag, {}).range(bufferbudget.node).high
    expect([bufferOp('2026-12-31'), bufferOp('2027-01-01')]).toEqual([0, 0])
    const metBuffer = { ...bouw({ samen: { bufferbudget: 120_000 } }), peildatum: '2027-01-01' }
    expect(evaluationOf(huishoudenVan(metBuffer), '2027-01-01').range(bufferbudget.node).high).toBe(100_000)
    expect(bijstand({ aanvrager: { inkomenUitArbeid: 100_000, draagtBijAanArbeidsinschakeling: true } })).toBe(66_946)
    expect(bereken(metBuffer)[0]?.uitkomst).toBe('niet-gedekt')
  })
})
