import type { Step, StepValue } from '../kernel/explain.ts'
import { schrijfGeld } from '../uitkomst/geld.ts'
import type { Ontbreekt, Uitkomst } from '../uitkomst/soorten.ts'
import type { Taal } from '../uitkomst/taal.ts'

interface Schrijfwijze {
  readonly taal: Taal
  readonly uitleg: boolean
}

const woorden = {
  nl: { nodig: 'Dit moeten wij nog weten:', oordeel: 'oordeel', waarom: 'Waarom', niet: 'Niet meegerekend:' },
  en: { nodig: 'We still need to know:', oordeel: 'judgement', waarom: 'Why', niet: 'Not included:' },
} as const

function waardeInWoorden({ eenheid, noemer, onder, boven }: StepValue, taal: Taal): string {
  const een = (waarde: number | string): string => {
    const getal = Number(waarde) / noemer
    if (eenheid.startsWith('bedrag')) return schrijfGeld(Math.round(getal), taal)
    if (eenheid !== 'waarheid') return String(getal)
    if (taal === 'nl') return getal === 1 ? 'ja' : 'nee'
    return getal === 1 ? 'yes' : 'no'
  }
  return onder === boven ? een(onder) : `${een(onder)} .. ${een(boven)}`
}

/** The rules of the law in the reasoning, indented; the arithmetic between them stands in each formula. */
function stappen(stap: Step, taal: Taal, diepte: number): readonly string[] {
  const onder = (inspringing: number) => stap.delen.flatMap((deel) => stappen(deel, taal, inspringing))
  if (stap.bewerking !== 'regel' || stap.artikel === undefined || stap.eerder === true) return onder(diepte)
  const wie = stap.persoon === undefined ? '' : ` [${stap.persoon}]`
  const kop = `${'  '.repeat(diepte)}${waardeInWoorden(stap.waarde, taal)}  ${stap.artikel.inWoorden}${wie}: ${stap.zin?.[taal] ?? ''}`
  return [kop, ...onder(diepte + 1)]
}

function vraagregel(vraag: Ontbreekt, taal: Taal): string {
  const wie = vraag.persoon === undefined ? '' : ` [${vraag.persoon}]`
  const soort = vraag.aard === 'oordeel' ? ` (${woorden[taal].oordeel})` : ''
  return `  - ${vraag.vraag[taal]}${wie}${soort} ${vraag.waarvoor}`
}

function schrijfUitkomst(uitkomst: Uitkomst, { taal, uitleg }: Schrijfwijze): string {
  const regels = [
    `== ${uitkomst.voorziening} (${uitkomst.peildatum}): ${uitkomst.uitkomst}`,
    uitkomst.inGewoneTaal[taal],
  ]
  if (uitkomst.uitkomst !== 'niet-gedekt') {
    if (uitkomst.ontbreekt.length > 0) {
      regels.push(woorden[taal].nodig, ...uitkomst.ontbreekt.map((vraag) => vraagregel(vraag, taal)))
    }
    if (uitleg) regels.push(`${woorden[taal].waarom}:`, ...stappen(uitkomst.uitleg, taal, 1))
  }
  const niet = uitkomst.nietMeegenomen.map(({ zin, artikel }) => `  - ${zin[taal]} (${artikel})`)
  return [...regels, woorden[taal].niet, ...niet].join('\n')
}

/** The outcomes as text for a terminal. */
export function schrijfUitkomsten(uitkomsten: readonly Uitkomst[], schrijfwijze: Schrijfwijze): string {
  return uitkomsten.map((uitkomst) => schrijfUitkomst(uitkomst, schrijfwijze)).join('\n\n')
}
