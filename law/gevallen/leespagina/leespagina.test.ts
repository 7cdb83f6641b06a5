import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { gedeeldeMap, leesBron, waaromOvergeslagen } from '../gedeelde-map.ts'
import { alleRegels } from '../vergelijk.ts'
import { leesArtikellijsten } from './artikelen.ts'
import { leespaginas } from './leespagina.ts'

const map = new URL('../../../docs/wet/', import.meta.url)

describe('the reading page of each act', () => {
  test('is what docs/wet says (node scripts/leespaginas.ts writes it)', () => {
    const paginas = leespaginas()
    expect(readdirSync(map).toSorted()).toEqual(paginas.map(({ bestand }) => bestand).toSorted())
    for (const { bestand, tekst } of paginas) expect(readFileSync(new URL(bestand, map), 'utf8')).toBe(tekst)
  })

  test('tells every rule with its sentence, and its coverage is counted on the official articles', () => {
    const tekst = leespaginas().find(({ bestand }) => bestand === 'participatiewet.md')?.tekst ?? ''
    for (const { rule } of alleRegels.filter((een) => een.rule.vindplaats.wet.code === 'pw')) {
      expect(tekst).toContain(`\`${rule.code}\``)
      expect(tekst).toContain(rule.zin.nl)
    }
    const [, inCode = '', geheel = ''] = /\*\*(\d+) van de (\d+) geldende artikelen/.exec(tekst) ?? []
    const lijst = leesArtikellijsten().get('pw')?.artikelen ?? []
    const toegepast = new Set(alleRegels.map(({ rule }) => `${rule.vindplaats.wet.code} ${rule.vindplaats.artikel}`))
    expect(Number(geheel)).toBe(lijst.length)
    expect(Number(inCode)).toBe(lijst.filter((artikel) => toegepast.has(`pw ${artikel}`)).length)
  })

  test.skipIf(gedeeldeMap === undefined)(
    `the list is that of the official XML (skipped: ${waaromOvergeslagen})`,
    () => {
      const xml = leesBron('participatiewet-2026-01-01.xml')
      const artikelen = [...xml.matchAll(/<artikel [^>]*label="Artikel ([^"]+)"[^>]*status="goed"/g)].map(
        ([, een]) => een,
      )
      expect([...new Set(artikelen)].toSorted()).toEqual(
        [...(leesArtikellijsten().get('pw')?.artikelen ?? [])].toSorted(),
      )
    },
  )
})
