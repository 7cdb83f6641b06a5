import { type Node, partsOf } from '../kernel/node.ts'
import { commonDenominator } from '../kernel/whole.ts'
import type { Mutant } from './mutanten.ts'

/** Which nodes hang on which, in a graph of all roots together, parts before wholes. */
export class Verband {
  readonly nodes: readonly Node[]
  readonly #boven = new Map<number, Node[]>()
  readonly #plaats: ReadonlyMap<number, number>

  constructor(nodes: readonly Node[]) {
    this.nodes = nodes
    this.#plaats = new Map(nodes.map((node, at) => [node.id, at]))
    for (const node of nodes) {
      for (const part of partsOf(node)) this.#boven.set(part.id, [...(this.#boven.get(part.id) ?? []), node])
    }
  }

  /** The nodes and everything above them, parts before wholes. */
  vanaf(nodes: readonly Node[]): readonly Node[] {
    const gevonden = new Map(nodes.map((node) => [node.id, node]))
    const rij = [...nodes]
    for (let een = rij.pop(); een !== undefined; een = rij.pop()) {
      for (const hoger of this.#boven.get(een.id) ?? []) {
        if (gevonden.has(hoger.id)) continue
        gevonden.set(hoger.id, hoger)
        rij.push(hoger)
      }
    }
    return [...gevonden.values()].sort((a, b) => (this.#plaats.get(a.id) ?? 0) - (this.#plaats.get(b.id) ?? 0))
  }
}

/**
 * The nodes above a mutant, made anew on top of it, under the numbers they had: what does not hang on the mutant keeps
 * its value. `hoger` is the mutated nodes and everything above them.
 */
export function vervang({ plaatsen }: Mutant, hoger: readonly Node[]): ReadonlyMap<number, Node> {
  const nieuw = new Map<number, Node>(plaatsen.map(({ was, wordt }) => [was.id, wordt]))
  const voor = (node: Node): Node => nieuw.get(node.id) ?? node
  for (const node of hoger) if (!nieuw.has(node.id)) nieuw.set(node.id, metDelen(node, voor))
  return nieuw
}

/**
 * Where each node stands: the rule it is part of and the way down from there. The same rule for another person has its
 * nodes at the same places, so that one change in the text of the law is one mutant.
 */
export function plaatsenIn(nodes: readonly Node[]): ReadonlyMap<number, string> {
  const plaatsen = new Map<number, string>()
  const daal = (node: Node, plaats: string): void => {
    if (node.op === 'rule' || plaatsen.has(node.id)) return
    plaatsen.set(node.id, plaats)
    for (const [at, part] of partsOf(node).entries()) daal(part, `${plaats}.${at}`)
  }
  for (const node of nodes) if (node.op === 'rule') daal(node.part, `${node.rule.code}/`)
  return plaatsen
}

function gedeeld(parts: readonly Node[]): number {
  return parts.map((part) => part.denominator).reduce(commonDenominator)
}

function metDelen(node: Node, voor: (node: Node) => Node): Node {
  switch (node.op) {
    case 'all':
    case 'any':
      return { ...node, parts: node.parts.map(voor) }
    case 'not':
      return { ...node, part: voor(node.part) }
    case 'rule': {
      const part = voor(node.part)
      return { ...node, part, denominator: part.denominator }
    }
    case 'sumOver': {
      const body = voor(node.body)
      return { ...node, body, denominator: body.denominator }
    }
    case 'choose': {
      const [then, otherwise] = [voor(node.then), voor(node.otherwise)]
      return { ...node, condition: voor(node.condition), then, otherwise, denominator: gedeeld([then, otherwise]) }
    }
    case 'round': {
      const divisor = node.divisor === undefined ? undefined : voor(node.divisor)
      return { ...node, part: voor(node.part), divisor }
    }
    case 'below':
      return { ...node, left: voor(node.left), right: voor(node.right) }
    case 'multiply': {
      const [left, right] = [voor(node.left), voor(node.right)]
      return { ...node, left, right, denominator: left.denominator * right.denominator }
    }
    case 'add':
    case 'subtract':
    case 'largest':
    case 'smallest': {
      const [left, right] = [voor(node.left), voor(node.right)]
      return { ...node, left, right, denominator: gedeeld([left, right]) }
    }
    default:
      return node
  }
}
