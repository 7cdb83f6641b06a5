import { describe, expect, test } from 'vitest'
import { bouw, geborenVoor } from '../testing/bouw.ts'
import { vergeet } from '../testing/willekeurig.ts'
import { bereken } from './bereken.ts'
import { feitenlijst } from './feitenlijst.ts'
import type { Invoer, Uitkomst } from './soorten.ts'
import type { Voorzieningscode } from './voorziening.ts'
import { vragen } from './vragen.ts'

function uitkomstVan(code: Voorzieningscode, invoer: Invoer): Uitkomst {
  const gevonden = bereken(invoer).find(({ voorziening }) => voorziening === code)
  if (gevonden === undefined) throw new Error(`No outcome for ${code}`)
  return gevonden
}

const zonder = (invoer: Invoer, ...namen: readonly string[]) => vergeet(invoer, ({ naam }) => !namen.includes(naam))

describe('N14: what someone can probably get', () => {
  test('exact: an amount with its article, link, sentence, formula and the origin of each fact', () => {
    const uitkomst = uitkomstVan('algemene-bijstand', bouw({}))
    expect(uitkomst).toMatchObject({ uitkomst: 'exact', bedragInCenten: 141_946, per: 'maand', ontbreekt: [] })
    if (uitkomst.uitkomst !== 'exact') throw new Error('not exact')
    expect(uitkomst.uitleg.artikel).toMatchObject({
      inWoorden: 'artikel 19 lid 2 Participatiewet',
      link: 'https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=19&lid=2&z=2026-10-05&g=2026-10-05',
      aard: 'dwingend',
    })
    expect(uitkomst.uitleg.zin?.en).toBe('Assistance tops up your income to the norm.')
    const boom = JSON.stringify(uitkomst.uitleg)
    expect(boom).toContain('"bron":{"naam":"geboortedatum","persoon":"a","herkomst":"opgegeven","dag":"2026-01-02"}')
    expect(boom).toContain('"herkomst":"Participatiewet, geconsolideerde tekst per 1 juli 2026 (BWBR0015703)"')
    expect(uitkomst.bijkomend).toMatchObject({ voorschot: { bedragInCenten: 134_849, per: 'maand' } })
    expect(JSON.parse(boom)).toEqual(uitkomst.uitleg)
  })

  test('begrensd: bounds, and the facts that still matter with their question', () => {
    const uitkomst = uitkomstVan('algemene-bijstand', zonder(bouw({}), 'andereInkomsten'))
    expect(uitkomst).toMatchObject({ uitkomst: 'begrensd', onderInCenten: 0, bovenInCenten: 141_946 })
    if (uitkomst.uitkomst !== 'begrensd') throw new Error('not bounded')
    expect(uitkomst.ontbreekt.map(({ naam, persoon }) => [naam, persoon])).toEqual([['andereInkomsten', 'a']])
    expect(uitkomst.inGewoneTaal.nl).toMatch(
      /^Bijstand: tussen € 0 en € 1\.419,46 per maand\. Wij weten nog niet alles\. .*U mag altijd aanvragen/,
    )
  })

  test('an unknown fact that cannot change the outcome does not stand in the way', () => {
    const minderjarig = zonder(
      bouw({ aanvrager: { geboortedatum: geborenVoor(40) } }),
      'kanOnderwijsVolgen',
      'geenBeroepOpOuders',
    )
    expect(uitkomstVan('algemene-bijstand', minderjarig).uitkomst).toBe('exact')
  })

  test('oordeel-nodig: nothing fills in a judgement; every way of judging is shown', () => {
    const jongere = bouw({ aanvrager: { geboortedatum: geborenVoor(19), geenBeroepOpOuders: null } })
    const uitkomst = uitkomstVan('algemene-bijstand', jongere)
    expect(uitkomst).toMatchObject({ uitkomst: 'oordeel-nodig', onderInCenten: 35_042, bovenInCenten: 111_266 })
    if (uitkomst.uitkomst !== 'oordeel-nodig') throw new Error('no judgement asked')
    expect(uitkomst.ontbreekt).toMatchObject([{ naam: 'geenBeroepOpOuders', aard: 'oordeel', waarvoor: 'Pw 20 lid 3' }])
    expect(uitkomst.varianten.map(({ bedragInCenten }) => bedragInCenten)).toEqual([111_266, 35_042])
    expect(uitkomst.inGewoneTaal.nl).toContain('Een medewerker kijkt nog naar: of uw ouders kunnen bijdragen.')
  })

  test('geen-recht: why, with the article, and always the way to apply', () => {
    const uitkomst = uitkomstVan('algemene-bijstand', bouw({ samen: { bezittingen: 900_000 } }))
    expect(uitkomst).toMatchObject({ uitkomst: 'geen-recht', bedragInCenten: 0 })
    if (uitkomst.uitkomst !== 'geen-recht') throw new Error('a right')
    expect(uitkomst.redenen).toMatchObject([{ artikel: 'artikel 19 lid 1 onderdeel b Participatiewet' }])
    expect(uitkomst.inGewoneTaal.nl).toBe(
      'U krijgt waarschijnlijk geen bijstand, omdat u meer geld of bezit heeft dan mag. U mag altijd aanvragen, bij uw gemeente of via werk.nl.',
    )
  })

  test('an exclusion leaves the emergency of article 16 to a professional', () => {
    const uitkomst = uitkomstVan(
      'algemene-bijstand',
      bouw({ aanvrager: { gedetineerd: true }, samen: { zeerDringendeRedenen: null } }),
    )
    expect(uitkomst.uitkomst).toBe('oordeel-nodig')
    expect(uitkomst.inGewoneTaal.nl).toMatch(
      /^U krijgt waarschijnlijk geen bijstand, omdat .* Een medewerker kan nog wel kijken naar: of er een noodsituatie is/,
    )
  })

  test('niet-gedekt: a day without amounts is refused, and what is missing is named', () => {
    for (const peildatum of ['2025-12-31', '2027-01-01']) {
      const [bijstand] = bereken({ ...bouw({}), peildatum })
      expect(bijstand).toMatchObject({ uitkomst: 'niet-gedekt' })
      if (bijstand?.uitkomst !== 'niet-gedekt') throw new Error('computed')
      expect(bijstand.mist).toContainEqual({ soort: 'bedrag', naam: 'norm artikel 21 onderdeel a' })
      expect(bijstand.mist).toContainEqual({ soort: 'wettekst', naam: 'Participatiewet' })
    }
    expect(bereken({ ...bouw({}), peildatum: '2027-01-01' })[0]).toMatchObject({
      mist: expect.arrayContaining([{ soort: 'bedrag', naam: 'verhoging artikel 24a' }]),
    })
  })

  test('zorgtoeslag says that it has to be paid back when income rises', () => {
    const uitkomst = uitkomstVan('zorgtoeslag', bouw({}))
    expect(uitkomst).toMatchObject({ uitkomst: 'exact', bedragInCenten: 12_900 })
    expect(uitkomst.inGewoneTaal.nl).toContain('terugbetalen')
    expect(uitkomst.inGewoneTaal.en).toContain('pay back')
  })

  test('every outcome ends with the right to apply, in both languages', () => {
    const situaties = [
      bouw({}),
      bouw({ aanvrager: { inkomenUitArbeid: 400_000, toetsingsinkomen: 9_000_000 } }),
      vergeet(bouw({ partner: {}, kinderen: [{}] }), (_, at) => at % 3 !== 0),
      { ...bouw({}), peildatum: '2027-01-01' },
    ]
    for (const { inGewoneTaal } of situaties.flatMap(bereken)) {
      expect(inGewoneTaal.nl).toMatch(/U mag altijd aanvragen/)
      expect(inGewoneTaal.en).toMatch(/You may always apply/)
    }
  })

  test('vragen: the questions of all provisions, each once', () => {
    const lijst = vragen({ ...bouw({}), feiten: [] })
    const sleutels = lijst.map(({ persoon, naam }) => `${persoon ?? ''}/${naam}`)
    expect(new Set(sleutels).size).toBe(sleutels.length)
    expect(sleutels).toContain('/iedereenGenoemd')
    expect(sleutels).toContain('a/toetsingsinkomen')
    expect(vragen(bouw({}))).toEqual([])
  })

  test('a person never reads the question of a judgement, only what is looked at', () => {
    for (const { aard, vraag, onderwerp, naam } of feitenlijst.values()) {
      if (aard === 'oordeel') expect([naam, onderwerp.nl]).not.toEqual([naam, vraag.nl])
    }
    const jongere = bouw({ aanvrager: { geboortedatum: geborenVoor(19), wilVerplichtingenNietNakomen: null } })
    const { inGewoneTaal } = uitkomstVan('algemene-bijstand', jongere)
    expect(inGewoneTaal.nl).not.toContain('Blijkt')
  })

  test('a name that the law does not know is a fault of the caller', () => {
    const fout = { ...bouw({}), feiten: [{ naam: 'schoenmaat', waarde: 42, herkomst: 'opgegeven', dag: '2026-01-01' }] }
    expect(() => bereken(fout)).toThrow(/feiten\[0\]\.naam/)
  })
})
