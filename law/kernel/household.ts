import type { FactDefinition } from './fact.ts'
import type { Group, PersonRef } from './node.ts'
import type { Day } from './unit.ts'

export type Relation = 'aanvrager' | 'partner' | 'kind' | 'medebewoner'

export interface Person {
  readonly id: string
  readonly relatie: Relation
}

/** A fact as it was gathered: what, about whom, from where, on which day. */
export interface Fact {
  /** Absent for a fact about the whole household. */
  readonly persoon?: string
  readonly naam: string
  /** Money in whole cents, a day as 'YYYY-MM-DD'; null when it was asked and is not known. */
  readonly waarde: boolean | number | string | null
  /** Opgegeven, a source by name, or vastgesteld door whom. */
  readonly herkomst: string
  readonly dag: Day
  /** Required for an oordeel: why the person who judged came to it. */
  readonly reden?: string
}

/** The stand-in for a partner who has not been named (yet). */
export const unnamedPartner = '?partner'
const wholeHousehold = 'huishouden'

export function factKey(person: string, naam: string): string {
  return `${person}/${naam}`
}

/** Facts of one household, found by person and name. */
export class Household {
  readonly personen: readonly Person[]
  /** One more than there are people: the last number stands for nobody. */
  readonly everyNumber: readonly number[]
  readonly #facts = new Map<string, Map<string, Fact>>()
  readonly #numbers: ReadonlyMap<string, number>
  readonly #groups: Readonly<Record<Group, readonly string[]>>
  readonly #groupNumbers: Readonly<Record<Group, readonly number[]>>
  readonly #claimant: string
  readonly #partner: string | undefined

  constructor(personen: readonly Person[], feiten: readonly Fact[]) {
    this.personen = personen
    for (const fact of feiten) this.#keep(fact)
    this.#numbers = new Map(personen.map((person, at) => [person.id, at]))
    this.everyNumber = Array.from({ length: personen.length + 1 }, (_, at) => at)
    const idsOf = (...which: readonly Relation[]): string[] =>
      personen.filter((person) => which.includes(person.relatie)).map((person) => person.id)
    this.#groups = { kinderen: idsOf('kind'), huisgenoten: idsOf('kind', 'medebewoner') }
    const numbersOf = (ids: readonly string[]): number[] => ids.map((id) => this.numberOf(id))
    const { kinderen, huisgenoten } = this.#groups
    this.#groupNumbers = { kinderen: numbersOf(kinderen), huisgenoten: numbersOf(huisgenoten) }
    this.#claimant = idsOf('aanvrager')[0] ?? ''
    this.#partner = idsOf('partner')[0]
  }

  get hasNamedPartner(): boolean {
    return this.#partner !== undefined
  }

  group(group: Group): readonly string[] {
    return this.#groups[group]
  }

  /** The person in a place; `bound` is the person at hand inside `somOver`. */
  personAt(place: PersonRef, bound: string): string {
    if (place === 'gebonden') return bound
    if (place === 'huishouden') return wholeHousehold
    return place === 'aanvrager' ? this.#claimant : (this.#partner ?? unnamedPartner)
  }

  /** The number of a person among the people of the household. */
  numberOf(person: string): number {
    return this.#numbers.get(person) ?? this.personen.length
  }

  idOf(number: number): string {
    return this.personen[number]?.id ?? ''
  }

  numbersIn(group: Group): readonly number[] {
    return this.#groupNumbers[group]
  }

  /** The fact when it is known; a fact that was asked and stayed unknown counts as unknown. */
  findKnown(definition: FactDefinition, person: string): Fact | undefined {
    const fact = this.#facts.get(person)?.get(definition.naam)
    return fact === undefined || fact.waarde === null ? undefined : fact
  }

  #keep(fact: Fact): void {
    const about = fact.persoon ?? wholeHousehold
    const facts = this.#facts.get(about) ?? new Map<string, Fact>()
    facts.set(fact.naam, fact)
    this.#facts.set(about, facts)
  }
}
