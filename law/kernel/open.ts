import { aboveFact, factsAsked } from './dependence.ts'
import type { Change, Evaluation } from './evaluate.ts'
import type { FactDefinition } from './fact.ts'
import { factKey, type Household, unnamedPartner } from './household.ts'
import type { Node } from './node.ts'
import { isExact, isFalse, isTrue } from './range.ts'
import { whileTrying } from './work-rounding.ts'

/** An unknown fact that the graph asks about. */
export interface OpenFact {
  readonly key: string
  readonly person: string
  readonly definition: FactDefinition
  /** What hangs on it. */
  readonly changes: readonly Change[]
}

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
export function openBelow(root: Node, evaluation: Evaluation): ReadonlySet<string> {
  const walk = new Walk(evaluation)
  walk.visit(root, '')
  return walk.keys
}

class Walk {
  readonly keys = new Set<string>()
  readonly #evaluation: Evaluation
  #seen = new Set<string | number>()

  constructor(evaluation: Evaluation) {
    this.#evaluation = evaluation
  }

  visit(node: Node, person: string): void {
    if (isExact(this.#evaluation.range(node, person))) return
    const place = node.bound ? `${node.id}/${person}` : node.id
    if (this.#seen.has(place)) return
    this.#seen.add(place)
    this.#enter(node, person)
  }

  #enter(node: Node, person: string): void {
    switch (node.op) {
      case 'input':
        this.keys.add(factKey(this.#evaluation.household.personAt(node.person, person), node.fact.naam))
        return
      case 'exists':
        this.keys.add(factKey(this.#evaluation.household.personAt('huishouden', ''), node.fact.naam))
        return
      case 'constant':
      case 'series':
      case 'since':
        return
      case 'all':
      case 'any':
        for (const part of node.parts) this.visit(part, person)
        return
      case 'not':
      case 'rule':
        this.visit(node.part, person)
        return
      case 'choose':
        this.#choose(node, person)
        return
      case 'round':
        this.#round(node, person)
        return
      case 'sumOver':
        for (const one of this.#evaluation.household.group(node.group)) this.visit(node.body, one)
        return
      default:
        this.visit(node.left, person)
        this.visit(node.right, person)
    }
  }

  #choose(node: Extract<Node, { op: 'choose' }>, person: string): void {
    const condition = this.#evaluation.range(node.condition, person)
    if (!isTrue(condition)) this.visit(node.otherwise, person)
    if (!isFalse(condition)) this.visit(node.then, person)
    this.visit(node.condition, person)
  }

  #round(node: Extract<Node, { op: 'round' }>, person: string): void {
    if (node.divisor === undefined) {
      this.visit(node.part, person)
      return
    }
    this.visit(node.divisor, person)
    const by = this.#evaluation.range(node.divisor, person)
    const outside = this.#seen
    const work = () => {
      this.#seen = new Set(outside)
      this.visit(node.part, person)
    }
    const tried = whileTrying(node, this.#evaluation, { by, work })
    this.#seen = outside
    if (tried === undefined) this.visit(node.part, person)
  }
}
