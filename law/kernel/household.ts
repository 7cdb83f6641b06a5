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
  readonly #facts = new Map<string, Fact>()
  readonly #groups: Readonly<Record<Group, readonly string[]>>
  readonly #bits = new Map<string, bigint>()
  readonly #claimant: string
  readonly #partner: string | undefined

  constructor(personen: readonly Person[], feiten: readonly Fact[]) {
    this.personen = personen
    for (const fact of feiten) this.#facts.set(factKey(fact.persoon ?? wholeHousehold, fact.naam), fact)
    const idsOf = (...which: readonly Relation[]): string[] =>
      personen.filter((person) => which.includes(person.relatie)).map((person) => person.id)
    this.#groups = { kinderen: idsOf('kind'), huisgenoten: idsOf('kind', 'medebewoner') }
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

  /** One bit per fact key, so that sets of facts are cheap to join. */
  bitFor(key: string): bigint {
    const known = this.#bits.get(key)
    if (known !== undefined) return known
    const bit = 1n << BigInt(this.#bits.size)
    this.#bits.set(key, bit)
    return bit
  }

  /** The fact when it is known; a fact that was asked and stayed unknown counts as unknown. */
  findKnown(definition: FactDefinition, person: string): Fact | undefined {
    const fact = this.#facts.get(factKey(person, definition.naam))
    return fact === undefined || fact.waarde === null ? undefined : fact
  }
}
