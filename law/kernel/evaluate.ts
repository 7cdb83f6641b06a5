import { nodesAbove } from './dependence.ts'
import type { FactDefinition, Interval } from './fact.ts'
import { factKey, type Household } from './household.ts'
import type { ChooseNode, InputNode, Node, PairNode, RoundNode, SumNode } from './node.ts'
import { findValue } from './series.ts'
import type { Day } from './unit.ts'
import { add, floorDivide, largest, multiply, smallest, subtract, type Whole } from './whole.ts'

/**
 * What is known of a value: it lies between `low` and `high` (over the node's denominator; yes is 1, no is 0),
 * and the unknown facts it still hangs on. Equal ends mean an exact value that hangs on nothing.
 */
export interface Range {
  readonly low: Whole
  readonly high: Whole
  /** One bit per unknown fact: `Household.bitFor`. */
  readonly open: bigint
}

const nothing = 0n
const yes: Range = { low: 1, high: 1, open: nothing }
const no: Range = { low: 0, high: 0, open: nothing }

export function isExact(range: Range): boolean {
  return range.low === range.high
}

export function isTrue(range: Range): boolean {
  return range.low === 1
}

export function isFalse(range: Range): boolean {
  return range.high === 0
}

function between(low: Whole, high: Whole, from: readonly Range[]): Range {
  if (low === high) return { low, high, open: nothing }
  let open = nothing
  for (const range of from) open |= range.open
  return { low, high, open }
}

/** An unknown fact taken to lie within narrower limits: fact key to interval. */
export type Narrowing = ReadonlyMap<string, Interval>

/** Divisors in the law count people. */
const mostDivisors = 64

const none: Narrowing = new Map()

/** Works out the nodes of a graph for one household on one day, each node once. */
export class Evaluation {
  readonly household: Household
  readonly day: Day
  readonly #narrowing: Narrowing
  readonly #known = new Map<number, Range>()
  /** Where values come from that do not change by what is assumed here. */
  #outer: { readonly evaluation: Evaluation; readonly changed: ReadonlySet<number> } | undefined
  readonly #knownPerPerson = new Map<string, Range>()

  constructor(household: Household, day: Day, narrowing: Narrowing = none) {
    this.household = household
    this.day = day
    this.#narrowing = narrowing
  }

  /** The same household with some unknown facts narrowed; what does not hang on them is taken over from here. */
  narrowed(narrowing: Narrowing, changed: ReadonlySet<number>): Evaluation {
    const inner = new Evaluation(this.household, this.day, narrowing)
    inner.#outer = { evaluation: this, changed }
    return inner
  }

  /** Takes a node to have a value, whatever the facts say. Only before the node is worked out. */
  assume(node: Node, value: Whole): void {
    this.#known.set(node.id, { low: value, high: value, open: nothing })
  }

  /** The value of a node; `person` is the person at hand for a node inside `somOver`. */
  range(node: Node, person = ''): Range {
    if (!node.bound) {
      const known = this.#known.get(node.id)
      if (known !== undefined) return known
      const outer = this.#outerFor(node)
      if (outer !== undefined) return outer.range(node)
      const found = this.#work(node, '')
      this.#known.set(node.id, found)
      return found
    }
    const outer = this.#outerFor(node)
    if (outer !== undefined) return outer.range(node, person)
    const key = `${node.id}/${person}`
    const known = this.#knownPerPerson.get(key)
    if (known !== undefined) return known
    const found = this.#work(node, person)
    this.#knownPerPerson.set(key, found)
    return found
  }

  #outerFor(node: Node): Evaluation | undefined {
    return this.#outer === undefined || this.#outer.changed.has(node.id) ? undefined : this.#outer.evaluation
  }

  #work(node: Node, person: string): Range {
    switch (node.op) {
      case 'constant':
        return { low: node.value, high: node.value, open: nothing }
      case 'series':
        return this.#amount(node)
      case 'input':
        return this.#input(node, person)
      case 'exists':
        return this.#exists(node.fact)
      case 'since':
        return node.day <= this.day ? yes : no
      case 'all':
      case 'any':
        return this.#connect(node.op, node.parts, person)
      case 'not':
        return this.#not(node.part, person)
      case 'choose':
        return this.#choose(node, person)
      case 'round':
        return this.#round(node, person)
      case 'sumOver':
        return this.#sum(node)
      case 'rule':
        return this.range(node.part, person)
      default:
        return this.#pair(node, person)
    }
  }

  #amount(node: Extract<Node, { op: 'series' }>): Range {
    const value = findValue(node.series, this.day)
    if (value === undefined) throw new Error(`No value of ${node.series.naam} on ${this.day}: coverage was not checked`)
    return { low: value.waarde, high: value.waarde, open: nothing }
  }

  #input(node: InputNode, person: string): Range {
    const { fact, reading } = node
    const who = this.household.personAt(node.person, person)
    const known = this.household.findKnown(fact, who)
    if (known !== undefined) {
      const value = typeof known.waarde === 'boolean' ? Number(known.waarde) : (known.waarde ?? 0)
      const [low, high] = reading.known(value, this.day)
      return low === high
        ? { low, high, open: nothing }
        : { low, high, open: this.household.bitFor(factKey(who, fact.naam)) }
    }
    const key = factKey(who, fact.naam)
    const narrowed = this.#narrowing.get(key)
    const [low, high] = narrowed === undefined ? [reading.van, reading.tot] : reading.between(narrowed)
    return low === high ? { low, high, open: nothing } : { low, high, open: this.household.bitFor(key) }
  }

  #exists(everyoneNamed: FactDefinition): Range {
    if (this.household.hasNamedPartner) return yes
    const who = this.household.personAt('huishouden', '')
    const key = factKey(who, everyoneNamed.naam)
    const known = this.household.findKnown(everyoneNamed, who)
    if (known?.waarde === true || this.#narrowing.get(key)?.[0] === 1) return no
    return { low: 0, high: 1, open: this.household.bitFor(key) }
  }

  #connect(op: 'all' | 'any', parts: readonly Node[], person: string): Range {
    const decided = op === 'all' ? isFalse : isTrue
    const ranges: Range[] = []
    for (const part of parts) {
      const range = this.range(part, person)
      if (decided(range)) return range
      ranges.push(range)
    }
    const undecided = ranges.filter((range) => !isExact(range))
    if (undecided.length === 0) return op === 'all' ? yes : no
    return between(0, 1, undecided)
  }

  #not(part: Node, person: string): Range {
    const range = this.range(part, person)
    return { low: subtract(1, range.high), high: subtract(1, range.low), open: range.open }
  }

  #choose(node: ChooseNode, person: string): Range {
    const condition = this.range(node.condition, person)
    if (!isFalse(condition) && !isTrue(condition)) {
      const [then, otherwise] = [this.#scaled(node.then, node, person), this.#scaled(node.otherwise, node, person)]
      const [low, high] = [smallest(then.low, otherwise.low), largest(then.high, otherwise.high)]
      return between(low, high, [condition, then, otherwise])
    }
    return this.#scaled(isTrue(condition) ? node.then : node.otherwise, node, person)
  }

  /** The value of a part, counted over the denominator of the whole. */
  #scaled(part: Node, whole: Node, person: string): Range {
    const range = this.range(part, person)
    const factor = whole.denominator / part.denominator
    if (factor === 1) return range
    return { low: multiply(range.low, factor), high: multiply(range.high, factor), open: range.open }
  }

  #pair(node: PairNode, person: string): Range {
    if (node.op === 'multiply') return this.#product(node, person)
    if (node.op === 'below') return this.#below(node, person)
    const [left, right] = [this.#scaled(node.left, node, person), this.#scaled(node.right, node, person)]
    const from = [left, right]
    if (node.op === 'add') return between(add(left.low, right.low), add(left.high, right.high), from)
    if (node.op === 'subtract') return between(subtract(left.low, right.high), subtract(left.high, right.low), from)
    const pick = node.op === 'largest' ? largest : smallest
    return between(pick(left.low, right.low), pick(left.high, right.high), from)
  }

  #product(node: PairNode, person: string): Range {
    const [left, right] = [this.range(node.left, person), this.range(node.right, person)]
    const corners = [left.low, left.high].flatMap((l) => [multiply(l, right.low), multiply(l, right.high)])
    return between(corners.reduce(smallest), corners.reduce(largest), [left, right])
  }

  #below(node: PairNode, person: string): Range {
    const { left, right } = node
    const [l, r] = [this.range(left, person), this.range(right, person)]
    const [toLeft, toRight] = [right.denominator, left.denominator]
    if (multiply(l.high, toLeft) < multiply(r.low, toRight)) return yes
    if (multiply(l.low, toLeft) >= multiply(r.high, toRight)) return no
    return between(0, 1, [l, r])
  }

  /** An open divisor is tried value by value: it often stands above the line as well (article 22a). */
  #round(node: RoundNode, person: string): Range {
    const { divisor } = node
    if (divisor === undefined) return this.#rounded(node, { part: this.range(node.part, person), divisor: yes })
    const range = this.range(divisor, person)
    const [low, high] = [largest(range.low, 1), largest(range.high, 1)]
    if (low === high || divisor.bound || subtract(high, low) > mostDivisors) {
      return this.#rounded(node, { part: this.range(node.part, person), divisor: range })
    }
    const tries: Range[] = []
    const changed = nodesAbove(divisor, node.part)
    for (let value = low; value <= high; value = add(value, 1)) {
      const trial = new Evaluation(this.household, this.day, this.#narrowing)
      trial.assume(divisor, value)
      trial.#outer = { evaluation: this, changed }
      const exact = { low: value, high: value, open: range.open }
      tries.push(trial.#rounded(node, { part: trial.range(node.part), divisor: exact }))
    }
    const all = tries.map((one) => one.low).reduce(smallest)
    const top = tries.map((one) => one.high).reduce(largest)
    return between(all, top, [range, ...tries])
  }

  #rounded(node: RoundNode, { part, divisor }: { readonly part: Range; readonly divisor: Range }): Range {
    const least = largest(divisor.low, 1)
    const most = largest(divisor.high, 1)
    const low = roundTo(node, part.low, part.low < 0 ? least : most)
    const high = roundTo(node, part.high, part.high < 0 ? most : least)
    return between(low, high, [part, divisor])
  }

  #sum(node: SumNode): Range {
    let total: Range = no
    for (const person of this.household.group(node.group)) {
      const one = this.range(node.body, person)
      total = between(add(total.low, one.low), add(total.high, one.high), [total, one])
    }
    return total
  }
}

function roundTo(node: RoundNode, value: Whole, divisor: Whole): Whole {
  const unit = multiply(multiply(node.part.denominator, node.step), divisor)
  if (node.way === 'naar beneden') return multiply(floorDivide(value, unit), node.step)
  if (node.way === 'naar boven') return multiply(multiply(floorDivide(multiply(value, -1), unit), -1), node.step)
  return multiply(floorDivide(add(multiply(value, 2), unit), multiply(unit, 2)), node.step)
}
