import { type Node, nodesBelow, partsOf } from './node.ts'

/** The nodes of a graph whose value depends on one of its nodes, that node included. */
export function nodesAbove(source: Node, root: Node): ReadonlySet<number> {
  const above = new Set([source.id])
  for (const node of nodesBelow([root])) {
    if (partsOf(node).some((part) => above.has(part.id))) above.add(node.id)
  }
  return above
}

const aboveFacts = new WeakMap<Node, ReadonlyMap<string, readonly number[]>>()

/** For each fact, the nodes of a graph that hang on it. Worked out once per graph. */
export function nodesAboveFacts(root: Node): ReadonlyMap<string, readonly number[]> {
  const known = aboveFacts.get(root)
  if (known !== undefined) return known
  const factsBelow = new Map<number, ReadonlySet<string>>()
  const above = new Map<string, number[]>()
  for (const node of nodesBelow([root])) {
    const facts = new Set(partsOf(node).flatMap((part) => [...(factsBelow.get(part.id) ?? [])]))
    if (node.op === 'input' || node.op === 'exists') facts.add(node.fact.naam)
    factsBelow.set(node.id, facts)
    for (const fact of facts) above.set(fact, [...(above.get(fact) ?? []), node.id])
  }
  aboveFacts.set(root, above)
  return above
}
