import type { Compile, Work } from './compile.ts'
import { aboveNode } from './dependence.ts'
import type { Change, Evaluation } from './evaluate.ts'
import type { Node, RoundNode } from './node.ts'
import { exactly, type Range, yes } from './range.ts'
import { add, floorDivide, largest, multiply, smallest, subtract, type Whole } from './whole.ts'

/** Divisors in the law count people. */
const mostDivisors = 64

/**
 * Rounds, after division where there is a divisor. An open divisor is tried value by value: it often stands above the
 * line as well (article 22a).
 */
export function roundingOf(node: RoundNode, compile: Compile): Work {
  const part = compile(node.part)
  if (node.divisor === undefined) return (at, person) => rounded(node, part(at, person), yes)
  const divisor = compile(node.divisor)
  return (at, person) => {
    const by = divisor(at, person)
    const tries = whileTrying(node, at, { by, work: (value) => rounded(node, part(at, person), exactly(value)) })
    if (tries === undefined) return rounded(node, part(at, person), by)
    return {
      low: tries.map((one) => one.low).reduce(smallest),
      high: tries.map((one) => one.high).reduce(largest),
    }
  }
}

/** Does work once for each value that an open divisor can have; undefined when there is nothing to try. */
export function whileTrying<T>(
  node: RoundNode,
  at: Evaluation,
  { by, work }: { readonly by: Range; readonly work: (value: Whole) => T },
): readonly T[] | undefined {
  const { divisor } = node
  const [low, high] = [largest(by.low, 1), largest(by.high, 1)]
  if (divisor === undefined || divisor.bound || low === high || subtract(high, low) > mostDivisors) return undefined
  const change = changeIn(node, divisor)
  return at.during([change], () => {
    const found: T[] = []
    for (let value = low; value <= high; value = add(value, 1)) {
      at.assume(divisor, value, change)
      found.push(work(value))
    }
    return found
  })
}

const changes = new WeakMap<RoundNode, Change>()

function changeIn(node: RoundNode, divisor: Node): Change {
  const known = changes.get(node)
  if (known !== undefined) return known
  const fresh: Change = { above: aboveNode(divisor, node.part), person: undefined }
  changes.set(node, fresh)
  return fresh
}

function rounded(node: RoundNode, part: Range, divisor: Range): Range {
  const least = largest(divisor.low, 1)
  if (part.low === part.high && divisor.low === divisor.high) return exactly(roundTo(node, part.low, least))
  const most = largest(divisor.high, 1)
  return {
    low: roundTo(node, part.low, part.low < 0 ? least : most),
    high: roundTo(node, part.high, part.high < 0 ? most : least),
  }
}

function roundTo(node: RoundNode, value: Whole, divisor: Whole): Whole {
  const unit = multiply(multiply(node.part.denominator, node.step), divisor)
  if (node.way === 'naar beneden') return multiply(floorDivide(value, unit), node.step)
  if (node.way === 'naar boven') return multiply(multiply(floorDivide(multiply(value, -1), unit), -1), node.step)
  return multiply(floorDivide(add(multiply(value, 2), unit), multiply(unit, 2)), node.step)
}
