import { describe, expect, test } from 'vitest'
import { awir } from '../awir/wet.ts'
import { type Node, nodesBelow } from '../kernel/node.ts'
import type { Series } from '../kernel/series.ts'
import { kinderbijslagPerKwartaal } from '../kinderbijslag/artikel-12.ts'
import { kindgebondenBudgetPerMaand } from '../kindgebonden-budget/kindgebonden-budget.ts'
import { zorgtoeslagPerMaand } from '../zorgtoeslag/zorgtoeslag.ts'
import { gedeeldeMap, leesBron, waaromOvergeslagen } from './gedeelde-map.ts'

const wetten = {
  zorgtoeslag2026: 'wetten/wet-op-de-zorgtoeslag-2026-01-01.txt',
  budget2025: 'wetten/wet-op-het-kindgebonden-budget-2025-01-01.txt',
  budget2026: 'wetten/wet-op-het-kindgebonden-budget-2026-01-01.txt',
  kinderbijslag2025: 'wetten/algemene-kinderbijslagwet-2025-01-01.txt',
  awir: 'wetten/awir-2025-01-01.txt',
} as const

const wortels = {
  wzt: zorgtoeslagPerMaand.node,
  wkb: kindgebondenBudgetPerMaand.node,
  akw: kinderbijslagPerKwartaal.node,
}

const reeksenVan = (root: Node, bron: RegExp): readonly Series[] =>
  nodesBelow([root]).flatMap((node) =>
    node.op === 'series' && node.series.waarden.some((waarde) => bron.test(waarde.bron)) ? [node.series] : [],
  )

/** How the Acts and the table write a value: '2.580', '409,21', '13,730'. */
function geschreven(eenheid: string, waarde: number): readonly string[] {
  if (eenheid === 'deel')
    return [(waarde / 1000).toFixed(3), (waarde / 1000).toFixed(2)].map((een) => een.replace('.', ','))
  const centen = waarde / 100
  return [centen.toLocaleString('nl-NL'), centen.toLocaleString('nl-NL', { minimumFractionDigits: 2 })]
}

function onvindbaar(reeksen: readonly Series[], jaar: string, tekst: string): readonly string[] {
  return reeksen
    .filter(({ eenheid, waarden }) => {
      const op = waarden.find(({ vanaf }) => vanaf.startsWith(jaar))
      return op === undefined || !geschreven(eenheid, op.waarde).some((een) => tekst.includes(een))
    })
    .map(({ naam }) => `${naam} ${jaar}`)
}

describe.skipIf(gedeeldeMap === undefined)(`the sources of the allowances (skipped: ${waaromOvergeslagen})`, () => {
  test.each([
    ['wzt', /zorgtoeslag, geconsolideerde tekst per 1 januari 2026/, '2026', wetten.zorgtoeslag2026, 5],
    ['wkb', /kindgebonden budget, geconsolideerde tekst per 1 januari 2025/, '2025', wetten.budget2025, 7],
    ['wkb', /kindgebonden budget, geconsolideerde tekst per 1 januari 2026/, '2026', wetten.budget2026, 7],
    ['akw', /Kinderbijslagwet, geconsolideerde tekst per 1 januari 2025/, '2025', wetten.kinderbijslag2025, 3],
  ] as const)('%s: every amount that names the text of %s stands in it', (wet, bron, jaar, bestand, minstens) => {
    const reeksen = reeksenVan(wortels[wet], bron)
    expect(reeksen.length).toBeGreaterThanOrEqual(minstens)
    expect(onvindbaar(reeksen, jaar, leesBron(bestand))).toEqual([])
  })

  test('every amount of every year stands in the table of amounts', () => {
    const tabel = leesBron('amounts.md')
    const eigen = /zorgtoeslag|standaardpremie|kindgebonden|Kinderbijslag|minimumloon van januari/i
    const reeksen = Object.values(wortels).flatMap((root) => reeksenVan(root, eigen))
    const fouten = reeksen.flatMap((reeks) =>
      reeks.waarden.flatMap(({ vanaf }) => onvindbaar([reeks], vanaf.slice(0, 4), tabel)),
    )
    expect(fouten).toEqual([])
    expect(reeksen.length).toBeGreaterThan(15)
  })

  test('every article of these Acts that is applied stands in its text', () => {
    const tekstVan = { wzt: wetten.zorgtoeslag2026, wkb: wetten.budget2026, akw: wetten.kinderbijslag2025 } as const
    for (const [wet, bestand] of Object.entries(tekstVan)) {
      const tekst = leesBron(bestand)
      const toegepast = Object.values(wortels)
        .flatMap((root) => nodesBelow([root]))
        .flatMap((node) => (node.op === 'rule' && node.rule.vindplaats.wet.code === wet ? [node.rule.vindplaats] : []))
      expect(toegepast.length).toBeGreaterThan(3)
      for (const { artikel, lid } of toegepast) {
        const kop = new RegExp(`^Artikel ${artikel}(\\.${lid ?? ''}\\b.*)?$`, 'm')
        expect([wet, artikel, lid, kop.test(tekst)]).toEqual([wet, artikel, lid, true])
      }
    }
  })

  test('the amounts of the second halves of 2025 and 2026 are not sourced, so those quarters are refused', () => {
    const rij = leesBron('amounts.md')
      .split('\n')
      .filter((regel) => /^\| (0–5|6–11|12–17) /.test(regel))
    expect(rij).toHaveLength(3)
    for (const regel of rij) expect(regel.split('|')[5]).toContain('[M]')
    expect(leesBron('amounts.md')).toMatch(/Not found[\s\S]*kinderbijslag 2025-07 \(law text\) and 2026-07/)
  })

  test('the text of the Awir that says 2025 is that of 2005: when a real one is there, its rules can be encoded', () => {
    const tekst = leesBron(wetten.awir)
    expect(tekst).toContain('berekeningsjaren 2006')
    expect(tekst).toContain('treedt in werking op 1. september 2005')
    expect(tekst).toContain('gemeentelijke basisadministratie')
    expect(tekst).toContain('SYNTHETIC ARTICLE')
    expect(tekst).not.toContain('Dienst Toeslagen')
    expect(leesBron(wetten.budget2025)).toContain('Dienst Toeslagen')
    expect(awir.gedekt.vanaf).toBe('2024-01-01')
  })
})
