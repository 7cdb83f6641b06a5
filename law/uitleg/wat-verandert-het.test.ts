import { describe, expect, test } from 'vitest'
import { bouw, geborenVoor } from '../testing/bouw.ts'
import { bereken } from '../uitkomst/bereken.ts'
import type { Invoer } from '../uitkomst/soorten.ts'
import type { Feitverandering } from './verandering.ts'
import { watVerandertHet } from './wat-verandert-het.ts'
import { zoekGrens } from './zoek-grens.ts'

const voorBijstand = (invoer: Invoer) =>
  watVerandertHet(invoer).filter(({ voorziening }) => voorziening === 'algemene-bijstand')
const feit = (invoer: Invoer, naam: string) =>
  voorBijstand(invoer).filter((een): een is Feitverandering => een.soort === 'feit' && een.naam === naam)

/** The amount that the law itself gives, with one fact changed. */
function opnieuw(invoer: Invoer, { persoon, naam }: Feitverandering, waarde: boolean | number | string): number {
  const feiten = invoer.feiten.map((een) => (een.naam === naam && een.persoon === persoon ? { ...een, waarde } : een))
  const uitkomst = bereken({ ...invoer, feiten }).find(({ voorziening }) => voorziening === 'algemene-bijstand')
  return uitkomst !== undefined && 'bedragInCenten' in uitkomst ? uitkomst.bedragInCenten : Number.NaN
}

describe('what would change it', () => {
  test('the cent at which other income ends the right, and not a cent before', () => {
    const invoer = bouw({})
    const [einde] = feit(invoer, 'andereInkomsten').filter(({ gevolg }) => gevolg === 'vervalt')
    expect(einde).toMatchObject({ van: 0, naar: 141_946, richting: 'hoger' })
    if (einde === undefined) throw new Error('nothing ends')
    expect(opnieuw(invoer, einde, 141_946)).toBe(0)
    expect(opnieuw(invoer, einde, 141_945)).toBe(1)
  })

  test('a hundred euros more income, with the new amount', () => {
    const [meer] = feit(bouw({}), 'andereInkomsten')
    expect(meer).toMatchObject({ van: 0, naar: 10_000, gevolg: 'minder', dan: { onderInCenten: 131_946 } })
    expect(meer?.zin.nl).toMatch(/Wordt dat € 100 per maand, dan wordt het waarschijnlijk € 1\.319,46 per maand\.$/)
  })

  test('each change that is named is a change by the law itself', () => {
    const invoer = bouw({ partner: {}, kinderen: [{}], aanvrager: { inkomenUitArbeid: 40_000 } })
    const feiten = voorBijstand(invoer).filter((een): een is Feitverandering => een.soort === 'feit')
    expect(feiten.length).toBeGreaterThan(10)
    for (const een of feiten) {
      expect({ ...een, dan: opnieuw(invoer, een, een.naar) }).toEqual({ ...een, dan: een.dan.onderInCenten })
      expect(een.dan).not.toEqual(een.nu)
    }
  })

  test('days: the 21st birthday raises the norm, 1 July changes amounts, and the first uncovered day is named', () => {
    const invoer = bouw({ peildatum: '2026-03-15', aanvrager: { geboortedatum: '2005-09-04' } })
    const dagen = voorBijstand(invoer).filter((een) => een.soort === 'dag')
    expect(dagen.map(({ dag, gevolg }) => [dag, gevolg])).toEqual([
      ['2026-07-01', 'meer'],
      ['2026-09-04', 'meer'],
      ['2027-01-01', 'niet-gedekt'],
    ])
    expect(dagen[1]).toMatchObject({ dan: { onderInCenten: 141_946 } })
  })

  test('a child that turns 18, and being born on 29 February, move on the right day', () => {
    const dagen = (geboortedatum: string) =>
      voorBijstand(bouw({ peildatum: '2026-01-15', aanvrager: { geboortedatum } })).flatMap((een) =>
        een.soort === 'dag' && een.gevolg !== 'niet-gedekt' ? [een.dag] : [],
      )
    expect(dagen('2008-02-29')).toContain('2026-03-01')
  })

  test('what helps comes first, and a judgement is told as a judgement', () => {
    const invoer = bouw({ aanvrager: { geboortedatum: geborenVoor(19) }, samen: { bezittingen: 900_000 } })
    const eerste = voorBijstand(invoer)
    expect(eerste[0]).toMatchObject({ naam: 'bezittingen', gevolg: 'ontstaat' })
    const oordeel = feit(bouw({ aanvrager: { geboortedatum: geborenVoor(19) } }), 'geenBeroepOpOuders')
    expect(oordeel[0]?.zin.nl).toMatch(/^Een medewerker oordeelt over: of uw ouders kunnen bijdragen/)
  })

  test('somebody else is named before the question', () => {
    const [een] = feit(bouw({ partner: {} }), 'andereInkomsten').filter(({ persoon }) => persoon === 'p')
    expect(een?.zin.nl).toMatch(/^Over uw partner\. /)
    expect(een?.zin.en).toMatch(/^About your partner\. /)
  })

  test('a day that is not covered has no changes', () => {
    expect(watVerandertHet({ ...bouw({}), peildatum: '2027-05-01' })).toEqual([])
  })
})

describe('looking for a limit', () => {
  test.each([
    ['hoger', 1_000, 87_654],
    ['lager', 500_000, 12_345],
  ] as const)('%s from %i finds %i to the unit', (richting, start, grens) => {
    const geldt = (waarde: number) => (richting === 'hoger' ? waarde >= grens : waarde <= grens)
    expect(zoekGrens(start, { van: 0, tot: 10 ** 12 }, { richting, eersteStap: 100, geldt })).toBe(grens)
  })

  test('finds nothing where nothing changes, and stays within the range of the fact', () => {
    const gevraagd: number[] = []
    const geldt = (waarde: number) => gevraagd.push(waarde) < 0
    expect(zoekGrens(5, { van: 0, tot: 1_000 }, { richting: 'lager', eersteStap: 1, geldt })).toBeUndefined()
    expect(zoekGrens(5, { van: 0, tot: 1_000 }, { richting: 'hoger', eersteStap: 1, geldt })).toBeUndefined()
    expect(Math.min(...gevraagd)).toBe(0)
    expect(Math.max(...gevraagd)).toBe(1_000)
  })
})
