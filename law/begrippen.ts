import { afspraken } from './begrippen/afspraken.ts'
import type { Begrip, Bron } from './begrippen/begrip.ts'
import { bereikEnHerkomst } from './begrippen/bereik-en-herkomst.ts'
import { besluiten } from './begrippen/besluiten.ts'
import { bijstand } from './begrippen/bijstand.ts'
import { deVraag } from './begrippen/de-vraag.ts'
import { gegevens } from './begrippen/gegevens.ts'
import { middelen } from './begrippen/middelen.ts'
import { samenWonen } from './begrippen/samen-wonen.ts'
import { uitkomsten } from './begrippen/uitkomsten.ts'
import { velden } from './begrippen/velden.ts'
import { wieAntwoordt } from './begrippen/wie-antwoordt.ts'

export type { Begrip, Bron }

/** A theme of the glossary: its Dutch and English heading and the concepts in it. */
export type Thema = { readonly nl: string; readonly en: string; readonly begrippen: readonly Begrip[] }

export const themas: readonly Thema[] = [
  { nl: 'Wie antwoordt', en: 'Who answers', begrippen: wieAntwoordt },
  { nl: 'De vraag', en: 'The question', begrippen: deVraag },
  { nl: 'Samen wonen', en: 'Living together', begrippen: samenWonen },
  { nl: 'Bijstand', en: 'Assistance', begrippen: bijstand },
  { nl: 'Middelen en toeslagen', en: 'Means and allowances', begrippen: middelen },
  { nl: 'Besluiten', en: 'Decisions', begrippen: besluiten },
  { nl: 'Afspraken en hulp', en: 'Agreements and help', begrippen: afspraken },
  { nl: 'Gegevens', en: 'Data', begrippen: gegevens },
  { nl: 'Uitkomsten', en: 'Outcomes', begrippen: uitkomsten },
  { nl: 'Velden', en: 'Fields', begrippen: velden },
  { nl: 'Bereik en herkomst', en: 'Reach and origin', begrippen: bereikEnHerkomst },
]

/** Every concept of the glossary, in the order of `docs/begrippen.md`. */
export const begrippen: readonly Begrip[] = themas.flatMap((thema) => thema.begrippen)

const byCode: ReadonlyMap<string, Begrip> = new Map(begrippen.map((begrip) => [begrip.code, begrip]))

/** The concept behind a code word, or undefined when the glossary does not have it. */
export function findBegrip(code: string): Begrip | undefined {
  return byCode.get(code)
}
