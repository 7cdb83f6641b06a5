import type { Taal } from '../uitkomst/taal.ts'

export interface Opdracht {
  readonly bestand: string
  readonly json: boolean
  readonly uitleg: boolean
  readonly taal: Taal
  readonly peildatum: string | undefined
}

interface Ruw {
  readonly woorden: string[]
  readonly vlaggen: Set<string>
  readonly waarden: Map<string, string>
}

const vlaggen = ['--json', '--uitleg']
const metWaarde = ['--peildatum', '--taal']

function ontleed(argumenten: readonly string[]): Ruw | string {
  const ruw: Ruw = { woorden: [], vlaggen: new Set(), waarden: new Map() }
  const rest = [...argumenten]
  while (rest.length > 0) {
    const woord = rest.shift() ?? ''
    const [naam = '', direct] = woord.split('=', 2)
    if (metWaarde.includes(naam)) {
      const waarde = direct ?? rest.shift()
      if (waarde === undefined) return `Achter ${naam} hoort een waarde.`
      ruw.waarden.set(naam, waarde)
    } else if (vlaggen.includes(woord)) ruw.vlaggen.add(woord)
    else if (woord.startsWith('--')) return `${woord} kennen wij niet.`
    else ruw.woorden.push(woord)
  }
  return ruw
}

/** Reads a command line; a string says in plain Dutch what is wrong with it. */
export function leesOpdracht(argumenten: readonly string[]): Opdracht | string {
  const ruw = ontleed(argumenten)
  if (typeof ruw === 'string') return ruw
  const [opdracht, bestand, ...over] = ruw.woorden
  if (opdracht !== 'bereken') return `De opdracht "${opdracht ?? ''}" kennen wij niet.`
  if (bestand === undefined) return 'Noem het bestand met het huishouden.'
  if (over.length > 0) return `Dit is er een te veel: ${over.join(' ')}`
  const taal = ruw.waarden.get('--taal') ?? 'nl'
  if (taal !== 'nl' && taal !== 'en') return `De taal "${taal}" kennen wij niet; kies nl of en.`
  return {
    bestand,
    json: ruw.vlaggen.has('--json'),
    uitleg: ruw.vlaggen.has('--uitleg'),
    taal,
    peildatum: ruw.waarden.get('--peildatum'),
  }
}
