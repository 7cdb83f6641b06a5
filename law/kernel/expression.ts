import { makeNode, type Node, type RoundingWay } from './node.ts'
import type { Citation } from './statute.ts'
import type { NumberUnit, Period } from './unit.ts'
import { commonDenominator, multiply } from './whole.ts'

/** How a result is rounded, to which step, and the article (or practice) that says so. */
export interface Rounding {
  readonly op: 'hele centen' | 'hele euro'
  readonly wijze: RoundingWay
  readonly volgens: Citation
}

function pair(op: 'add' | 'subtract' | 'largest' | 'smallest', left: Node, right: Node): Node {
  const denominator = commonDenominator(left.denominator, right.denominator)
  return makeNode({ op, left, right, unit: left.unit, denominator, bound: left.bound || right.bound })
}

function round(part: Node, divisor: Node | undefined, rounding: Rounding): Node {
  const step = rounding.op === 'hele euro' ? 100 : 1
  const bound = part.bound || (divisor?.bound ?? false)
  const { wijze: way, volgens: at } = rounding
  return makeNode({ op: 'round', part, divisor, step, way, at, unit: part.unit, denominator: 1, bound })
}

export function zero(unit: NumberUnit): Node {
  return makeNode({ op: 'constant', value: 0, unit, denominator: 1, bound: false })
}

/** Yes or no, in the words of the statute. */
export class Waarheid {
  readonly node: Node
  readonly unit = 'waarheid'

  constructor(node: Node) {
    this.node = node
  }

  en(...others: readonly Waarheid[]): Waarheid {
    return this.#together('all', others)
  }

  of(...others: readonly Waarheid[]): Waarheid {
    return this.#together('any', others)
  }

  niet(): Waarheid {
    const { node } = this
    return new Waarheid(makeNode({ op: 'not', part: node, unit: 'waarheid', denominator: 1, bound: node.bound }))
  }

  #together(op: 'all' | 'any', others: readonly Waarheid[]): Waarheid {
    const parts = [this.node, ...others.map((other) => other.node)]
    const bound = parts.some((part) => part.bound)
    return new Waarheid(makeNode({ op, parts, unit: 'waarheid', denominator: 1, bound }))
  }
}

/** A quotient that is not yet a value: it must be rounded at an article before it can be used. */
export class Quotient<U extends NumberUnit> {
  readonly unit: U
  readonly part: Node
  readonly divisor: Node

  constructor(unit: U, part: Node, divisor: Node) {
    this.unit = unit
    this.part = part
    this.divisor = divisor
  }

  afgerond(rounding: Rounding): Getal<U> {
    return new Getal(this.unit, round(this.part, this.divisor, rounding))
  }
}

/** A number with its unit. Two different units do not add, compare or bound each other. */
export class Getal<U extends NumberUnit> {
  readonly unit: U
  readonly node: Node

  constructor(unit: U, node: Node) {
    this.unit = unit
    this.node = node
  }

  vermeerderdMet(other: Getal<U>): Getal<U> {
    return new Getal(this.unit, pair('add', this.node, other.node))
  }

  verminderdMet(other: Getal<U>): Getal<U> {
    return new Getal(this.unit, pair('subtract', this.node, other.node))
  }

  /** At least: the larger of the two. */
  tenMinste(other: Getal<U> | 0): Getal<U> {
    return new Getal(this.unit, pair('largest', this.node, this.#nodeOf(other)))
  }

  /** At most: the smaller of the two. */
  tenHoogste(other: Getal<U>): Getal<U> {
    return new Getal(this.unit, pair('smallest', this.node, other.node))
  }

  maal(factor: Getal<'deel'> | Getal<'aantal'>): Getal<U> {
    const [left, right] = [this.node, factor.node]
    const denominator = left.denominator * right.denominator
    const bound = left.bound || right.bound
    return new Getal(this.unit, makeNode({ op: 'multiply', left, right, unit: this.unit, denominator, bound }))
  }

  /** The divisor is a count of one or more; the quotient has to be rounded at an article. */
  gedeeldDoor(divisor: Getal<'aantal'>): Quotient<U> {
    return new Quotient(this.unit, this.node, divisor.node)
  }

  afgerond(rounding: Rounding): Getal<U> {
    return new Getal(this.unit, round(this.node, undefined, rounding))
  }

  isLagerDan(other: Getal<U>): Waarheid {
    return below(this.node, other.node)
  }

  isHogerDan(other: Getal<U>): Waarheid {
    return below(other.node, this.node)
  }

  isTenMinste(other: Getal<U>): Waarheid {
    return below(this.node, other.node).niet()
  }

  isTenHoogste(other: Getal<U>): Waarheid {
    return below(other.node, this.node).niet()
  }

  #nodeOf(other: Getal<U> | 0): Node {
    return other === 0 ? zero(this.unit) : other.node
  }
}

function below(left: Node, right: Node): Waarheid {
  const bound = left.bound || right.bound
  return new Waarheid(makeNode({ op: 'below', left, right, unit: 'waarheid', denominator: 1, bound }))
}

export type Bedrag<P extends Period> = Getal<`bedrag/${P}`>
export type Aantal = Getal<'aantal'>
export type Leeftijd = Getal<'leeftijd'>

/** The same money counted over twelve months. */
export function perJaar(amount: Bedrag<'maand'>): Bedrag<'jaar'> {
  const { node } = amount
  const unit = 'bedrag/jaar'
  const twelve = makeNode({ op: 'constant', value: 12, unit: 'aantal', denominator: 1, bound: false })
  const { denominator, bound } = node
  return new Getal(unit, makeNode({ op: 'multiply', left: node, right: twelve, unit, denominator, bound }))
}

/** What a monthly amount comes to over a number of months, counted at once. */
export function overMaanden(amount: Bedrag<'maand'>, months: Aantal): Bedrag<'eenmalig'> {
  const [left, right] = [amount.node, months.node]
  const denominator = left.denominator * right.denominator
  const bound = left.bound || right.bound
  return new Getal(
    'bedrag/eenmalig',
    makeNode({ op: 'multiply', left, right, unit: 'bedrag/eenmalig', denominator, bound }),
  )
}

/** Money that came in once, counted in the month in which it came. */
export function inDezeMaand(amount: Bedrag<'eenmalig'>): Bedrag<'maand'> {
  const { node } = amount
  const unit = 'bedrag/maand'
  const once = makeNode({ op: 'constant', value: 1, unit: 'aantal', denominator: 1, bound: false })
  const { denominator, bound } = node
  return new Getal(unit, makeNode({ op: 'multiply', left: node, right: once, unit, denominator, bound }))
}

/** A twelfth of a yearly amount. */
export function perMaand(amount: Bedrag<'jaar'>): Bedrag<'maand'> {
  const { node } = amount
  const unit = 'bedrag/maand'
  const twelfth = makeNode({ op: 'constant', value: 1, unit: 'deel', denominator: 12, bound: false })
  const denominator = Number(multiply(node.denominator, 12))
  return new Getal(unit, makeNode({ op: 'multiply', left: node, right: twelfth, unit, denominator, bound: node.bound }))
}
