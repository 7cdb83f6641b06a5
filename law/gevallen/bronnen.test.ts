import { describe, expect, test } from 'vitest'
import { nodesBelow } from '../kernel/node.ts'
import { algemeneBijstand } from '../participatiewet/artikel-19.ts'
import { leningOpWoning } from '../participatiewet/artikel-50.ts'
import { onderdelen31lid2 } from '../participatiewet/onderdelen-31-lid-2.ts'
import { zorgtoeslagPerMaand } from '../zorgtoeslag/zorgtoeslag.ts'
import { aanvullendeGevallen } from './aanvullend.ts'
import { buitenDitDeel, daggevallen } from './buiten-dit-deel.ts'
import { gedeeldeMap, leesBron, waaromOvergeslagen } from './gedeelde-map.ts'
import { formulegevallen, kostendelergevallen } from './kostendelers.ts'
import { eigenLoon, loonkostengevallen } from './loonkosten.ts'
import { middelengevallen } from './middelen.ts'
import { normgevallen } from './normen.ts'
import { alleRegels } from './vergelijk.ts'
import { weerlegdeGevallen } from './weerlegd.ts'
import { leesWettekst, plaatsVan } from './wettekst.ts'

interface Voorbeeld {
  readonly id: string
  readonly topic: string
  readonly expected: Readonly<Record<string, unknown>>
}

function isVoorbeeld(value: unknown): value is Voorbeeld {
  return typeof value === 'object' && value !== null && 'id' in value && 'topic' in value && 'expected' in value
}

function voorbeelden(): readonly Voorbeeld[] {
  const inhoud: unknown = JSON.parse(leesBron('worked-examples.json'))
  const cases: unknown = typeof inhoud === 'object' && inhoud !== null && 'cases' in inhoud ? inhoud.cases : []
  return Array.isArray(cases) ? cases.filter(isVoorbeeld) : []
}

const gevallen = [
  ...normgevallen,
  ...kostendelergevallen,
  ...middelengevallen,
  ...aanvullendeGevallen,
  ...loonkostengevallen,
]
const waardenVan = (id: string): readonly (number | boolean)[] => [
  ...gevallen.filter((geval) => geval.id === id).flatMap(({ verwacht }) => verwacht.map(({ waarde }) => waarde)),
  ...[...formulegevallen, eigenLoon].filter((geval) => geval.id === id).map(({ verwachtInCenten }) => verwachtInCenten),
  ...loonkostengevallen
    .filter((geval) => geval.id === id)
    .flatMap(({ vergoeding: { werkgeverslasten, totaal } }) => [werkgeverslasten, totaal]),
]
const vergeleken = new Set([...gevallen, ...formulegevallen, eigenLoon].map(({ id }) => id))
const gedekt = new Set([...vergeleken, ...weerlegdeGevallen.map(({ id }) => id), ...daggevallen])

/** Expected figures that are no single value of ours, each with how it is met. */
const anders: Readonly<Record<string, string>> = {
  ongekapt: 'base norm and both raises, compared one by one',
  norm_published: 'rounded percentage; the exact fraction counts',
  pct_totaal: 'checked by the formula on a base of A hundred',
  grens_110: 'published rounded; the exact fraction counts',
  vrijgelaten: 'what is left after the part above the limit',
}

const centen = (waarde: number | string): number => Math.round(Number(waarde) * 100)

/** Printed in the text of 2026, in force from 1 January 2027. */
const vanaf2027 = ['24a', '34a', '34b']

describe.skipIf(gedeeldeMap === undefined)(`the sources (skipped: ${waaromOvergeslagen})`, () => {
  test('every worked example is compared, refuted, or named as another part of the law', () => {
    const over = voorbeelden().filter(({ id, topic }) => !gedekt.has(id) && !(topic in buitenDitDeel))
    expect(over.map(({ id }) => id)).toEqual([])
    expect(voorbeelden().length).toBeGreaterThan(80)
  })

  test('every figure of a compared example is among the figures it is compared with', () => {
    const ontbrekend = voorbeelden()
      .filter(({ id }) => vergeleken.has(id))
      .flatMap(({ id, expected }) =>
        Object.entries(expected)
          .filter(
            ([sleutel, waarde]) =>
              !(sleutel in anders) && (typeof waarde === 'number' || /^\d+(\.\d+)?$/.test(String(waarde))),
          )
          .filter(([, waarde]) => !waardenVan(id).includes(centen(String(waarde))))
          .map(([sleutel]) => `${id}.${sleutel}`),
      )
    expect(ontbrekend).toEqual([])
  })

  const tekst = gedeeldeMap === undefined ? new Map() : leesWettekst(leesBron('participatiewet-2026-01-01.txt'))
  const regelsPw = alleRegels.filter(({ rule }) => rule.vindplaats.wet.code === 'pw')

  test('every article that is applied is in force in the official text; what is printed for 2027 is off until then', () => {
    const xml = leesBron('participatiewet-2026-01-01.xml')
    const status = new Map(
      [...xml.matchAll(/<artikel [^>]*inwerking="([^"]*)"[^>]*label="Artikel ([^"]+)"[^>]*status="([^"]*)"/g)].map(
        ([, vanaf = '', artikel = '', stand = '']) => [artikel, { vanaf, stand }],
      ),
    )
    const toegepast = new Set(regelsPw.map(({ rule }) => rule.vindplaats.artikel))
    for (const artikel of toegepast) {
      const stand = status.get(artikel)
      const verwacht = vanaf2027.includes(artikel) ? 'nogniet' : 'goed'
      expect([artikel, stand?.stand]).toEqual([artikel, verwacht])
      if (verwacht === 'goed') expect([artikel, (stand?.vanaf ?? '') <= '2026-01-01']).toEqual([artikel, true])
    }
    for (const artikel of vanaf2027) expect([artikel, status.get(artikel)?.vanaf]).toEqual([artikel, '2027-01-01'])
    expect(toegepast.size).toBeGreaterThan(25)
  })

  test('every lid and onderdeel that a rule cites stands in the official text', () => {
    const onvindbaar = regelsPw.flatMap(({ rule: { vindplaats, code } }) => {
      const plaats = plaatsVan(vindplaats)
      return plaats === undefined || tekst.get(vindplaats.artikel)?.plaatsen.has(plaats) ? [] : [`${code} ${plaats}`]
    })
    expect([...new Set(onvindbaar)]).toEqual([])
  })

  test('artikel 31 lid 2: every onderdeel of the official text is accounted for, in its order', () => {
    const gedrukt = [...(tekst.get('31')?.plaatsen ?? [])].filter((plaats) => plaats.startsWith('2/'))
    expect(onderdelen31lid2.map(({ onderdeel }) => `2/${onderdeel}`)).toEqual(gedrukt)
    const metRegel = new Set(regelsPw.map(({ rule }) => `${rule.vindplaats.artikel}/${rule.vindplaats.onderdeel}`))
    const zonder = onderdelen31lid2.filter(({ hoe, onderdeel }) => hoe === 'regel' && !metRegel.has(`31/${onderdeel}`))
    // Onderdeel l is met at article 34 lid 2 onderdeel e, which names it.
    expect(zonder.map(({ onderdeel }) => onderdeel)).toEqual(['l'])
  })

  test('whether a rule must or may be applied follows the words of its article', () => {
    const kan = regelsPw.filter(({ rule }) => rule.vindplaats.aard === 'kan').map(({ rule }) => rule.vindplaats.artikel)
    expect([...new Set(kan)].sort()).toEqual(['10c', '16', '18', '27', '28', '34b', '35', '36', '41'])
  })

  test('every amount of January 2026 stands in the official text or the letter of the ministry', () => {
    const bronnen = `${leesBron('participatiewet-2026-01-01.txt')} ${leesBron('normenbrief-2026-01-01.txt')}`
    const bedragen = nodesBelow([algemeneBijstand.node, leningOpWoning.node], '2026-01-01').flatMap((node) =>
      node.op === 'series' && node.unit.startsWith('bedrag') ? [node.series] : [],
    )
    const geld = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2 })
    const onvindbaar = bedragen.filter(({ waarden }) => {
      const tekst = geld.format((waarden[0]?.waarde ?? 0) / 100)
      return !bronnen.includes(tekst) && !bronnen.includes(tekst.replace(/^(\d),/, '0$1,'))
    })
    expect(onvindbaar.map(({ naam }) => naam)).toEqual([])
    expect(bedragen.length).toBeGreaterThan(30)
  })

  test('every amount of July 2026 and of the zorgtoeslag stands in the table of amounts', () => {
    const tabel = leesBron('amounts.md')
    const geld = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2 })
    const reeksen = nodesBelow([algemeneBijstand.node, zorgtoeslagPerMaand.node], '2026-10-05').flatMap((node) =>
      node.op === 'series' && node.unit.startsWith('bedrag') ? [node.series] : [],
    )
    const onvindbaar = reeksen.filter(({ naam, waarden }) => {
      const centen = (waarden.at(-1)?.waarde ?? 0) / 100
      return (
        !/^Regeling artikel 1[124],/.test(naam) &&
        (waarden.at(-1)?.tot ?? '') > '2026-10-05' &&
        ![geld.format(centen), centen.toLocaleString('nl-NL')].some((tekst) => tabel.includes(tekst))
      )
    })
    expect(onvindbaar.map(({ naam }) => naam)).toEqual([])
    expect(reeksen.length).toBeGreaterThan(30)
  })
})
