import { type Aantal, Getal, type Leeftijd, Waarheid, zero } from './expression.ts'
import { decisionReading, type FactDefinition, plainReading, type Reading, unnamedPeople } from './fact.ts'
import { type Group, makeNode, type Node, type PersonRef } from './node.ts'
import type { Series } from './series.ts'
import type { Day, NumberUnit, Period } from './unit.ts'

function constant<U extends NumberUnit>(unit: U, value: number, denominator = 1): Getal<U> {
  return new Getal(unit, makeNode({ op: 'constant', value, unit, denominator, bound: false }))
}

export function aantal(value: number): Aantal {
  return constant('aantal', value)
}

/** An age in whole years. */
export function jaar(value: number): Leeftijd {
  return constant('leeftijd', value)
}

/** Part of a whole, exact: deel(43, 100) is 43 percent. */
export function deel(numerator: number, denominator: number): Getal<'deel'> {
  return constant('deel', numerator, denominator)
}

/** A percentage as the statute writes it: percentage('13,730'). */
export function percentage(text: string): Getal<'deel'> {
  const [whole = '0', decimals = ''] = text.split(',')
  return deel(Number(whole + decimals), 100 * 10 ** decimals.length)
}

export function nihil<P extends Period>(period: P): Getal<`bedrag/${P}`> {
  return new Getal(`bedrag/${period}`, zero(`bedrag/${period}`))
}

/** An amount that a case brings along. Statutes use `uitReeks`. In cents. */
export function vastBedrag<P extends Period>(period: P, cents: number): Getal<`bedrag/${P}`> {
  return constant(`bedrag/${period}`, cents)
}

/** The value that a dated series has on the day of the question. */
export function uitReeks<U extends NumberUnit>(unit: U, series: Series): Getal<U> {
  return new Getal(unit, makeNode({ op: 'series', series, unit, denominator: 1, bound: false }))
}

/** A percentage that changes over time. The series counts thousandths of a percent: 13,730 percent is 13730. */
export function percentageUitReeks(series: Series): Getal<'deel'> {
  return new Getal('deel', makeNode({ op: 'series', series, unit: 'deel', denominator: 100_000, bound: false }))
}

/** True from a day on. */
export function vanaf(day: Day): Waarheid {
  return new Waarheid(makeNode({ op: 'since', day, unit: 'waarheid', denominator: 1, bound: false }))
}

function input(fact: FactDefinition, reading: Reading, place: { unit: Node['unit']; person: PersonRef }): Node {
  const { unit, person } = place
  return makeNode({ op: 'input', fact, reading, person, unit, denominator: 1, bound: person === 'gebonden' })
}

export function feitGetal<U extends NumberUnit>(unit: U, fact: FactDefinition, person: PersonRef): Getal<U> {
  return new Getal(unit, input(fact, plainReading(fact), { unit, person }))
}

export function feitWaarheid(fact: FactDefinition, person: PersonRef): Waarheid {
  return new Waarheid(input(fact, plainReading(fact), { unit: 'waarheid', person }))
}

/** The amount of a decision to deviate; nil as long as nobody took one. */
export function besluitGetal<U extends NumberUnit>(unit: U, fact: FactDefinition, person: PersonRef): Getal<U> {
  return afgeleid(unit, fact, [decisionReading(fact), person])
}

/** Whether a decision was taken; no as long as none is known. */
export function besluitWaarheid(fact: FactDefinition, person: PersonRef): Waarheid {
  return new Waarheid(input(fact, decisionReading(fact), { unit: 'waarheid', person }))
}

/** Something that follows from a fact, such as the age from the day of birth. */
export function afgeleid<U extends NumberUnit>(unit: U, fact: FactDefinition, how: [Reading, PersonRef]): Getal<U> {
  return new Getal(unit, input(fact, how[0], { unit, person: how[1] }))
}

/** How many people may belong here who have not been named yet; zero once everyone has been named. */
export function ongenoemden(everyoneNamed: FactDefinition): Getal<'aantal'> {
  return afgeleid('aantal', everyoneNamed, [unnamedPeople, 'huishouden'])
}

/** There is a partner to speak of. Open as long as it is unknown whether everyone has been named. */
export function partnerBestaat(everyoneNamed: FactDefinition): Waarheid {
  return new Waarheid(makeNode({ op: 'exists', fact: everyoneNamed, unit: 'waarheid', denominator: 1, bound: false }))
}

interface Then {
  dan<U extends NumberUnit>(then: Getal<U>): { anders(otherwise: Getal<U>): Getal<U> }
}

/** als(condition).dan(value).anders(other value) */
export function als(condition: Waarheid): Then {
  return {
    dan: (then) => ({
      anders: (otherwise) => new Getal(then.unit, choose(condition.node, then.node, otherwise.node)),
    }),
  }
}

function choose(condition: Node, then: Node, otherwise: Node): Node {
  const parts = [condition, then, otherwise]
  const denominator = Math.max(then.denominator, otherwise.denominator)
  const fits = denominator % then.denominator === 0 && denominator % otherwise.denominator === 0
  if (!fits) throw new Error('The two outcomes of als() have denominators that do not fit: round them first')
  const bound = parts.some((part) => part.bound)
  return makeNode({ op: 'choose', condition, then, otherwise, unit: then.unit, denominator, bound })
}

/** The sum over the people of a group of what the statute says of each. */
export function somOver<U extends NumberUnit>(group: Group, each: (person: 'gebonden') => Getal<U>): Getal<U> {
  const body = each('gebonden')
  const { unit, denominator } = body.node
  return new Getal(body.unit, makeNode({ op: 'sumOver', group, body: body.node, unit, denominator, bound: false }))
}

/** How many people of a group answer to a condition. */
export function aantalVan(group: Group, which: (person: 'gebonden') => Waarheid): Getal<'aantal'> {
  return somOver(group, (person) => als(which(person)).dan(aantal(1)).anders(aantal(0)))
}

/** The same rule for each person: one definition, one node per place. */
export function perPersoon<R>(rule: (person: PersonRef) => R): (person: PersonRef) => R {
  const made = new Map<PersonRef, R>()
  return (person) => {
    const known = made.get(person)
    if (known !== undefined) return known
    const fresh = rule(person)
    made.set(person, fresh)
    return fresh
  }
}
