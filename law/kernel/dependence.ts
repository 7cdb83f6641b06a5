import type { FactDefinition } from './fact.ts'
import { type Node, nodesBelow, type PersonRef, partsOf } from './node.ts'

/** The nodes that hang on something, parts before wholes. */
export interface Above {
  readonly nodes: readonly Node[]
  /** For each node the places, in this row, of those of its parts that stand in it. */
  readonly partsAt: readonly (readonly number[])[]
  /** The numbers of the nodes outside `somOver`. */
  readonly fixed: readonly number[]
  /** The numbers of those inside it: a value per person. */
  readonly bound: readonly number[]
}

const nothing: Above = split([])

function split(nodes: readonly Node[]): Above {
  const places = new Map(nodes.map((node, at) => [node.id, at]))
  return {
    nodes,
    partsAt: nodes.map((node) => partsOf(node).flatMap((part) => places.get(part.id) ?? [])),
    fixed: nodes.filter((node) => !node.bound).map((node) => node.id),
    bound: nodes.filter((node) => node.bound).map((node) => node.id),
  }
}

const aboveNodes = new WeakMap<Node, WeakMap<Node, Above>>()

/** The nodes of a graph whose value depends on one of its nodes, that node included. Worked out once per pair. */
export function aboveNode(source: Node, root: Node): Above {
  const inRoot = aboveNodes.get(root) ?? new WeakMap<Node, Above>()
  aboveNodes.set(root, inRoot)
  const known = inRoot.get(source)
  if (known !== undefined) return known
  const above = new Set([source.id])
  const nodes = nodesBelow([root]).filter((node) => {
    if (partsOf(node).some((part) => above.has(part.id))) above.add(node.id)
    return above.has(node.id)
  })
  const fresh = split(nodes.includes(source) ? nodes : [source, ...nodes])
  inRoot.set(source, fresh)
  return fresh
}

/** A place in the graph where a fact is asked. */
export interface Asked {
  readonly fact: FactDefinition
  readonly place: PersonRef
}

interface Dependence {
  readonly asked: readonly Asked[]
  /** Under the place and the name of a fact. */
  readonly above: ReadonlyMap<string, Above>
}

const dependences = new WeakMap<Node, Dependence>()

function placeKey({ fact, place }: Asked): string {
  return `${place}.${fact.naam}`
}

function askedAt(node: Node): Asked | undefined {
  if (node.op === 'exists') return { fact: node.fact, place: 'huishouden' }
  return node.op === 'input' ? { fact: node.fact, place: node.person } : undefined
}

function workOut(root: Node): Dependence {
  const asked = new Map<string, Asked>()
  const keysBelow = new Map<number, ReadonlySet<string>>()
  const above = new Map<string, Node[]>()
  for (const node of nodesBelow([root])) {
    const keys = new Set(partsOf(node).flatMap((part) => [...(keysBelow.get(part.id) ?? [])]))
    const one = askedAt(node)
    if (one !== undefined) {
      keys.add(placeKey(one))
      if (!asked.has(placeKey(one))) asked.set(placeKey(one), one)
    }
    keysBelow.set(node.id, keys)
    for (const key of keys) above.set(key, [...(above.get(key) ?? []), node])
  }
  return { asked: [...asked.values()], above: new Map([...above].map(([key, nodes]) => [key, split(nodes)])) }
}

function dependenceOf(root: Node): Dependence {
  const known = dependences.get(root)
  if (known !== undefined) return known
  const fresh = workOut(root)
  dependences.set(root, fresh)
  return fresh
}

/** Every fact that a graph asks about, each place once, in the order of the graph. */
export function factsAsked(root: Node): readonly Asked[] {
  return dependenceOf(root).asked
}

/** The nodes of a graph that hang on a fact at a place. Worked out once per graph. */
export function aboveFact(root: Node, asked: Asked): Above {
  return dependenceOf(root).above.get(placeKey(asked)) ?? nothing
}
