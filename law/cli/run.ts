import { bereken } from '../uitkomst/bereken.ts'
import type { Invoer, Uitkomst } from '../uitkomst/soorten.ts'
import { schrijfPagina } from '../uitleg/html.ts'
import { legUit } from '../uitleg/leg-uit.ts'
import { schrijfTekst, schrijfVoorlezen } from '../uitleg/tekst.ts'
import { type Lees, leesBestand } from './bestand.ts'
import { hulp, hulpAlgemeen } from './hulp.ts'
import { isOpdracht, leesOpdracht, type Opdracht } from './opdracht.ts'
import { schrijfUitkomsten } from './schrijf-uitkomsten.ts'
import { type Gesprek, vraagAlles } from './vragen.ts'

/** What a run writes and its exit code: 0 worked out, 1 refused (nothing is covered), 2 a bad file or command. */
export interface Resultaat {
  readonly code: 0 | 1 | 2
  readonly uit: string
  readonly fout: string
}

/** What the command line can do outside itself. */
export interface Wereld {
  readonly lees: Lees
  readonly bewaar: (path: string, tekst: string) => void
  /** Puts a question to whoever answers; undefined when no more answers come. `naarFout` keeps stdout free for JSON. */
  readonly vraag: (tekst: string, naarFout: boolean) => Promise<string | undefined>
}

function mislukt(fout: string): Resultaat {
  return { code: 2, uit: '', fout }
}

const codeVoor = (uitkomsten: readonly { readonly uitkomst: Uitkomst['uitkomst'] }[]): 0 | 1 =>
  uitkomsten.every(({ uitkomst }) => uitkomst === 'niet-gedekt') ? 1 : 0

/** Runs a command line. */
export async function run(argumenten: readonly string[], wereld: Wereld): Promise<Resultaat> {
  const [naam] = argumenten
  if (argumenten.includes('--help') || argumenten.length === 0) {
    return { code: 0, uit: isOpdracht(naam) ? hulp[naam] : hulpAlgemeen, fout: '' }
  }
  const opdracht = leesOpdracht(argumenten)
  if (typeof opdracht === 'string') return mislukt(`${opdracht}\n\n${isOpdracht(naam) ? hulp[naam] : hulpAlgemeen}`)
  const { bestand, peildatum } = opdracht
  const invoer = bestand === undefined ? undefined : leesBestand({ bestand, peildatum }, wereld.lees)
  if (typeof invoer === 'string') return mislukt(invoer)
  if (opdracht.naam === 'vragen') return stelVragen(opdracht, invoer, wereld)
  if (invoer === undefined) return mislukt('Noem het bestand met het huishouden.')
  return opdracht.naam === 'uitleg' ? schrijfUitleg(opdracht, invoer) : schrijfBerekening(opdracht, invoer)
}

function schrijfBerekening(opdracht: Opdracht, invoer: Invoer): Resultaat {
  const uitkomsten = bereken(invoer)
  const uit = opdracht.json ? JSON.stringify(uitkomsten, undefined, 2) : schrijfUitkomsten(uitkomsten, opdracht)
  return { code: codeVoor(uitkomsten), uit, fout: '' }
}

function schrijfUitleg({ vorm, taal, voorziening }: Opdracht, invoer: Invoer): Resultaat {
  const alle = legUit(invoer)
  const gekozen = alle.filter((een) => voorziening === undefined || een.voorziening === voorziening)
  if (gekozen.length === 0) {
    return mislukt(
      `De voorziening "${voorziening}" kennen wij niet; kies: ${alle.map((een) => een.voorziening).join(', ')}.`,
    )
  }
  const schrijf = {
    tekst: () => gekozen.map((een) => schrijfTekst(een, taal)).join('\n\n'),
    voorlezen: () => gekozen.map((een) => schrijfVoorlezen(een, taal)).join('\n\n'),
    html: () => schrijfPagina(gekozen, taal),
    json: () => JSON.stringify(gekozen, undefined, 2),
  }
  return { code: codeVoor(gekozen), uit: schrijf[vorm](), fout: '' }
}

async function stelVragen(opdracht: Opdracht, begin: Invoer | undefined, wereld: Wereld): Promise<Resultaat> {
  const { taal, json, peildatum, bewaar } = opdracht
  const gesprek: Gesprek = { taal, vraag: (tekst) => wereld.vraag(tekst, json) }
  const invoer = await vraagAlles(gesprek, begin ?? peildatum)
  if (invoer === undefined) return mislukt('Wij weten niet voor welke dag wij moeten rekenen.')
  if (bewaar !== undefined) wereld.bewaar(bewaar, `${JSON.stringify(invoer, undefined, 2)}\n`)
  if (json) return schrijfBerekening(opdracht, invoer)
  return schrijfUitleg({ ...opdracht, vorm: 'voorlezen' }, invoer)
}
