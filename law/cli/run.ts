import { bereken } from '../uitkomst/bereken.ts'
import { type Gelezen, leesInvoer } from '../uitkomst/lees-invoer.ts'
import { leesOpdracht, type Opdracht } from './opdracht.ts'
import { schrijfUitkomsten } from './schrijf-uitkomsten.ts'

/** What a run writes and its exit code: 0 worked out, 1 refused (the day is not covered), 2 a bad file or command. */
export interface Resultaat {
  readonly code: 0 | 1 | 2
  readonly uit: string
  readonly fout: string
}

const hulp = `rodedraad bereken <bestand.json> [--json] [--peildatum JJJJ-MM-DD] [--taal nl|en] [--uitleg]

Rekent uit waar een huishouden waarschijnlijk recht op heeft, met het artikel erbij.
  --json        de hele uitkomst als JSON, met elke stap van de redenering
  --peildatum   reken voor een andere dag dan die in het bestand
  --taal        nl (gewoon) of en
  --uitleg      laat in de tekst ook de stappen zien
  --help        deze tekst

Uitgang: 0 uitgerekend, 1 alles geweigerd omdat de dag niet gedekt is, 2 er is iets mis met het bestand of de opdracht.`

function mislukt(code: 1 | 2, fout: string): Resultaat {
  return { code, uit: '', fout }
}

/** Runs a command line. `lees` gives the text of a file and throws when there is none. */
export function run(argumenten: readonly string[], lees: (path: string) => string): Resultaat {
  if (argumenten.includes('--help') || argumenten.length === 0) return { code: 0, uit: hulp, fout: '' }
  const opdracht = leesOpdracht(argumenten)
  if (typeof opdracht === 'string') return mislukt(2, `${opdracht}\n\n${hulp}`)
  const gelezen = leesBestand(opdracht, lees)
  if (typeof gelezen === 'string') return mislukt(2, gelezen)
  if (!gelezen.goed) {
    const regels = gelezen.fouten.map(({ plaats, reden }) => `  ${plaats}: ${reden}`)
    return mislukt(2, [`Er is iets mis in ${opdracht.bestand}:`, ...regels].join('\n'))
  }
  const uitkomsten = bereken(gelezen.invoer)
  const geweigerd = uitkomsten.every(({ uitkomst }) => uitkomst === 'niet-gedekt')
  const uit = opdracht.json ? JSON.stringify(uitkomsten, undefined, 2) : schrijfUitkomsten(uitkomsten, opdracht)
  return { code: geweigerd ? 1 : 0, uit, fout: '' }
}

function leesBestand(opdracht: Opdracht, lees: (path: string) => string): Gelezen | string {
  const { bestand, peildatum } = opdracht
  let tekst: string
  try {
    tekst = lees(bestand)
  } catch {
    return `Het bestand ${bestand} bestaat niet of kan niet gelezen worden.`
  }
  try {
    const inhoud: unknown = JSON.parse(tekst)
    return leesInvoer(peildatum === undefined ? inhoud : metPeildatum(inhoud, peildatum))
  } catch (error) {
    return `${bestand} is geen goede JSON: ${error instanceof Error ? plaatsIn(tekst, error.message) : ''}`
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
