import type { FactDefinition, Reading } from './fact.ts'
import type { Series } from './series.ts'
import type { Citation, Rule } from './statute.ts'
import type { Day, Unit } from './unit.ts'
import type { Whole } from './whole.ts'

export type Group = 'kinderen' | 'huisgenoten'

/** Whom a fact is about: one of the fixed places, or the person at hand inside `somOver`. */
export type PersonRef = 'huishouden' | 'aanvrager' | 'partner' | 'gebonden'

export type RoundingWay = 'rekenkundig' | 'naar beneden' | 'naar boven'

interface NodeBase {
  readonly id: number
  readonly unit: Unit
  /** Every value of the node is a whole number over this denominator (money: cents). */
  readonly denominator: number
  /** Depends on the person at hand inside `somOver`. */
  readonly bound: boolean
}

export interface InputNode extends NodeBase {
  readonly op: 'input'
  readonly fact: FactDefinition
  readonly reading: Reading
  readonly person: PersonRef
}

export interface RoundNode extends NodeBase {
  readonly op: 'round'
  readonly part: Node
  readonly divisor: Node | undefined
  /** In cents (or in ones for counts). */
  readonly step: number
  readonly way: RoundingWay
  readonly at: Citation
}

export interface PairNode extends NodeBase {
  readonly op: 'add' | 'subtract' | 'multiply' | 'largest' | 'smallest' | 'below'
  readonly left: Node
  readonly right: Node
}

export interface ChooseNode extends NodeBase {
  readonly op: 'choose'
  readonly condition: Node
  readonly then: Node
  readonly otherwise: Node
}

export interface SumNode extends NodeBase {
  readonly op: 'sumOver'
  readonly group: Group
  readonly body: Node
}

export interface RuleNode extends NodeBase {
  readonly op: 'rule'
  readonly rule: Rule
  readonly part: Node
}

export type Node =
  | (NodeBase & { readonly op: 'constant'; readonly value: Whole })
  | (NodeBase & { readonly op: 'series'; readonly series: Series })
  | InputNode
  | (NodeBase & { readonly op: 'exists'; readonly fact: FactDefinition })
  | (NodeBase & { readonly op: 'since'; readonly day: Day })
  | PairNode
  | (NodeBase & { readonly op: 'all' | 'any'; readonly parts: readonly Node[] })
  | (NodeBase & { readonly op: 'not'; readonly part: Node })
  | ChooseNode
  | RoundNode
  | SumNode
  | RuleNode

type WithoutId<N> = N extends NodeBase ? Omit<N, 'id'> : never

let lastId = 0

/** How many nodes there are; no node has a higher number. */
export function nodesMade(): number {
  return lastId
}

/** Gives a new node its number. Nodes are never changed afterwards. */
export function makeNode(shape: WithoutId<Node>): Node {
  lastId += 1
  return { ...shape, id: lastId }
}

/** The direct parts of a node, in the order in which a reader meets them. */
export function partsOf(node: Node): readonly Node[] {
  switch (node.op) {
    case 'all':
    case 'any':
      return node.parts
    case 'not':
    case 'rule':
      return [node.part]
    case 'choose':
      return [node.condition, node.then, node.otherwise]
    case 'round':
      return node.divisor === undefined ? [node.part] : [node.part, node.divisor]
    case 'sumOver':
      return [node.body]
    case 'constant':
    case 'series':
    case 'input':
    case 'exists':
    case 'since':
      return []
    default:
      return [node.left, node.right]
  }
}

/** The parts that can play a part on a day: what stands behind a later date of entry into force is left out. */
export function partsOn(node: Node, day: Day): readonly Node[] {
  if (node.op !== 'choose' || node.condition.op !== 'since') return partsOf(node)
  return [node.condition.day <= day ? node.then : node.otherwise]
}

/** All nodes below and including the given ones, parts before wholes, each once; with a day, only what is in force. */
export function nodesBelow(roots: readonly Node[], day?: Day): readonly Node[] {
  const seen = new Set<number>()
  const found: Node[] = []
  const visit = (node: Node): void => {
    if (seen.has(node.id)) return
    seen.add(node.id)
    for (const part of day === undefined ? partsOf(node) : partsOn(node, day)) visit(part)
    found.push(node)
  }
  for (const root of roots) visit(root)
  return found
}
