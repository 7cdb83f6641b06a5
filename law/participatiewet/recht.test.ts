import { describe, expect, test } from 'vitest'
import { bouw, type Gezin, geborenVoor, type Waarden, waardeVan } from '../testing/bouw.ts'
import { isToegangTotBijstand } from './artikel-19.ts'
import { heeftPersoonlijkRecht } from './recht.ts'

const jaren = (leeftijd: number) => ({ geboortedatum: geborenVoor(leeftijd) })
const recht = (aanvrager: Waarden, gezin: Gezin = {}) =>
  waardeVan(heeftPersoonlijkRecht('aanvrager'), bouw({ ...gezin, aanvrager }))
const toegang = (gezin: Gezin) => waardeVan(isToegangTotBijstand, bouw(gezin))

describe('artikel 11: for whom', () => {
  const vreemdeling = { nederlander: false, rechtmatigVerblijf: true }

  test.each([
    ['a Dutch national in the Netherlands', {}, 1],
    ['not someone who lives elsewhere', { woontInNederland: false }, 0],
    ['a foreigner with a right of residence', vreemdeling, 1],
    ['not a foreigner without', { nederlander: false }, 0],
    ['an EU citizen', { ...vreemdeling, unieburger: true }, 1],
    ['not an EU citizen under the exception', { ...vreemdeling, unieburger: true, unieburgerZonderRecht: true }, 0],
    ['who is put on a par by decree (lid 3)', { nederlander: false, gelijkgesteldBijBesluit: true }, 1],
  ] as const)('%s', (_, aanvrager, verwacht) => {
    expect(recht(aanvrager)).toBe(verwacht)
  })
})

describe('artikel 13: excluded', () => {
  test.each([
    'gedetineerd',
    'onttrektZichAanStraf',
    'vervultDienstplicht',
    'staaktOfUitgesloten',
    'uitreiziger',
    'onbetaaldVerlof',
  ])('%s', (feit) => {
    expect(recht({ [feit]: true })).toBe(0)
  })

  test('lid 1 e en lid 4: abroad for more than four weeks, thirteen from state pension age; only while abroad', () => {
    const weg = (dagen: number, leeftijd = 40) =>
      recht({ ...jaren(leeftijd), nuBuitenNederland: true, dagenBuitenNederland: dagen })
    expect([weg(28), weg(29), weg(29, 67), weg(91, 67), weg(92, 67)]).toEqual([1, 0, 1, 1, 0])
    expect(recht({ dagenBuitenNederland: 60 })).toBe(1)
  })

  test('lid 1 f: under 18', () => {
    expect([recht(jaren(17)), recht(jaren(18))]).toEqual([0, 1])
  })

  test('lid 1 g: for debts, when there was money', () => {
    expect(recht({ vraagtVoorSchulden: true })).toBe(1)
    expect(recht({ vraagtVoorSchulden: true, hadMiddelenBijSchulden: true })).toBe(0)
    expect(recht({ hadMiddelenBijSchulden: true })).toBe(1)
  })

  test('lid 2 a: 18, 19 or 20 in an institution', () => {
    const inInrichting = true
    expect(recht({ ...jaren(20), inInrichting })).toBe(0)
    expect(recht({ ...jaren(21), inInrichting })).toBe(1)
  })

  test('lid 2 b: unpaid leave of either spouse, but not parental leave of a single parent', () => {
    expect(recht({}, { partner: { onbetaaldVerlof: true } })).toBe(0)
    expect(recht({ onbetaaldVerlof: true, ouderschapsverlof: true }, { kinderen: [{}] })).toBe(1)
    expect(recht({ onbetaaldVerlof: true, ouderschapsverlof: true })).toBe(0)
    expect(recht({ onbetaaldVerlof: true }, { kinderen: [{}] })).toBe(0)
  })

  test('lid 2 c: under 27 who can follow education with student finance, or does not follow it', () => {
    const kan = { kanOnderwijsVolgen: true }
    expect(recht({ ...jaren(26), ...kan })).toBe(0)
    expect(recht({ ...jaren(26), ...kan, volgtOnderwijs: true })).toBe(1)
    expect(recht({ ...jaren(26), ...kan, volgtOnderwijs: true, aanspraakStudiefinanciering: true })).toBe(0)
    expect(recht({ ...jaren(27), ...kan })).toBe(1)
    expect(recht(jaren(26))).toBe(1)
  })

  test('lid 2 d: under 27 and clearly unwilling', () => {
    expect(recht({ ...jaren(26), wilVerplichtingenNietNakomen: true })).toBe(0)
    expect(recht({ ...jaren(27), wilVerplichtingenNietNakomen: true })).toBe(1)
  })
})

describe('artikelen 11 lid 4, 15 and 16: access', () => {
  test('the spouse who has a right is enough', () => {
    expect(toegang({ aanvrager: { gedetineerd: true }, partner: {} })).toBe(1)
    expect(toegang({ aanvrager: { gedetineerd: true }, partner: { gehuwd: false } })).toBe(0)
  })

  test('another provision comes first', () => {
    expect(toegang({ samen: { voorliggendeVoorziening: true } })).toBe(0)
  })

  test('very pressing reasons help, but not foreigners outside article 11', () => {
    const samen = { zeerDringendeRedenen: true }
    expect(toegang({ aanvrager: { gedetineerd: true }, samen })).toBe(1)
    expect(toegang({ aanvrager: { nederlander: false }, samen })).toBe(0)
  })
})
