import { Evaluation } from './evaluate.ts'
import type { Interval } from './fact.ts'
import { factKey, Household, type Person } from './household.ts'
import { type Node, nodesBelow, partsOn } from './node.ts'
import type { Day } from './unit.ts'

/** A hundred million euros in cents: columns refuse more, so that everything stays exact in floats. */
export const largestColumnValue = 10_000_000_000

const mostPeople = 40

function largeHousehold(): Household {
  const others = Array.from({ length: mostPeople - 2 }, (_, at): Person => ({ id: `kind${at}`, relatie: 'kind' }))
  return new Household(
    [{ id: 'aanvrager', relatie: 'aanvrager' }, { id: 'partner', relatie: 'partner' }, ...others],
    [],
  )
}

/** Throws when some value in the graph could pass 2^53, for any household that fits in columns. */
export function assertExactInFloats(root: Node, day: Day): void {
  const household = largeHousehold()
  const narrowing = new Map<string, Interval>()
  const nodes = nodesBelow([root], day)
  for (const node of nodes) {
    if (node.op !== 'input') continue
    const { van, tot, naam } = node.fact
    const limits: Interval = [Math.max(van, -largestColumnValue), Math.min(tot, largestColumnValue)]
    for (const { id } of household.personen) narrowing.set(factKey(id, naam), limits)
    narrowing.set(factKey('huishouden', naam), limits)
  }
  const evaluation = new Evaluation(household, day, narrowing)
  const sizeOf = (node: Node): number => {
    const { low, high } = evaluation.range(node, 'kind0')
    return Math.max(Math.abs(Number(low)), Math.abs(Number(high)))
  }
  for (const node of nodes) {
    const reach = reachOf(node, partsOn(node, day), sizeOf)
    if (reach > Number.MAX_SAFE_INTEGER)
      throw new Error(`Too large for columns: ${node.op} ${node.id} reaches ${reach}`)
  }
}

/** The largest number that the loop meets on its way to the value of a node. */
function reachOf(node: Node, parts: readonly Node[], sizeOf: (node: Node) => number): number {
  const largestPart = (factor: (part: Node) => number): number =>
    Math.max(sizeOf(node), ...parts.map((part) => sizeOf(part) * factor(part)))
  switch (node.op) {
    case 'add':
    case 'subtract':
    case 'largest':
    case 'smallest':
    case 'choose':
      return largestPart((part) => Math.max(1, node.denominator / part.denominator))
    case 'below':
      return Math.max(sizeOf(node.left) * node.right.denominator, sizeOf(node.right) * node.left.denominator)
    case 'round': {
      const divisor = node.divisor === undefined ? 1 : sizeOf(node.divisor)
      return 2 * sizeOf(node.part) + node.part.denominator * node.step * divisor
    }
    default:
      return sizeOf(node)
  }
}
