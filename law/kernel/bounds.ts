import { nodesAboveFacts } from './dependence.ts'
import { Evaluation, isExact, type Range } from './evaluate.ts'
import type { FactDefinition, Interval } from './fact.ts'
import { factKey, type Household, unnamedPartner } from './household.ts'
import { type Node, nodesBelow } from './node.ts'
import type { Day } from './unit.ts'
import { largest, smallest, type Whole } from './whole.ts'

/** An unknown fact that the graph asks about. */
export interface OpenFact {
  readonly key: string
  readonly person: string
  readonly definition: FactDefinition
}

export interface Bounds {
  readonly low: Whole
  readonly high: Whole
  /** The facts that still matter, the most decisive first. */
  readonly matters: readonly OpenFact[]
}

/** At most this many combinations of unknown facts are worked out one by one. */
const mostCombinations = 64

function openFacts(node: Node, household: Household, open: bigint): readonly OpenFact[] {
  const found = new Map<string, OpenFact>()
  for (const { fact, persons } of factsAsked(node, household)) {
    for (const person of persons) {
      const key = factKey(person, fact.naam)
      if ((open & household.bitFor(key)) !== 0n) found.set(key, { key, person, definition: fact })
    }
  }
  return [...found.values()].filter((open) => open.person !== unnamedPartner)
}

interface Asked {
  readonly fact: FactDefinition
  readonly persons: readonly string[]
}

function factsAsked(root: Node, household: Household): readonly Asked[] {
  const everyone = household.personen.map((person) => person.id)
  return nodesBelow([root]).flatMap((node) => {
    if (node.op === 'exists') return [{ fact: node.fact, persons: [household.personAt('huishouden', '')] }]
    if (node.op !== 'input') return []
    const persons = node.person === 'gebonden' ? everyone : [household.personAt(node.person, '')]
    return [{ fact: node.fact, persons }]
  })
}

/**
 * The facts that are tried class by class: always a beginning of one fixed order, so that learning a fact can only
 * add facts to the list and bounds never widen.
 */
function toSplit(open: readonly OpenFact[]): readonly OpenFact[] {
  const chosen: OpenFact[] = []
  let combinations = 1
  for (const fact of open.filter((one) => one.definition.klassen.length > 0)) {
    combinations *= fact.definition.klassen.length
    if (combinations > mostCombinations) break
    chosen.push(fact)
  }
  return chosen
}

function combine(facts: readonly OpenFact[]): readonly (readonly Interval[])[] {
  return facts.reduce<readonly (readonly Interval[])[]>(
    (rows, fact) => rows.flatMap((row) => fact.definition.klassen.map((one) => [...row, one])),
    [[]],
  )
}

/**
 * The tightest bounds the kernel knows for a node, given what is known of a household on a day.
 * The exact value of every completion of the unknown facts lies within them.
 */
export function boundsOf(node: Node, household: Household, day: Day): Bounds {
  const evaluation = new Evaluation(household, day)
  const whole = evaluation.range(node)
  if (isExact(whole)) return { low: whole.low, high: whole.high, matters: [] }
  const open = openFacts(node, household, whole.open)
  const split = toSplit(open)
  const question = { node, evaluation }
  const rows = rowsOf(split, question)
  const low = rows.map(({ range }) => range.low).reduce(smallest)
  const high = rows.map(({ range }) => range.high).reduce(largest)
  if (low === high) return { low, high, matters: [] }
  const undecided = rows.some(({ range }) => !isExact(range))
  const matters = open.filter((fact) => {
    const at = split.indexOf(fact)
    if (at < 0) return rows.some(({ range }) => (range.open & household.bitFor(fact.key)) !== 0n)
    return undecided || makesDifference(rows, at)
  })
  return { low, high, matters: byWeight(matters, whole, question) }
}

interface Question {
  readonly node: Node
  /** With nothing narrowed. */
  readonly evaluation: Evaluation
}

function evaluateWith(facts: readonly OpenFact[], row: readonly Interval[], question: Question): Range {
  const narrowing = new Map<string, Interval>()
  for (const [at, fact] of facts.entries()) {
    const interval = row[at]
    if (interval !== undefined) narrowing.set(fact.key, interval)
  }
  const above = nodesAboveFacts(question.node)
  const changed = new Set(facts.flatMap(({ definition }) => above.get(definition.naam) ?? []))
  return question.evaluation.narrowed(narrowing, changed).range(question.node)
}

interface Row {
  readonly row: readonly Interval[]
  readonly range: Range
}

function rowsOf(facts: readonly OpenFact[], question: Question): readonly Row[] {
  return combine(facts).map((row) => ({ row, range: evaluateWith(facts, row, question) }))
}

/** True when two combinations that differ in this fact alone have a different outcome. */
function makesDifference(rows: readonly Row[], at: number): boolean {
  const outcomes = new Map<string, string>()
  return rows.some(({ row, range }) => {
    const others = row.filter((_, index) => index !== at).join('|')
    const outcome = `${range.low}..${range.high}`
    const before = outcomes.get(others) ?? outcome
    outcomes.set(others, outcome)
    return before !== outcome
  })
}

function width(range: Range): number {
  return Number(range.high) - Number(range.low)
}

function trialsFor(fact: OpenFact): readonly Interval[] {
  const { klassen, van, tot } = fact.definition
  if (klassen.length > 0) return klassen
  const middle = Math.min(tot, Math.max(van, 100_000))
  return [van, middle, tot].map((value): Interval => [value, value])
}

function byWeight(facts: readonly OpenFact[], whole: Range, question: Question): readonly OpenFact[] {
  const weighed = facts.map((fact) => {
    const trials = trialsFor(fact)
    const left = trials.map((trial) => width(evaluateWith([fact], [trial], question)))
    const narrows = left.reduce((sum, one) => sum + width(whole) - one, 0) / trials.length
    return { fact, narrows }
  })
  return weighed.sort((a, b) => b.narrows - a.narrows).map(({ fact }) => fact)
}
