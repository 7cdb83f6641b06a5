import { endOfPreviousMonth, firstOfQuarter, yearsOn } from './day.ts'
import type { Day, Text, Unit } from './unit.ts'

/** The kinds of value that a fact can have in an input file. */
export type FactKind = 'datum' | Exclude<Unit, 'leeftijd' | 'deel'>

/** `gegeven`: something that is so. `oordeel`: a person must judge, with a reason; nothing fills it in. */
export type Nature = 'gegeven' | 'oordeel'

export interface FactDefinition {
  readonly naam: string
  readonly aard: Nature
  /** A judgement that may help someone who otherwise has no right; nobody has to ask it first. */
  readonly uitweg: boolean
  readonly soort: FactKind
  /** About one person, or about the household as a whole. */
  readonly over: 'persoon' | 'huishouden'
  /** A rule of the municipality, given with the input: never asked of people, never filled in. */
  readonly lokaal?: true
  readonly van: number
  readonly tot: number
  readonly vraag: Text
  /** The same question, put to the claimant. */
  readonly vraagAanU: Text
  /** For a judgement: what a professional looks at, in words for the person it is about. */
  readonly onderwerp: Text
  /** The article that asks for it: 'Pw 19a lid 1'. */
  readonly waarvoor: string
  /** Cuts between which the law does not distinguish; used to tighten bounds, never to decide. */
  readonly klassen: readonly (readonly [number, number])[]
}

export type Interval = readonly [low: number, high: number]

/** How the graph looks at a fact: as it is, or as something that follows from it. */
export interface Reading {
  readonly naam: string
  readonly van: number
  readonly tot: number
  readonly known: (value: number | Day, day: Day) => Interval
  /** What remains possible when the fact is only known to lie in an interval. */
  readonly between: (range: Interval) => Interval
  /** Set by `decisionReading`. */
  readonly besluit?: true
}

export function plainReading(fact: FactDefinition): Reading {
  return {
    naam: fact.naam,
    van: fact.van,
    tot: fact.tot,
    known: (value) => (typeof value === 'number' ? [value, value] : [fact.van, fact.tot]),
    between: (range) => range,
  }
}

/**
 * A decision to deviate exists only once somebody took it: as long as none is known there is none. It is the one reading
 * in which unknown is not open.
 */
export function decisionReading(fact: FactDefinition): Reading {
  return { ...plainReading(fact), besluit: true, van: 0, tot: 0, between: () => [0, 0] }
}

const oldest = 130

export const ageOnDay: Reading = {
  naam: 'leeftijd',
  van: 0,
  tot: oldest,
  known: (value, day) => {
    const age = typeof value === 'string' ? yearsOn(value, day) : value
    return [age, age]
  },
  between: (range) => range,
}

export const ageAtEndOfPreviousMonth: Reading = {
  naam: 'leeftijdEindVorigeMaand',
  van: -1,
  tot: oldest,
  known: (value, day) => {
    const age = typeof value === 'string' ? yearsOn(value, endOfPreviousMonth(day)) : value
    return [age, age]
  },
  between: ([low, high]) => [low - 1, high],
}

/** Below zero for who was not born yet on the first day of the quarter. */
export const ageOnFirstOfQuarter: Reading = {
  naam: 'leeftijdBeginKwartaal',
  van: -1,
  tot: oldest,
  known: (value, day) => {
    const age = typeof value === 'string' ? yearsOn(value, firstOfQuarter(day)) : value
    return [age, age]
  },
  between: ([low, high]) => [low - 1, high],
}

/** How many further people may belong to the household, given whether everyone has been named. */
export const unnamedPeople: Reading = {
  naam: 'ongenoemden',
  van: 0,
  tot: 20,
  known: (value) => (value === 1 ? [0, 0] : [0, 20]),
  between: ([low]) => (low === 1 ? [0, 0] : [0, 20]),
}
