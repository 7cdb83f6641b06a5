import { describe, expect, test } from 'vitest'
import { bouw } from '../testing/bouw.ts'
import { bereken } from '../uitkomst/bereken.ts'
import type { Invoer } from '../uitkomst/soorten.ts'
import { schrijfTekst, schrijfVoorlezen } from '../uitleg/tekst.ts'
import { leesBewijs } from './lees-bewijs.ts'
import { maakBewijs, stappenZoalsHetWas, stapVan } from './maak-bewijs.ts'
import type { BewaardeStap, Bewijs } from './soorten.ts'
import { uitlegZoalsHetWas } from './uitleg-zoals-het-was.ts'
import { type Vergelijking, vergelijk } from './vergelijk.ts'

const invoer = bouw({ aanvrager: { inkomenUitArbeid: 60_000 }, kinderen: [{}] })
const bewijs = maakBewijs(invoer)
const bijstand = (lijst: readonly Vergelijking[]): Vergelijking => {
  const gevonden = lijst.find(({ voorziening }) => voorziening === 'algemene-bijstand')
  if (gevonden === undefined) throw new Error('no comparison')
  return gevonden
}

/** The receipt as an older package could have left it: one amount of the tree and the outcome are other. */
function ouderBewijs(): Bewijs {
  const ander = (stap: BewaardeStap): BewaardeStap => ({
    ...stap,
    ...(stap.code === 'bedrag.norm artikel 21 onderdeel a' ? { waarde: { ...stap.waarde, onder: 1, boven: 1 } } : {}),
    delen: stap.delen.map(ander),
  })
  return {
    ...bewijs,
    versie: '0.0.9',
    uitkomsten: bewijs.uitkomsten.map((een) =>
      een.voorziening === 'algemene-bijstand' && een.bedrag !== undefined && een.stap !== undefined
        ? { ...een, bedrag: { ...een.bedrag, onderInCenten: 5, bovenInCenten: 5 }, stap: ander(een.stap) }
        : een,
    ),
  }
}

describe('a receipt', () => {
  test('holds facts with origin and day, the version, and each whole tree; it comes back from JSON as it was', () => {
    expect(bewijs).toMatchObject({
      soort: 'rodedraad-bewijs',
      vorm: 1,
      versie: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    })
    expect(bewijs.invoer).toEqual(invoer)
    const terug = leesBewijs(JSON.parse(JSON.stringify(bewijs)))
    if (!terug.goed) throw new Error(JSON.stringify(terug.fouten))
    for (const uitkomst of bereken(invoer)) {
      const bewaard = terug.bewijs.uitkomsten.find(({ voorziening }) => voorziening === uitkomst.voorziening)
      if (bewaard === undefined || uitkomst.uitkomst === 'niet-gedekt') continue
      expect(stapVan(terug.bewijs, bewaard)).toEqual(uitkomst.uitleg)
      expect(stappenZoalsHetWas(terug.bewijs, bewaard).length).toBeGreaterThan(0)
    }
  })

  test('is read aloud and written down from its stored trees, not worked out anew', () => {
    const oud = uitlegZoalsHetWas(ouderBewijs()).find(({ voorziening }) => voorziening === 'algemene-bijstand')
    if (oud === undefined) throw new Error('no explanation')
    expect(oud).toMatchObject({ versie: '0.0.9', bedrag: { onderInCenten: 5, bovenInCenten: 5 } })
    expect(schrijfTekst(oud, 'nl')).toContain('0.0.9')
    expect(schrijfTekst(oud, 'nl')).toContain('€ 0,01')
    for (const een of uitlegZoalsHetWas(bewijs)) {
      expect(schrijfVoorlezen(een, 'nl')).toContain('U mag altijd aanvragen')
      expect(schrijfVoorlezen(een, 'en')).toContain('You may always apply')
    }
  })

  test('keeps each sentence once', () => {
    const teksten = bewijs.regels.map((regel) => JSON.stringify(regel))
    expect(new Set(teksten).size).toBe(teksten.length)
    expect(JSON.stringify(bewijs).length).toBeLessThan(JSON.stringify(bereken(invoer)).length)
  })

  test.each([
    [null, 'bewijs'],
    [{ ...bewijs, soort: 'iets' }, 'soort'],
    [{ ...bewijs, vorm: 2 }, 'vorm'],
    [{ ...bewijs, versie: '' }, 'versie'],
    [{ ...bewijs, invoer: { ...invoer, feiten: [{ naam: 'x' }] } }, 'invoer'],
    [{ ...bewijs, regels: [{}] }, 'regels'],
    [{ ...bewijs, regels: [] }, 'uitkomsten[0]'],
    [{ ...bewijs, uitkomsten: [] }, 'uitkomsten'],
  ])('a receipt that is not whole %# is refused with its place', (value, plaats) => {
    const gelezen = leesBewijs(value)
    expect(gelezen.goed ? [] : gelezen.fouten.map((fout) => fout.plaats)).toContain(plaats)
  })
})

describe('as it was, beside as now', () => {
  const metWaarde = (naam: string, waarde: number | boolean): Invoer => ({
    ...invoer,
    feiten: invoer.feiten.map((feit) => (feit.naam === naam && feit.persoon === 'a' ? { ...feit, waarde } : feit)),
  })

  test('nothing differs: nothing to explain, also when somebody else told the same fact later', () => {
    const later = { ...invoer, feiten: invoer.feiten.map((feit) => ({ ...feit, herkomst: 'bron', dag: '2026-09-01' })) }
    for (const een of vergelijk(bewijs, later)) expect(een).toMatchObject({ gelijk: true, oorzaken: [] })
  })

  test('a fact differs: which, and from what to what', () => {
    const { oorzaken, toen, nu } = bijstand(vergelijk(bewijs, metWaarde('inkomenUitArbeid', 70_000)))
    expect(oorzaken).toMatchObject([{ soort: 'feiten', van: toen, naar: nu }])
    expect(oorzaken[0]).toMatchObject({
      feiten: [{ naam: 'inkomenUitArbeid', persoon: 'a', toen: 60_000, nu: 70_000 }],
    })
    expect(oorzaken[0]?.zin.nl).toMatch(/Toen: € 600 per maand\. Nu: € 700 per maand\. Het was € .* en wordt € /)
  })

  test('a person came: told as a person', () => {
    const groter = bouw({ aanvrager: { inkomenUitArbeid: 60_000 }, kinderen: [{}], partner: {} })
    const { oorzaken } = bijstand(vergelijk(bewijs, groter))
    const feiten = oorzaken.flatMap((een) => (een.soort === 'feiten' ? een.feiten : []))
    expect(feiten[0]).toMatchObject({ wat: 'persoon', persoon: 'p', nu: 'partner' })
    expect(feiten.map(({ naam }) => naam)).not.toContain('doelgroepLoonkostensubsidie')
  })

  test('the day differs: the amounts that changed are named', () => {
    const januari = maakBewijs({ ...invoer, peildatum: '2026-03-15' })
    const { oorzaken } = bijstand(vergelijk(januari, invoer))
    expect(oorzaken).toMatchObject([{ soort: 'dag', dagToen: '2026-03-15', dagNu: '2026-10-05' }])
    const bedragen = oorzaken.flatMap((een) => (een.soort === 'dag' ? een.bedragen.map(({ naam }) => naam) : []))
    expect(bedragen).toContain('norm artikel 21 onderdeel a')
  })

  test('an equal day and equal facts that come out otherwise are a herstel, with version and amount', () => {
    const { oorzaken, gelijk } = bijstand(vergelijk(ouderBewijs(), invoer))
    expect(gelijk).toBe(false)
    expect(oorzaken).toMatchObject([{ soort: 'herstel', versieToen: '0.0.9', van: { bedrag: { onderInCenten: 5 } } }])
    expect(oorzaken[0]).toMatchObject({ bedragen: [{ naam: 'norm artikel 21 onderdeel a' }] })
    expect(oorzaken[0]?.zin.nl).toContain('Dat is een herstel.')
  })

  test('causes follow each other: each begins where the one before ended, and the last ends at now', () => {
    const ouder = { ...ouderBewijs(), invoer: { ...invoer, peildatum: '2026-03-15' } }
    const { oorzaken, toen, nu } = bijstand(vergelijk(ouder, metWaarde('inkomenUitArbeid', 70_000)))
    expect(oorzaken.map(({ soort }) => soort)).toEqual(['herstel', 'dag', 'feiten'])
    expect(oorzaken[0]?.van).toEqual(toen)
    for (const [at, een] of oorzaken.entries()) expect(oorzaken[at + 1]?.van ?? nu).toEqual(een.naar)
  })

  test('a fact that the law of now does not know counts as unknown, and is told', () => {
    const vroeger = {
      ...bewijs,
      invoer: {
        ...invoer,
        feiten: [...invoer.feiten, { naam: 'vroegerFeit', waarde: true, herkomst: 'x', dag: '2026-01-01' }],
      },
    }
    expect(() => vergelijk(vroeger, invoer)).not.toThrow()
  })
})
