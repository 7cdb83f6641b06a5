import { aboveFact, factsAsked } from './dependence.ts'
import type { Change, Evaluation } from './evaluate.ts'
import type { FactDefinition } from './fact.ts'
import { factKey, type Household, unnamedPartner } from './household.ts'
import { type ChooseNode, type Node, partsOf } from './node.ts'
import { isFalse, isTrue } from './range.ts'

/** An unknown fact that the graph asks about. */
export interface OpenFact {
  readonly key: string
  readonly person: string
  readonly definition: FactDefinition
  /** What hangs on it. */
  readonly changes: readonly Change[]
}

/** Above the number of any person. */
const mostPeople = 1024

function personsAt(household: Household, place: ReturnType<typeof factsAsked>[number]['place']): readonly string[] {
  if (place === 'gebonden') return household.personen.map((person) => person.id)
  return [household.personAt(place, '')]
}

/** The facts that a value still hangs on, in one fixed order. */
export function openFacts(root: Node, evaluation: Evaluation): readonly OpenFact[] {
  const { household } = evaluation
  const keys = openBelow(root, evaluation)
  const found = new Map<string, OpenFact & { readonly changes: Change[] }>()
  for (const asked of factsAsked(root)) {
    for (const person of personsAt(household, asked.place)) {
      const key = factKey(person, asked.fact.naam)
      if (!keys.has(key) || person === unnamedPartner) continue
      const open = found.get(key) ?? { key, person, definition: asked.fact, changes: [] }
      open.changes.push({ above: aboveFact(root, asked), person: household.numberOf(person) })
      found.set(key, open)
    }
  }
  return [...found.values()]
}

/** The keys of the unknown facts that the value of a node hangs on: reached by what is not exact alone. */
function openBelow(root: Node, evaluation: Evaluation): ReadonlySet<string> {
  const walk = new Walk(evaluation)
  walk.visit(root, evaluation.household.personen.length)
  return walk.keys
}

/** Looks, as often as asked, on which of some facts a value hangs now: each is found once, then no longer sought. */
export class Search {
  readonly found = new Set<OpenFact>()
  readonly #root: Node
  readonly #evaluation: Evaluation
  #sought: readonly OpenFact[]
  #within: ReadonlySet<number>

  constructor(facts: readonly OpenFact[], root: Node, evaluation: Evaluation) {
    this.#root = root
    this.#evaluation = evaluation
    this.#sought = facts
    this.#within = nodesAbove(facts)
  }

  look(): void {
    if (this.#sought.length === 0) return
    const walk = new Walk(this.#evaluation, this.#within)
    walk.visit(this.#root, this.#evaluation.household.personen.length)
    if (walk.keys.size === 0) return
    for (const fact of this.#sought) if (walk.keys.has(fact.key)) this.found.add(fact)
    this.#sought = this.#sought.filter((fact) => !this.found.has(fact))
    this.#within = nodesAbove(this.#sought)
  }
}

function nodesAbove(facts: readonly OpenFact[]): ReadonlySet<number> {
  const within = new Set<number>()
  for (const { above } of facts.flatMap(({ changes }) => changes)) {
    for (const node of above.nodes) within.add(node.id)
  }
  return within
}

class Walk {
  readonly keys = new Set<string>()
  readonly #evaluation: Evaluation
  readonly #within: ReadonlySet<number> | undefined
  readonly #seen = new Set<number>()

  constructor(evaluation: Evaluation, within?: ReadonlySet<number>) {
    this.#evaluation = evaluation
    this.#within = within
  }

  /** An open divisor is not tried here: what hangs on it alone may be named a little too often, never too seldom. */
  visit(node: Node, person: number): void {
    if (this.#within?.has(node.id) === false) return
    const range = this.#evaluation.rangeFor(node, person)
    if (range.low === range.high) return
    const place = node.bound ? -(node.id * mostPeople + person) : node.id
    if (this.#seen.has(place)) return
    this.#seen.add(place)
    this.#enter(node, person)
  }

  #enter(node: Node, person: number): void {
    const { household } = this.#evaluation
    switch (node.op) {
      case 'input':
        this.keys.add(factKey(household.personAt(node.person, household.idOf(person)), node.fact.naam))
        return
      case 'exists':
        this.keys.add(factKey(household.personAt('huishouden', ''), node.fact.naam))
        return
      case 'choose':
        this.#choose(node, person)
        return
      case 'sumOver':
        for (const one of household.numbersIn(node.group)) this.visit(node.body, one)
        return
      default:
        for (const part of partsOf(node)) this.visit(part, person)
    }
  }

  #choose(node: ChooseNode, person: number): void {
    const condition = this.#evaluation.rangeFor(node.condition, person)
    if (!isTrue(condition)) this.visit(node.otherwise, person)
    if (!isFalse(condition)) this.visit(node.then, person)
    this.visit(node.condition, person)
  }
}
