import { compile } from './compile.ts'
import { type Above, aboveNode } from './dependence.ts'
import type { Interval } from './fact.ts'
import type { Household } from './household.ts'
import { type Node, nodesMade } from './node.ts'
import { exactly, type Range } from './range.ts'
import type { Day } from './unit.ts'
import type { Whole } from './whole.ts'

export { isExact, isFalse, isTrue, type Range } from './range.ts'

/** An unknown fact taken to lie within narrower limits: fact key to interval. */
export type Narrowing = ReadonlyMap<string, Interval>

/** Nodes that hang on something that changes, for one person (by number) or for everyone inside `somOver`. */
export interface Change {
  readonly above: Above
  readonly person: number | undefined
}

/** Values by node number. */
type Memory = (Range | undefined)[]

/** Beyond so many nodes a full row of places costs more than it saves. */
const mostPlaces = 32_768

function emptyMemory(): Memory {
  const places = nodesMade()
  return places > mostPlaces ? [] : new Array<Range | undefined>(places + 1)
}

/** Works out the nodes of a graph for one household on one day, each node once. */
export class Evaluation {
  readonly household: Household
  readonly day: Day
  readonly #narrowing: Map<string, Interval>
  readonly #known: Memory = emptyMemory()
  readonly #knownPerPerson: Memory[] = []

  constructor(household: Household, day: Day, narrowing: Narrowing = new Map()) {
    this.household = household
    this.day = day
    this.#narrowing = new Map(narrowing)
  }

  /** The value of a node; `person` is the person at hand for a node inside `somOver`. */
  range(node: Node, person = ''): Range {
    return this.rangeFor(node, person === '' ? this.household.personen.length : this.household.numberOf(person))
  }

  /** The same, the person at hand by number. */
  rangeFor(node: Node, person: number): Range {
    const known = node.bound ? this.knownOf(person)[node.id] : this.#known[node.id]
    return known ?? compile(node)(this, person)
  }

  /** What is known of the nodes outside `somOver`, by node number. For compiled nodes. */
  get known(): Memory {
    return this.#known
  }

  /** The same for the person at hand, by the person's number. For compiled nodes. */
  knownOf(person: number): Memory {
    const memory = this.#knownPerPerson[person]
    if (memory !== undefined) return memory
    const fresh = emptyMemory()
    this.#knownPerPerson[person] = fresh
    return fresh
  }

  /** The limits within which an unknown fact is taken to lie for now. */
  narrowed(key: string): Interval | undefined {
    return this.#narrowing.size === 0 ? undefined : this.#narrowing.get(key)
  }

  /** Takes an unknown fact to lie within limits, and works out anew what changes by it. Only inside `during`. */
  narrow(key: string, interval: Interval, changes: readonly Change[]): void {
    this.#narrowing.set(key, interval)
    for (const change of changes) this.#settle(change)
  }

  /** Takes a node to have a value, whatever the facts say, and forgets what hangs on it. Only inside `during`. */
  assume(node: Node, value: Whole, change: Change): void {
    this.#forget(change)
    this.#known[node.id] = exactly(value)
  }

  /** The value of a node if one of the nodes below it had this value. */
  rangeIf(node: Node, assumed: Node, value: Whole): Range {
    const change: Change = { above: aboveNode(assumed, node), person: undefined }
    return this.during([change], () => {
      this.assume(assumed, value, change)
      return this.range(node)
    })
  }

  /** Does work in which the given nodes are worked out anew, by other rules, and puts everything back. */
  anew<T>(change: Change, work: () => T): T {
    return this.during([change], () => {
      this.#forget(change)
      return work()
    })
  }

  /** Whether a node has been worked out, for anyone; a constant always has. */
  hasMet(node: Node): boolean {
    if (node.op === 'constant') return true
    if (!node.bound) return this.#known[node.id] !== undefined
    return this.#knownPerPerson.some((memory) => memory[node.id] !== undefined)
  }

  /** Does work in which the given nodes may get other values, and puts everything back. */
  during<T>(changes: readonly Change[], work: () => T): T {
    const narrowing = [...this.#narrowing]
    const saved = this.#rowsIn(changes).map(([row, ids]) => ({ row, ids, values: ids.map((id) => row[id]) }))
    try {
      return work()
    } finally {
      for (const { row, ids, values } of saved) {
        for (let at = 0; at < ids.length; at += 1) row[ids[at] ?? 0] = values[at]
      }
      this.#narrowing.clear()
      for (const [key, interval] of narrowing) this.#narrowing.set(key, interval)
    }
  }

  /** Goes up from what changed, no further than where values stay the same. */
  #settle({ above, person }: Change): void {
    const { nodes, partsAt } = above
    const changed = new Uint8Array(nodes.length)
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at]
      if (node !== undefined && mayDiffer(partsAt[at], changed) && this.#differs(node, person)) changed[at] = 1
    }
  }

  #differs(node: Node, person: number | undefined): boolean {
    if (!node.bound) return this.#renew(node, this.#known, this.household.personen.length)
    if (person !== undefined) return this.#renew(node, this.knownOf(person), person)
    let differs = false
    for (const number of this.household.everyNumber) {
      if (this.#renew(node, this.knownOf(number), number)) differs = true
    }
    return differs
  }

  /** Works out a node anew; true when its value may have changed. What was not known yet is left until it is asked. */
  #renew(node: Node, row: Memory, person: number): boolean {
    const before = row[node.id]
    if (before === undefined) return true
    row[node.id] = undefined
    const after = compile(node)(this, person)
    return after.low !== before.low || after.high !== before.high
  }

  #forget({ above, person }: Change): void {
    for (const id of above.fixed) this.#known[id] = undefined
    if (above.bound.length === 0) return
    for (const number of person === undefined ? this.household.everyNumber : [person]) {
      const row = this.knownOf(number)
      for (const id of above.bound) row[id] = undefined
    }
  }

  #rowsIn(changes: readonly Change[]): readonly (readonly [Memory, readonly number[]])[] {
    return changes.flatMap(({ above, person }) => {
      const rows = [[this.#known, above.fixed] as const]
      if (above.bound.length === 0) return rows
      const numbers = person === undefined ? this.household.everyNumber : [person]
      return [...rows, ...numbers.map((number) => [this.knownOf(number), above.bound] as const)]
    })
  }
}

/** A node without parts in the row is what changed itself. */
function mayDiffer(parts: readonly number[] | undefined, changed: Uint8Array): boolean {
  if (parts === undefined || parts.length === 0) return true
  for (const part of parts) if (changed[part] === 1) return true
  return false
}

const shared = new WeakMap<Household, Map<Day, Evaluation>>()

/** The evaluation of a household on a day that everyone who asks shares: what one worked out, the next need not. */
export function evaluationOf(household: Household, day: Day): Evaluation {
  const days = shared.get(household) ?? new Map<Day, Evaluation>()
  shared.set(household, days)
  const known = days.get(day)
  if (known !== undefined) return known
  const fresh = new Evaluation(household, day)
  days.set(day, fresh)
  return fresh
}
