import { describe, expect, test } from 'vitest'
import { bouw, type Gezin, geborenVoor, type Waarden, waardeVan } from '../testing/bouw.ts'
import { heeftEchtgenoot } from './artikel-3.ts'
import { aantalKinderen, heeftKindTotTwaalf, isAlleenstaandeOuder } from './artikel-4.ts'
import { aantalKostendelendeMedebewoners } from './artikel-19a.ts'
import { bijstandsnorm } from './normen.ts'

const jaren = (leeftijd: number) => ({ geboortedatum: geborenVoor(leeftijd) })
const metPartner = (partner: Waarden) => waardeVan(heeftEchtgenoot, bouw({ partner: { gehuwd: false, ...partner } }))

describe('artikel 3: who counts as married', () => {
  test('lid 1 en 2 b: married, unless living apart for good', () => {
    expect(metPartner({ gehuwd: true, hoofdverblijfInWoning: false })).toBe(1)
    expect(metPartner({ gehuwd: true, duurzaamGescheiden: true })).toBe(0)
  })

  test('lid 3: same main residence and care for each other, both needed', () => {
    expect(metPartner({ gezamenlijkeHuishouding: true })).toBe(1)
    expect(metPartner({ gezamenlijkeHuishouding: true, hoofdverblijfInWoning: false })).toBe(0)
    expect(metPartner({ gezamenlijkeHuishouding: false })).toBe(0)
  })

  test('lid 4: taken as given in four cases', () => {
    expect(metPartner({ vermoedenGezamenlijk: true })).toBe(1)
  })

  test('lid 2 a: not first-degree relatives, not when care is the reason', () => {
    expect(metPartner({ vermoedenGezamenlijk: true, eersteGraad: true })).toBe(0)
    expect(metPartner({ gezamenlijkeHuishouding: true, zorgbehoefteAanleiding: true })).toBe(0)
  })
})

describe('artikel 4: children', () => {
  const tel = (kind: Waarden) => waardeVan(aantalKinderen, bouw({ kinderen: [kind] }))

  test('lid 1 d en e: under 18, in the Netherlands, with child benefit', () => {
    expect(tel(jaren(17))).toBe(1)
    expect(tel(jaren(18))).toBe(0)
    expect(tel({ woontInNederland: false })).toBe(0)
    expect(tel({ kinderbijslag: false })).toBe(0)
  })

  test('lid 1 b: a single parent has full care and no spouse', () => {
    expect(waardeVan(isAlleenstaandeOuder, bouw({ kinderen: [{}] }))).toBe(1)
    expect(waardeVan(isAlleenstaandeOuder, bouw({ kinderen: [{ volledigeZorg: false }] }))).toBe(0)
    expect(waardeVan(isAlleenstaandeOuder, bouw({ kinderen: [{}], partner: {} }))).toBe(0)
    expect(waardeVan(isAlleenstaandeOuder, bouw({}))).toBe(0)
  })

  test('artikel 31 lid 2 r: a child under twelve', () => {
    expect(waardeVan(heeftKindTotTwaalf, bouw({ kinderen: [jaren(11)] }))).toBe(1)
    expect(waardeVan(heeftKindTotTwaalf, bouw({ kinderen: [jaren(12)] }))).toBe(0)
  })
})

describe('artikel 19a: housemates who count', () => {
  const tel = (gezin: Gezin) => waardeVan(aantalKostendelendeMedebewoners, bouw(gezin))

  test.each([
    ['27 counts', jaren(27), 1],
    ['26 does not', jaren(26), 0],
    ['someone who does not really live there does not', { hoofdverblijfInWoning: false }, 0],
    ['b: a market rent under a contract does not', { commercieleOvereenkomst: true }, 0],
    ['c: who rents from the same landlord does not', { huurtVanZelfdeDerde: true }, 0],
    ['d: a student does not', { studeertVolgens19a: true }, 0],
  ] as const)('lid 1: %s', (_, medebewoner, aantal) => {
    expect(tel({ medebewoners: [medebewoner] })).toBe(aantal)
  })

  test('lid 1 a: a spouse does not count, a partner who is no spouse does, and so does a grown-up child', () => {
    expect(tel({ partner: {} })).toBe(0)
    expect(tel({ partner: { gehuwd: false } })).toBe(1)
    expect(tel({ partner: { gehuwd: true, duurzaamGescheiden: true } })).toBe(1)
    expect(tel({ kinderen: [jaren(28), jaren(20)] })).toBe(1)
  })
})

describe('which norm', () => {
  const norm = (gezin: Gezin) => waardeVan(bijstandsnorm, bouw(gezin))
  const geenBeroep = { geenBeroepOpOuders: true }

  test('artikel 20 lid 4: the raise never lifts above the norm of 21 and older', () => {
    expect(norm({ aanvrager: { ...jaren(20), ...geenBeroep } })).toBe(111_266)
    expect(norm({ aanvrager: { ...jaren(20), ...geenBeroep }, partner: jaren(40) })).toBe(202_779)
    expect(norm({ aanvrager: { ...jaren(20), ...geenBeroep }, partner: jaren(19) })).toBe(70_084 + 76_224)
  })

  test('artikel 22a: B follows the age of each spouse', () => {
    const medebewoners = [jaren(40)]
    // Two of 67 and older: B is 22b for both; one: 22b for one and 22c for the other, the same amount.
    expect(norm({ aanvrager: jaren(70), partner: jaren(69), medebewoners })).toBe(2 * 94_298)
    expect(norm({ aanvrager: jaren(70), partner: jaren(50), medebewoners })).toBe(2 * 94_298)
    expect(norm({ aanvrager: jaren(50), partner: jaren(70), medebewoners })).toBe(2 * 94_298)
  })

  test('artikel 22a does not touch people under 21', () => {
    expect(norm({ aanvrager: jaren(20), medebewoners: [jaren(50)] })).toBe(35_042)
    expect(norm({ aanvrager: jaren(20), partner: jaren(19), medebewoners: [jaren(50)] })).toBe(70_084)
  })

  test('artikel 23 lid 3: one spouse in an institution', () => {
    expect(norm({ aanvrager: { inInrichting: true }, partner: {} })).toBe(49_644 + 141_946)
    expect(norm({ aanvrager: {}, partner: { inInrichting: true } })).toBe(49_644 + 141_946)
  })

  const zonderRecht = { nederlander: false, rechtmatigVerblijf: false }

  test('artikel 24: half, by the age of the one who has the right', () => {
    expect(norm({ aanvrager: jaren(70), partner: { ...jaren(60), ...zonderRecht } })).toBe(108_805)
    expect(norm({ aanvrager: { ...jaren(40), ...zonderRecht }, partner: jaren(40) })).toBe(101_390)
    expect(norm({ aanvrager: jaren(20), partner: { ...jaren(30), ...zonderRecht } })).toBe(35_042)
    expect(norm({ aanvrager: jaren(20), partner: { ...jaren(30), ...zonderRecht }, kinderen: [{}] })).toBe(55_320)
    // Half of the norm plus the raise is under half of article 21, which is the limit.
    expect(norm({ aanvrager: { ...jaren(20), ...geenBeroep }, partner: zonderRecht })).toBe(101_390)
  })

  test('neither has a right: the norm for spouses, for the emergency of article 16', () => {
    expect(norm({ aanvrager: zonderRecht, partner: zonderRecht })).toBe(202_779)
  })

  test('artikel 24 with housemates: article 22a for 21 and older, half for the young', () => {
    const medebewoners = [jaren(50)]
    expect(norm({ partner: zonderRecht, medebewoners })).toBe(87_871)
    expect(norm({ aanvrager: jaren(20), partner: zonderRecht, medebewoners })).toBe(35_042)
  })
})
