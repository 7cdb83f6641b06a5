import { type Evaluation, evaluationOf } from './evaluate.ts'
import type { Interval } from './fact.ts'
import type { Household } from './household.ts'
import type { Node } from './node.ts'
import { type OpenFact, openFacts, Search } from './open.ts'
import { isExact, type Range } from './range.ts'
import type { Day } from './unit.ts'
import { largest, smallest, type Whole } from './whole.ts'

export type { OpenFact } from './open.ts'

export interface Bounds {
  readonly low: Whole
  readonly high: Whole
  /** The facts that still matter, the most decisive first. */
  readonly matters: readonly OpenFact[]
}

/** At most this many combinations of unknown facts are worked out one by one. */
const mostCombinations = 64

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

interface Question {
  readonly node: Node
  readonly evaluation: Evaluation
}

interface Row {
  readonly row: readonly Interval[]
  readonly range: Range
}

interface Rows {
  readonly rows: readonly Row[]
  /** The facts outside the combinations on which some outcome hangs. */
  readonly open: ReadonlySet<OpenFact>
}

/**
 * The tightest bounds the kernel knows for a node, given what is known of a household on a day.
 * The exact value of every completion of the unknown facts lies within them.
 */
export function boundsOf(node: Node, household: Household, day: Day): Bounds {
  const evaluation = evaluationOf(household, day)
  const whole = evaluation.range(node)
  if (isExact(whole)) return { low: whole.low, high: whole.high, matters: [] }
  const open = openFacts(node, evaluation)
  const split = toSplit(open)
  const others = open.filter((fact) => !split.includes(fact))
  const { rows, open: stillMatter } = rowsOf(split, others, { node, evaluation })
  const low = rows.map(({ range }) => range.low).reduce(smallest)
  const high = rows.map(({ range }) => range.high).reduce(largest)
  if (low === high) return { low, high, matters: [] }
  const undecided = rows.some(({ range }) => !isExact(range))
  const matters = open.filter((fact) => {
    const at = split.indexOf(fact)
    if (at < 0) return stillMatter.has(fact)
    return undecided || makesDifference(rows, at)
  })
  return { low, high, matters: byWeight(matters, whole, { node, evaluation }) }
}

/** Every combination of classes. From one to the next only what hangs on the facts that differ is worked out again. */
function rowsOf(facts: readonly OpenFact[], others: readonly OpenFact[], { node, evaluation }: Question): Rows {
  const rows: Row[] = []
  const search = new Search(others, node, evaluation)
  const fill = (row: readonly Interval[]): void => {
    const fact = facts[row.length]
    if (fact === undefined) {
      const range = evaluation.range(node)
      rows.push({ row, range })
      if (!isExact(range)) search.look()
      return
    }
    for (const one of fact.definition.klassen) {
      evaluation.narrow(fact.key, one, fact.changes)
      fill([...row, one])
    }
  }
  evaluation.during(
    facts.flatMap((fact) => fact.changes),
    () => fill([]),
  )
  return { rows, open: search.found }
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

function byWeight(facts: readonly OpenFact[], whole: Range, { node, evaluation }: Question): readonly OpenFact[] {
  const weighed = facts.map((fact) => {
    const trials = trialsFor(fact)
    const left = evaluation.during(fact.changes, () =>
      trials.map((trial) => {
        evaluation.narrow(fact.key, trial, fact.changes)
        return width(evaluation.range(node))
      }),
    )
    const narrows = left.reduce((sum, one) => sum + width(whole) - one, 0) / trials.length
    return { fact, narrows }
  })
  return weighed.sort((a, b) => b.narrows - a.narrows).map(({ fact }) => fact)
}
