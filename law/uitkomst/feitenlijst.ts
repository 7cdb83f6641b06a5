import type { FactDefinition } from '../kernel/fact.ts'
import { nodesBelow } from '../kernel/node.ts'
import { voorzieningAlgemeneBijstand } from './algemene-bijstand.ts'
import type { Voorziening } from './voorziening.ts'
import { voorzieningZorgtoeslag } from './zorgtoeslag.ts'

function factsOf(voorziening: Voorziening): readonly FactDefinition[] {
  return nodesBelow([voorziening.bedrag.node]).flatMap((node) =>
    node.op === 'input' || node.op === 'exists' ? [node.fact] : [],
  )
}

/** Every fact that the law asks about, by name: what it is, whom it is about, and the question. */
export const feitenlijst: ReadonlyMap<string, FactDefinition> = new Map(
  [voorzieningAlgemeneBijstand, voorzieningZorgtoeslag].flatMap(factsOf).map((fact) => [fact.naam, fact]),
)
