import { findMissing, type Missing } from '../kernel/coverage.ts'
import { evaluationOf } from '../kernel/evaluate.ts'
import type { Node } from '../kernel/node.ts'
import type { Day } from '../kernel/unit.ts'
import { add, floorDivide, multiply, type Whole } from '../kernel/whole.ts'
import { kindgebondenBudgetOnafgerond, kindgebondenBudgetPerMaand } from '../kindgebonden-budget/kindgebonden-budget.ts'
import { zorgtoeslagOnafgerond, zorgtoeslagPerMaand } from '../zorgtoeslag/zorgtoeslag.ts'
import { huishoudenVan } from './huishouden.ts'
import { controleer } from './lees-invoer.ts'
import type { Geldbedrag, Invoer } from './soorten.ts'

const toeslagen = {
  zorgtoeslag: { perJaar: zorgtoeslagOnafgerond.node, perMaand: zorgtoeslagPerMaand.node },
  'kindgebonden-budget': { perJaar: kindgebondenBudgetOnafgerond.node, perMaand: kindgebondenBudgetPerMaand.node },
} as const

export type Toeslagcode = keyof typeof toeslagen

/** One allowance over the months of a calendar year, with the facts as they are; only ages move along. */
export type Toeslagjaar =
  | { readonly gedekt: false; readonly mist: readonly Missing[] }
  | {
      readonly gedekt: true
      readonly jaar: string
      /** As paid in advance, if every month were like that one: whole euros, in cents. */
      readonly maanden: readonly (Geldbedrag & { readonly maand: string })[]
      /** The claims of the twelve months together, rounded once and nothing under 24 euros (Awir 14). */
      readonly overHetJaar: Geldbedrag
    }

const geld = (low: Whole, high: Whole): Geldbedrag =>
  low === high ? { bedragInCenten: Number(low) } : { onderInCenten: Number(low), bovenInCenten: Number(high) }

const kleinsteTegemoetkoming = 2_400

/** A twelfth of the sum of yearly claims, half up to whole euros. */
function toegekend(som: Whole, denominator: number): Whole {
  const perEuro = 12 * denominator * 100
  const euros = floorDivide(add(multiply(som, 2), perEuro), 2 * perEuro)
  const centen = multiply(euros, 100)
  return centen < kleinsteTegemoetkoming ? 0 : centen
}

/**
 * Works out an allowance for each month of the year of the peildatum, because the claim is determined per calendar month
 * (Wzt 2 lid 5, Wkb 2 lid 11). Money in whole cents. Throws on a faulty input, as `bereken` does.
 */
export function berekenToeslagjaar(invoer: Invoer, code: Toeslagcode): Toeslagjaar {
  const fouten = controleer(invoer)
  if (fouten.length > 0) throw new Error(fouten.map(({ plaats, reden }) => `${plaats}: ${reden}`).join('; '))
  const { perJaar, perMaand } = toeslagen[code]
  const household = huishoudenVan(invoer)
  const jaar = invoer.peildatum.slice(0, 4)
  const dagen = Array.from({ length: 12 }, (_, at): Day => `${jaar}-${String(at + 1).padStart(2, '0')}-01`)
  const mist = dagen.map((dag) => findMissing([perJaar, perMaand], dag)).find((lijst) => lijst.length > 0)
  if (mist !== undefined) return { gedekt: false, mist }
  const op = (dag: Day, node: Node) => evaluationOf(household, dag).range(node)
  const jaarbedragen = dagen.map((dag) => op(dag, perJaar))
  const laag = jaarbedragen.map(({ low }) => low).reduce(add)
  const hoog = jaarbedragen.map(({ high }) => high).reduce(add)
  return {
    gedekt: true,
    jaar,
    maanden: dagen.map((dag) => {
      const { low, high } = op(dag, perMaand)
      return { maand: dag.slice(0, 7), ...geld(low, high) }
    }),
    overHetJaar: geld(toegekend(laag, perJaar.denominator), toegekend(hoog, perJaar.denominator)),
  }
}
