import { describe, expect, test } from 'vitest'
import { bouw, geborenVoor } from '../testing/bouw.ts'
import type { Invoer } from '../uitkomst/soorten.ts'
import { schrijfHtml, schrijfPagina } from './html.ts'
import { legUit } from './leg-uit.ts'
import type { Uitleg, Uitlegstap } from './soorten.ts'
import { schrijfTekst, schrijfVoorlezen } from './tekst.ts'

function bijstand(invoer: Invoer): Uitleg {
  const gevonden = legUit(invoer).find(({ voorziening }) => voorziening === 'algemene-bijstand')
  if (gevonden === undefined) throw new Error('no explanation')
  return gevonden
}

const alleStappen = (stappen: readonly Uitlegstap[]): readonly Uitlegstap[] =>
  stappen.flatMap((stap) => [stap, ...alleStappen(stap.delen)])

const gewoon = bouw({ aanvrager: { inkomenUitArbeid: 60_000 } })
const teRijk = bouw({ samen: { bezittingen: 900_000 } })

describe('one tree, three ways of writing it down', () => {
  test('N14: every outcome opens into its reasons: article with link, plain sentence, formula, value, origin and day', () => {
    for (const uitleg of legUit(gewoon).filter(({ uitkomst }) => uitkomst !== 'niet-gedekt')) {
      const stappen = alleStappen(uitleg.stappen)
      const meerDan = { exact: 10, 'niet-gedekt': -1, 'geen-recht': 0, begrensd: 0, 'oordeel-nodig': 0 }
      expect(stappen.length).toBeGreaterThan(meerDan[uitleg.uitkomst])
      for (const stap of stappen) {
        expect(stap.zin.nl).not.toBe('')
        expect(stap.zin.en).not.toBe('')
        expect(stap.inWoorden.nl).not.toBe('')
        if (stap.soort === 'regel') {
          expect(stap.artikel?.inWoorden).toMatch(/^artikel /)
          expect(stap.formule).toBeTruthy()
        }
        if (stap.soort === 'bedrag') expect(stap.bron).toMatchObject({ herkomst: expect.any(String) })
      }
      expect(uitleg.feiten.every(({ herkomst, dag }) => herkomst === 'opgegeven' && dag === '2026-01-02')).toBe(true)
    }
  })

  test('for bezwaar: text and HTML both hold every article, formula, amount, source, the version and the day', () => {
    const uitleg = bijstand(gewoon)
    const tekst = schrijfTekst(uitleg, 'nl')
    const html = schrijfHtml(uitleg, 'nl')
    for (const stap of alleStappen(uitleg.stappen)) {
      for (const deel of [stap.zin.nl, stap.inWoorden.nl, stap.artikel?.link, stap.formule, stap.bron?.herkomst]) {
        if (deel === undefined) continue
        expect(tekst).toContain(deel)
        expect(html).toContain(deel.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&#39;'))
      }
    }
    expect(tekst).toContain('Gerekend voor 5 oktober 2026 (2026-10-05), met @rodedraad/law versie')
    expect(tekst).toContain('Hoeveel loon krijgt u per maand op de rekening? € 600 per maand. Herkomst: opgegeven')
  })

  test('the tree is plain JSON: what is kept is what is shown', () => {
    const uitleg = bijstand(gewoon)
    const terug: Uitleg = JSON.parse(JSON.stringify(uitleg))
    expect(schrijfTekst(terug, 'en')).toBe(schrijfTekst(uitleg, 'en'))
  })

  test('read aloud: short sentences, no articles, no tables, and within a page', () => {
    for (const invoer of [
      gewoon,
      teRijk,
      bouw({ aanvrager: { geboortedatum: geborenVoor(19), geenBeroepOpOuders: null } }),
    ]) {
      for (const uitleg of legUit(invoer)) {
        for (const taal of ['nl', 'en'] as const) {
          const tekst = schrijfVoorlezen(uitleg, taal)
          const lang = tekst.split(/[.?!]\s|\n/).filter((zin) => zin.split(' ').length > 32)
          expect(lang).toEqual([])
          expect(tekst).not.toMatch(/\||artikel \d|https?:/)
          expect(tekst.split(' ').length).toBeLessThan(400)
        }
      }
    }
  })
})

describe('"probably not" gets the same care', () => {
  test('N14: it says why with the article, what would change it, and always ends with the right to apply and how', () => {
    const uitleg = bijstand(teRijk)
    expect(uitleg.uitkomst).toBe('geen-recht')
    expect(alleStappen(uitleg.stappen).length).toBeGreaterThan(3)
    const tekst = schrijfTekst(uitleg, 'nl')
    expect(tekst).toContain('U meer geld of bezit heeft dan mag (artikel 19 lid 1 onderdeel b Participatiewet).')
    expect(uitleg.veranderingen[0]).toMatchObject({ naam: 'bezittingen', gevolg: 'ontstaat', naar: 800_000 })
    expect(uitleg.veranderingen[0]?.zin.nl).toContain(
      'Nu: € 9.000. Wordt dat € 8.000 of minder, dan kunt u waarschijnlijk wel bijstand krijgen',
    )
  })

  test.each([
    ['exact', gewoon],
    ['geen-recht', teRijk],
    ['begrensd', { ...gewoon, feiten: [] }],
    ['niet-gedekt', { ...gewoon, peildatum: '2027-06-01' }],
    ['oordeel-nodig', bouw({ samen: { voorliggendeVoorziening: null } })],
  ] as const)('%s ends with it in every form and language', (stand, invoer) => {
    for (const uitleg of legUit(invoer)) {
      if (uitleg.voorziening === 'algemene-bijstand') expect(uitleg.uitkomst).toBe(stand)
      for (const [taal, altijd] of [
        ['nl', 'U mag altijd aanvragen,'],
        ['en', 'You may always apply,'],
      ] as const) {
        for (const vorm of [schrijfTekst(uitleg, taal), schrijfVoorlezen(uitleg, taal)]) {
          expect(vorm.split('\n').at(-1)).toContain(altijd)
        }
        expect(schrijfHtml(uitleg, taal).split('<h3>').at(-1)).toContain(altijd)
      }
    }
  })
})

describe('the HTML', () => {
  const aanval = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&lt;b style="x"`
  const kwaad: Invoer = {
    ...gewoon,
    huishouden: { personen: [...gewoon.huishouden.personen, { id: `<img src=x onerror=alert(3)>`, relatie: 'kind' }] },
    feiten: gewoon.feiten.map((feit) => ({ ...feit, herkomst: aanval, ...(feit.reden ? { reden: aanval } : {}) })),
  }

  /** The tags of a piece of HTML; throws when they are not nested well. */
  function tags(html: string): readonly string[] {
    const open: string[] = []
    const gevonden = [...html.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>/g)]
    for (const [heel, sluit, naam = ''] of gevonden) {
      if (sluit === '') open.push(naam)
      else if (open.pop() !== naam) throw new Error(`wrongly closed: ${heel}`)
    }
    expect(open).toEqual([])
    return gevonden.map(([heel]) => heel)
  }

  test('whatever people or files wrote comes out as text', () => {
    for (const uitleg of legUit(kwaad)) {
      const html = schrijfHtml(uitleg, 'nl')
      expect(html).not.toMatch(/<script|<img|<b /)
      for (const tag of tags(html)) {
        expect(tag).toMatch(
          /^<\/?(section|h2|h3|p|ul|li|details|summary|code|a)( lang="nl"| href="https:\/\/wetten\.overheid\.nl\/[^"<>]*")?>$/,
        )
      }
    }
    expect(schrijfHtml(bijstand(kwaad), 'nl')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  test('a link that is not of the official site is told as text', () => {
    const uitleg = bijstand(gewoon)
    const [eerste] = uitleg.stappen
    if (eerste?.artikel === undefined) throw new Error('no article')
    const stap = { ...eerste, artikel: { ...eerste.artikel, link: 'javascript:alert(1)' }, delen: [] }
    expect(schrijfHtml({ ...uitleg, stappen: [stap] }, 'nl')).not.toContain('javascript:')
  })

  test('a page of its own has a language, a title and one first heading', () => {
    const pagina = schrijfPagina(legUit(gewoon), 'en')
    expect(pagina).toContain('<html lang="en">')
    expect(pagina.match(/<h1>/g)).toHaveLength(1)
  })
})
