import { type Node, partsOf, type RuleNode } from '../../kernel/node.ts'
import type { Series } from '../../kernel/series.ts'
import { citeInWords, linkTo, type Statute } from '../../kernel/statute.ts'
import { feitenlijst } from '../../uitkomst/feitenlijst.ts'
import { schrijfGeld } from '../../uitkomst/geld.ts'
import { schrijfDag } from '../../uitleg/waarde.ts'
import { alleRegels } from '../vergelijk.ts'
import { type Artikellijst, leesArtikellijsten } from './artikelen.ts'
import { gevallenBij, gevallenregel } from './gevallen-bij.ts'

/** One act to read: its file name below `docs/wet` and its text. */
export interface Leespagina {
  readonly bestand: string
  readonly tekst: string
}

/** The short name of an act in the list of facts: 'Pw 20 lid 3'. */
const afkorting: Readonly<Record<string, string>> = { pw: 'Pw', wzt: 'Wzt', wkb: 'Wkb', akw: 'AKW', awir: 'Awir' }

const volgorde = new Intl.Collator('nl', { numeric: true })

/** Rules that say the same for several people or amounts are told once. */
function regelsVan(code: string): readonly RuleNode[] {
  const regels = alleRegels.filter(({ rule }) => rule.vindplaats.wet.code === code)
  const eerste = new Map(regels.map((node) => [`${node.rule.code}/${citeInWords(node.rule.vindplaats)}`, node]))
  return [...eerste.values()].toSorted((a, b) => volgorde.compare(a.rule.vindplaats.artikel, b.rule.vindplaats.artikel))
}

/** The articles where a professional judges, by the questions of kind `oordeel`. */
function oordelenVan(code: string): ReadonlyMap<string, readonly string[]> {
  const gevonden = new Map<string, readonly string[]>()
  for (const { aard, waarvoor, vraag } of feitenlijst.values()) {
    const [wet, artikel] = waarvoor.split(' ')
    if (aard !== 'oordeel' || wet !== afkorting[code] || artikel === undefined) continue
    gevonden.set(artikel, [...(gevonden.get(artikel) ?? []), vraag.nl])
  }
  return gevonden
}

/** The dated amounts that a rule itself names; those of a rule below it stand there. */
function reeksenIn(node: Node): readonly Series[] {
  if (node.op === 'series') return [node.series]
  return partsOf(node).flatMap((part) => (part.op === 'rule' ? [] : reeksenIn(part)))
}

function reeksregels({ naam, eenheid, waarden }: Series): readonly string[] {
  return waarden.map(({ vanaf, tot, waarde, bron }) => {
    const bedrag = eenheid.startsWith('bedrag') ? schrijfGeld(waarde, 'nl') : String(waarde)
    return `  - ${naam}: ${bedrag}, van ${schrijfDag(vanaf, 'nl')} tot ${schrijfDag(tot, 'nl')} (${bron})`
  })
}

function regeltekst(node: RuleNode): readonly string[] {
  const { rule, part } = node
  const { vindplaats, zin } = rule
  const plaats = citeInWords(vindplaats)
  const link = linkTo(vindplaats, vindplaats.wet.gedekt.vanaf)
  const reeksen = [...new Map(reeksenIn(part).map((reeks) => [reeks.naam, reeks])).values()]
  const gevallen = gevallenBij(rule)
  return [
    `- ${zin.nl === '' ? `(${rule.naam})` : zin.nl}`,
    `  ${link === undefined ? plaats : `[${plaats}](${link})`} · ${vindplaats.aard} · \`${rule.code}\``,
    ...reeksen.flatMap(reeksregels),
    ...(gevallen.length === 0 ? [] : [`  - ${gevallenregel(gevallen)}`]),
  ]
}

function schrijfWet(wet: Statute, lijst: Artikellijst): string {
  const regels = regelsVan(wet.code)
  const inCode = new Set(regels.map(({ rule }) => rule.vindplaats.artikel))
  const oordelen = oordelenVan(wet.code)
  const gedekt = lijst.artikelen.filter((artikel) => inCode.has(artikel))
  const alleenOordeel = [...oordelen.keys()].filter((artikel) => !inCode.has(artikel)).toSorted(volgorde.compare)
  const nogNiet = lijst.nogNiet.filter((artikel) => inCode.has(artikel))
  const niet = lijst.artikelen.filter((artikel) => !inCode.has(artikel) && !oordelen.has(artikel))
  const procent = Math.round((100 * gedekt.length) / lijst.artikelen.length)
  return [
    `# ${wet.naam}`,
    '',
    'Gemaakt uit de wet als code door `node scripts/leespaginas.ts`; niet met de hand aanpassen.',
    '',
    `**${gedekt.length} van de ${lijst.artikelen.length} geldende artikelen (${procent} %) staan geheel of voor een deel in code.** Een artikel telt mee als één regel ervan meerekent; dat zegt niet dat elk lid erin staat. Geteld op: ${lijst.bron}. De code rekent voor dagen van ${schrijfDag(wet.gedekt.vanaf, 'nl')} tot ${schrijfDag(wet.gedekt.tot, 'nl')}.`,
    '',
    `- In code: ${opsomming(gedekt)}`,
    `- In code en nog niet in werking: ${opsomming(nogNiet)}`,
    `- Alleen als vraag aan een medewerker (oordeel): ${opsomming(alleenOordeel)}`,
    `- Niet in code: ${opsomming(niet)}`,
    '',
    ...[...inCode].flatMap((artikel) => [
      `## Artikel ${artikel}`,
      '',
      ...regels.filter(({ rule }) => rule.vindplaats.artikel === artikel).flatMap(regeltekst),
      ...(oordelen.get(artikel) ?? []).map((vraag) => `- Oordeel van een medewerker: ${vraag}`),
      '',
    ]),
    ...alleenOordeel.flatMap((artikel) => [
      `## Artikel ${artikel}`,
      '',
      ...(oordelen.get(artikel) ?? []).map((vraag) => `- Oordeel van een medewerker: ${vraag}`),
      '',
    ]),
  ].join('\n')
}

const opsomming = (artikelen: readonly string[]) => (artikelen.length === 0 ? 'geen' : artikelen.join(', '))

/** A page per act of which the articles are known, in the order of their codes. */
export function leespaginas(): readonly Leespagina[] {
  const wetten = new Map(alleRegels.map(({ rule }) => [rule.vindplaats.wet.code, rule.vindplaats.wet]))
  return [...leesArtikellijsten()].flatMap(([code, lijst]) => {
    const wet = wetten.get(code)
    return wet === undefined
      ? []
      : [{ bestand: `${bestandsnaam(wet)}.md`, tekst: `${schrijfWet(wet, lijst).trimEnd()}\n` }]
  })
}

const bestandsnaam = ({ naam }: Statute) => naam.toLowerCase().replace(/\s+/g, '-')
