import type { Compile, Work } from './compile.ts'
import { aboveNode } from './dependence.ts'
import type { Change, Evaluation } from './evaluate.ts'
import type { Node, RoundNode } from './node.ts'
import { exactly, no, type Range, yes } from './range.ts'
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
  const tryAll = node.divisor.bound ? undefined : trying(node, node.divisor, part)
  return (at, person) => {
    const by = divisor(at, person)
    const [low, high] = [largest(by.low, 1), largest(by.high, 1)]
    if (low === high || tryAll === undefined || subtract(high, low) > mostDivisors) {
      return rounded(node, part(at, person), by)
    }
    return tryAll(at, person, { low, high })
  }
}

function trying(node: RoundNode, divisor: Node, part: Work) {
  const change: Change = { above: aboveNode(divisor, node.part), person: undefined }
  return (at: Evaluation, person: number, { low, high }: Range): Range =>
    at.during([change], () => {
      let found: Range | undefined
      for (let value = low; value <= high; value = add(value, 1)) {
        at.assume(divisor, value, change)
        const one = rounded(node, part(at, person), exactly(value))
        found = found === undefined ? one : { low: smallest(found.low, one.low), high: largest(found.high, one.high) }
      }
      return found ?? no
    })
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
