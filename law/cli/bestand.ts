import { leesInvoer } from '../uitkomst/lees-invoer.ts'
import type { Invoer } from '../uitkomst/soorten.ts'

/** Gives the text of a file; throws when there is none. */
export type Lees = (path: string) => string

interface Bestand {
  readonly bestand: string
  readonly peildatum: string | undefined
}

/** Reads the input in a file; a string says where it is wrong and why. */
export function leesBestand({ bestand, peildatum }: Bestand, lees: Lees): Invoer | string {
  let tekst: string
  try {
    tekst = lees(bestand)
  } catch {
    return `Het bestand ${bestand} bestaat niet of kan niet gelezen worden.`
  }
  const inhoud = leesJson(tekst)
  if ('fout' in inhoud) return `${bestand} is geen goede JSON: ${inhoud.fout}`
  const gelezen = leesInvoer(peildatum === undefined ? inhoud.waarde : metPeildatum(inhoud.waarde, peildatum))
  if (gelezen.goed) return gelezen.invoer
  const regels = gelezen.fouten.map(({ plaats, reden }) => `  ${plaats}: ${reden}`)
  return [`Er is iets mis in ${bestand}:`, ...regels].join('\n')
}

function leesJson(tekst: string): { readonly waarde: unknown } | { readonly fout: string } {
  try {
    return { waarde: JSON.parse(tekst) }
  } catch (error) {
    return { fout: error instanceof Error ? plaatsIn(tekst, error.message) : '' }
  }
}

function metPeildatum(inhoud: unknown, peildatum: string): unknown {
  return typeof inhoud === 'object' && inhoud !== null ? { ...inhoud, peildatum } : inhoud
}

/** Node names the position in its message; people look for a line. */
function plaatsIn(tekst: string, bericht: string): string {
  const gevonden = /position (\d+)/.exec(bericht)
  const tot = gevonden === null ? tekst.length : Number(gevonden[1])
  const regel = tekst.slice(0, tot).split('\n').length
  return `bij regel ${regel} klopt de schrijfwijze niet (een komma, haakje of aanhalingsteken).`
}
