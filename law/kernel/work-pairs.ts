import type { Compile, Work } from './compile.ts'
import type { PairNode } from './node.ts'
import { exactly, isExact, no, type Range, yes, yesOrNo } from './range.ts'
import { add, largest, multiply, smallest, subtract } from './whole.ts'

const together: Readonly<Record<'add' | 'subtract' | 'largest' | 'smallest', (left: Range, right: Range) => Range>> = {
  add: (left, right) => ({ low: add(left.low, right.low), high: add(left.high, right.high) }),
  subtract: (left, right) => ({ low: subtract(left.low, right.high), high: subtract(left.high, right.low) }),
  largest: (left, right) => ({ low: largest(left.low, right.low), high: largest(left.high, right.high) }),
  smallest: (left, right) => ({ low: smallest(left.low, right.low), high: smallest(left.high, right.high) }),
}

/** Two values over the same denominator put together. */
export function togetherOf(op: keyof typeof together, left: Work, right: Work): Work {
  const join = together[op]
  return (at, person) => join(left(at, person), right(at, person))
}

/** The product: its ends lie at two of the four corners. */
export function productOf(left: Work, right: Work): Work {
  return (at, person) => {
    const [l, r] = [left(at, person), right(at, person)]
    if (isExact(l) && isExact(r)) return exactly(multiply(l.low, r.low))
    const [a, b] = [multiply(l.low, r.low), multiply(l.low, r.high)]
    const [c, d] = [multiply(l.high, r.low), multiply(l.high, r.high)]
    return { low: smallest(smallest(a, b), smallest(c, d)), high: largest(largest(a, b), largest(c, d)) }
  }
}

/** Whether the left is lower than the right, each over its own denominator. */
export function belowOf({ left, right }: PairNode, compile: Compile): Work {
  const [one, other] = [compile(left), compile(right)]
  const [toLeft, toRight] = [right.denominator, left.denominator]
  return (at, person) => {
    const [l, r] = [one(at, person), other(at, person)]
    if (multiply(l.high, toLeft) < multiply(r.low, toRight)) return yes
    return multiply(l.low, toLeft) >= multiply(r.high, toRight) ? no : yesOrNo
  }
}
