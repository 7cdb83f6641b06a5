import type { Taal } from '../uitkomst/taal.ts'
import { type Opdrachtnaam, opdrachten } from './hulp.ts'

export const vormen = ['tekst', 'voorlezen', 'html', 'json'] as const
export type Vorm = (typeof vormen)[number]

export interface Opdracht {
  readonly naam: Opdrachtnaam
  /** Absent only for `vragen`, which can begin at nothing. */
  readonly bestand: string | undefined
  readonly json: boolean
  readonly uitleg: boolean
  readonly taal: Taal
  readonly peildatum: string | undefined
  readonly vorm: Vorm
  readonly voorziening: string | undefined
  readonly bewaar: string | undefined
}

interface Ruw {
  readonly woorden: string[]
  readonly vlaggen: Set<string>
  readonly waarden: Map<string, string>
}

const vlaggen: Readonly<Record<Opdrachtnaam, readonly string[]>> = {
  bereken: ['--json', '--uitleg'],
  vragen: ['--json'],
  uitleg: [],
}
const metWaarde: Readonly<Record<Opdrachtnaam, readonly string[]>> = {
  bereken: ['--peildatum', '--taal'],
  vragen: ['--peildatum', '--taal', '--bewaar'],
  uitleg: ['--peildatum', '--taal', '--vorm', '--voorziening'],
}

function ontleed(naam: Opdrachtnaam, argumenten: readonly string[]): Ruw | string {
  const ruw: Ruw = { woorden: [], vlaggen: new Set(), waarden: new Map() }
  const rest = [...argumenten]
  while (rest.length > 0) {
    const woord = rest.shift() ?? ''
    const [optie = '', direct] = woord.split('=', 2)
    if (metWaarde[naam].includes(optie)) {
      const waarde = direct ?? rest.shift()
      if (waarde === undefined) return `Achter ${optie} hoort een waarde.`
      ruw.waarden.set(optie, waarde)
    } else if (vlaggen[naam].includes(woord)) ruw.vlaggen.add(woord)
    else if (woord.startsWith('--')) return `${woord} kennen wij niet bij ${naam}.`
    else ruw.woorden.push(woord)
  }
  return ruw
}

export function isOpdracht(woord: string | undefined): woord is Opdrachtnaam {
  return opdrachten.some((een) => een === woord)
}

function isVorm(woord: string): woord is Vorm {
  return vormen.some((een) => een === woord)
}

/** Reads a command line; a string says in plain Dutch what is wrong with it. */
export function leesOpdracht([naam, ...argumenten]: readonly string[]): Opdracht | string {
  if (!isOpdracht(naam)) return `De opdracht "${naam ?? ''}" kennen wij niet.`
  const ruw = ontleed(naam, argumenten)
  if (typeof ruw === 'string') return ruw
  const [bestand, ...over] = ruw.woorden
  if (bestand === undefined && naam !== 'vragen') return 'Noem het bestand met het huishouden.'
  if (over.length > 0) return `Dit is er een te veel: ${over.join(' ')}`
  const taal = ruw.waarden.get('--taal') ?? 'nl'
  if (taal !== 'nl' && taal !== 'en') return `De taal "${taal}" kennen wij niet; kies nl of en.`
  const vorm = ruw.waarden.get('--vorm') ?? 'tekst'
  if (!isVorm(vorm)) return `De vorm "${vorm}" kennen wij niet; kies een van: ${vormen.join(', ')}.`
  return {
    naam,
    bestand,
    json: ruw.vlaggen.has('--json'),
    uitleg: ruw.vlaggen.has('--uitleg'),
    taal,
    peildatum: ruw.waarden.get('--peildatum'),
    vorm,
    voorziening: ruw.waarden.get('--voorziening'),
    bewaar: ruw.waarden.get('--bewaar'),
  }
}
