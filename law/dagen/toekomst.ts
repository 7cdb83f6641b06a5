import { findMissing } from '../kernel/coverage.ts'
import { daysAfter, daysFrom, firstOfNextMonth } from '../kernel/day.ts'
import { evaluationOf, isFalse, isTrue } from '../kernel/evaluate.ts'
import type { Fact } from '../kernel/household.ts'
import type { Day } from '../kernel/unit.ts'
import { huishoudenVan } from '../uitkomst/huishouden.ts'
import type { Invoer } from '../uitkomst/soorten.ts'
import { alleenDezeMaand, alleenDitJaar, tellers } from './tellers.ts'

/** Something that is planned from a day on: facts that take the place of what is known now, and people who come. */
export interface Gepland {
  readonly vanaf: Day
  readonly personen?: Invoer['huishouden']['personen']
  readonly feiten: readonly Fact[]
}

export type InvoerMetPlannen = Invoer & { readonly gepland?: readonly Gepland[] }

const sleutel = ({ persoon, naam }: Fact): string => `${persoon ?? ''}/${naam}`

/** The facts with some of them replaced. */
function vervang(feiten: readonly Fact[], nieuw: readonly Fact[]): readonly Fact[] {
  const weg = new Set(nieuw.map(sleutel))
  return [...feiten.filter((feit) => !weg.has(sleutel(feit))), ...nieuw]
}

const telling = (waarde: Fact['waarde']): number => (typeof waarde === 'number' ? waarde : 0)

/** One month on: counts of months that ran go up, what was of one month or year is over. Unknown stays unknown. */
function naarVolgendeMaand(invoer: Invoer, dag: Day): Invoer {
  const household = huishoudenVan(invoer)
  const evaluation = evaluationOf(household, invoer.peildatum)
  const nieuw: Fact[] = []
  for (const { feit, wie, loopt } of tellers) {
    const oud = invoer.feiten.find((een) => een.naam === feit && een.persoon === household.personAt(wie, ''))
    if (oud === undefined || oud.waarde === null) continue
    // In a month that is not covered nobody can tell whether the count ran.
    if (findMissing([loopt.node], invoer.peildatum).length > 0) {
      nieuw.push({ ...oud, waarde: null })
      continue
    }
    const liep = evaluation.range(loopt.node)
    if (isFalse(liep)) continue
    nieuw.push({ ...oud, waarde: isTrue(liep) ? telling(oud.waarde) + 1 : null })
  }
  nieuw.push(...maandfeiten(invoer.feiten))
  const feiten = vervang(invoer.feiten, nieuw)
  const nieuwJaar = dag.endsWith('-01-01')
  const over = nieuwJaar
    ? feiten.map((een) => (alleenDitJaar.includes(een.naam) ? { ...een, waarde: 0 } : een))
    : feiten
  return { ...invoer, feiten: over, peildatum: dag }
}

function maandfeiten(feiten: readonly Fact[]): readonly Fact[] {
  return alleenDezeMaand.flatMap(({ feit, eerder, keer }) =>
    feiten
      .filter((een) => een.naam === feit && telling(een.waarde) > 0)
      .flatMap((een) => {
        const plus = (naam: string | undefined, erbij: number): readonly Fact[] =>
          feiten
            .filter((ander) => ander.naam === naam && ander.persoon === een.persoon && ander.waarde !== null)
            .map((ander) => ({ ...ander, waarde: telling(ander.waarde) + erbij }))
        return [{ ...een, waarde: 0 }, ...plus(eerder, telling(een.waarde)), ...plus(keer, 1)]
      }),
  )
}

/** The days abroad go on counting for who is abroad (Pw 13 lid 1 onderdeel e). */
function dagenBuiten(invoer: Invoer, begin: Day): readonly Fact[] {
  const buiten = new Set(
    invoer.feiten.flatMap((een) => (een.naam === 'nuBuitenNederland' && een.waarde === true ? [een.persoon] : [])),
  )
  return invoer.feiten
    .filter(({ naam, persoon, waarde }) => naam === 'dagenBuitenNederland' && buiten.has(persoon) && waarde !== null)
    .map((een) => ({ ...een, waarde: Math.min(1000, telling(een.waarde) + daysFrom(begin, invoer.peildatum)) }))
}

/** Gives the input as it will be on each of a row of rising days, as far as it follows from what is known and planned. */
export function maakToekomst({ gepland = [], ...nu }: InvoerMetPlannen): (dag: Day) => Invoer {
  const plannen = gepland.toSorted((een, ander) => (een.vanaf < ander.vanaf ? -1 : 1))
  let stand: Invoer = nu
  let gedaan = 0
  const voerUit = (tot: Day): void => {
    for (let plan = plannen[gedaan]; plan !== undefined && plan.vanaf <= tot; plan = plannen[gedaan]) {
      const personen = [...stand.huishouden.personen, ...(plan.personen ?? [])]
      stand = { ...stand, huishouden: { personen }, feiten: vervang(stand.feiten, plan.feiten) }
      gedaan += 1
    }
  }
  return (dag) => {
    for (let maand = firstOfNextMonth(stand.peildatum); maand <= dag; maand = firstOfNextMonth(maand)) {
      voerUit(daysAfter(maand, -1))
      stand = naarVolgendeMaand(stand, maand)
    }
    voerUit(dag)
    const later = { ...stand, peildatum: dag }
    return { ...later, feiten: vervang(later.feiten, dagenBuiten(later, nu.peildatum)) }
  }
}
