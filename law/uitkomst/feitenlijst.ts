import type { FactDefinition } from '../kernel/fact.ts'
import { type Node, nodesBelow } from '../kernel/node.ts'
import { bufferbudget } from '../participatiewet/artikel-34b.ts'
import { kanVoorschotInZoektermijn } from '../participatiewet/artikel-41.ts'
import { leningOpWoning } from '../participatiewet/artikel-50.ts'
import { voorzieningen } from './voorzieningen.ts'
import { wegwijzers } from './wegwijzers.ts'

function factsBelow(root: Node): readonly FactDefinition[] {
  return nodesBelow([root]).flatMap((node) => (node.op === 'input' || node.op === 'exists' ? [node.fact] : []))
}

/** Every fact that the law asks people about, by name: what it is, whom it is about, and the question. */
export const feitenlijst: ReadonlyMap<string, FactDefinition> = new Map(
  [
    ...voorzieningen.map(({ bedrag }) => bedrag.node),
    kanVoorschotInZoektermijn.node,
    leningOpWoning.node,
    bufferbudget.node,
    ...wegwijzers.flatMap(({ voorwaarden }) => voorwaarden.map(({ waarheid }) => waarheid.node)),
  ]
    .flatMap(factsBelow)
    .filter(({ lokaal }) => lokaal !== true)
    .map((fact) => [fact.naam, fact]),
)
