import type { Gezin } from '../testing/bouw.ts'
import type { Verwacht } from './vergelijk.ts'

/** A worked example, with the household it is about and the articles at which it is compared. */
export interface Geval {
  readonly id: string
  readonly bron: string
  readonly gezin: Gezin
  readonly verwacht: readonly Verwacht[]
}

/** An example that brings its own A and B: the formula of article 22a lid 1 is run on them. */
export interface Formulegeval {
  readonly id: string
  readonly bron: string
  readonly a: number
  readonly bInCenten: number
  readonly verwachtInCenten: number
}

export const wet = 'Participatiewet per 2026-01-01 (BWBR0015703) en SZW Normenbrief 1 januari 2026'
export const wetJuli = 'Participatiewet per 2026-07-01 (BWBR0015703)'
export const liemers = 'https://www.rsddeliemers.nl/rekenvoorbeeld-kostendelersnorm-pw'
export const rijk = 'http://szw.rijksopenheid.nl/336/wat-is-de-kostendelersnorm-in-de-bijstand'
