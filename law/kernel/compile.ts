import type { Evaluation } from './evaluate.ts'
import type { FactDefinition } from './fact.ts'
import { factKey } from './household.ts'
import type { ChooseNode, InputNode, Node, SumNode } from './node.ts'
import { exactly, isExact, isFalse, isTrue, no, type Range, yes, yesOrNo } from './range.ts'
import { findValue } from './series.ts'
import { add, largest, multiply, smallest, subtract } from './whole.ts'
import { belowOf, productOf, togetherOf } from './work-pairs.ts'
import { roundingOf } from './work-rounding.ts'

/** Works out one node for a household; `person` is the number of the person at hand inside `somOver`. */
export type Work = (at: Evaluation, person: number) => Range

export type Compile = (node: Node) => Work

const compiled = new WeakMap<Node, Work>()

/** The closure that works out a node. Made once per node, and what it finds is kept per evaluation. */
export function compile(node: Node): Work {
  const known = compiled.get(node)
  if (known !== undefined) return known
  const fresh = remembered(node, workOf(node))
  compiled.set(node, fresh)
  return fresh
}

function remembered(node: Node, work: Work): Work {
  const { id } = node
  if (node.op === 'constant') return work
  if (node.bound) {
    return (at, person) => {
      const memory = at.knownOf(person)
      const known = memory[id]
      if (known !== undefined) return known
      const fresh = work(at, person)
      memory[id] = fresh
      return fresh
    }
  }
  return (at, person) => {
    const memory = at.known
    const known = memory[id]
    if (known !== undefined) return known
    const fresh = work(at, person)
    memory[id] = fresh
    return fresh
  }
}

function workOf(node: Node): Work {
  switch (node.op) {
    case 'constant': {
      const value = exactly(node.value)
      return () => value
    }
    case 'series':
      return seriesOf(node)
    case 'input':
      return inputOf(node)
    case 'exists':
      return existsOf(node.fact)
    case 'since':
      return (at) => (node.day <= at.day ? yes : no)
    case 'all':
    case 'any':
      return connectOf(node.op, node.parts.map(compile))
    case 'not':
      return notOf(compile(node.part))
    case 'choose':
      return chooseOf(node)
    case 'round':
      return roundingOf(node, compile)
    case 'sumOver':
      return sumOf(node)
    case 'rule':
      return compile(node.part)
    case 'multiply':
      return productOf(compile(node.left), compile(node.right))
    case 'below':
      return belowOf(node, compile)
    default:
      return togetherOf(node.op, scaled(node.left, node), scaled(node.right, node))
  }
}

/** The value of a part, counted over the denominator of the whole. */
function scaled(part: Node, whole: Node): Work {
  const work = compile(part)
  const factor = whole.denominator / part.denominator
  if (factor === 1) return work
  return (at, person) => {
    const { low, high } = work(at, person)
    return { low: multiply(low, factor), high: multiply(high, factor) }
  }
}

function seriesOf({ series }: Extract<Node, { op: 'series' }>): Work {
  return ({ day }) => {
    const value = findValue(series, day)
    if (value === undefined) throw new Error(`No value of ${series.naam} on ${day}: coverage was not checked`)
    return exactly(value.waarde)
  }
}

function inputOf({ fact, reading, person: place }: InputNode): Work {
  return (at, person) => {
    const who = at.household.personAt(place, at.household.idOf(person))
    const known = at.household.findKnown(fact, who)
    if (known !== undefined) {
      const value = typeof known.waarde === 'boolean' ? Number(known.waarde) : (known.waarde ?? 0)
      const [low, high] = reading.known(value, at.day)
      return { low, high }
    }
    const narrowed = at.narrowed(factKey(who, fact.naam))
    const [low, high] = narrowed === undefined ? [reading.van, reading.tot] : reading.between(narrowed)
    return { low, high }
  }
}

function existsOf(everyoneNamed: FactDefinition): Work {
  return (at) => {
    if (at.household.hasNamedPartner) return yes
    const who = at.household.personAt('huishouden', '')
    const known = at.household.findKnown(everyoneNamed, who)
    return known?.waarde === true || at.narrowed(factKey(who, everyoneNamed.naam))?.[0] === 1 ? no : yesOrNo
  }
}

function connectOf(op: 'all' | 'any', parts: readonly Work[]): Work {
  const [decides, otherwise] = op === 'all' ? [isFalse, yes] : [isTrue, no]
  return (at, person) => {
    let open = false
    for (const part of parts) {
      const range = part(at, person)
      if (decides(range)) return range
      open ||= !isExact(range)
    }
    return open ? yesOrNo : otherwise
  }
}

function notOf(part: Work): Work {
  return (at, person) => {
    const range = part(at, person)
    return { low: subtract(1, range.high), high: subtract(1, range.low) }
  }
}

function chooseOf(node: ChooseNode): Work {
  const condition = compile(node.condition)
  const [then, otherwise] = [scaled(node.then, node), scaled(node.otherwise, node)]
  return (at, person) => {
    const which = condition(at, person)
    if (isTrue(which)) return then(at, person)
    if (isFalse(which)) return otherwise(at, person)
    const [left, right] = [then(at, person), otherwise(at, person)]
    return { low: smallest(left.low, right.low), high: largest(left.high, right.high) }
  }
}

function sumOf({ group, body }: SumNode): Work {
  const each = compile(body)
  return (at) => {
    let total = no
    for (const person of at.household.numbersIn(group)) {
      const one = each(at, person)
      total = { low: add(total.low, one.low), high: add(total.high, one.high) }
    }
    return total
  }
}
