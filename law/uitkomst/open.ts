import { boundsOf, type OpenFact } from '../kernel/bounds.ts'
import { Evaluation, evaluationOf, isExact, isFalse } from '../kernel/evaluate.ts'
import type { Interval } from '../kernel/fact.ts'
import type { Household } from '../kernel/household.ts'
import type { Node } from '../kernel/node.ts'
import type { Day } from '../kernel/unit.ts'
import type { Ontbreekt, Reden, Variant } from './soorten.ts'
import type { Voorziening } from './voorziening.ts'

export interface Vraagstuk {
  readonly voorziening: Voorziening
  readonly household: Household
  readonly day: Day
}

export const boundsFor = ({ voorziening, household, day }: Vraagstuk) =>
  boundsOf(voorziening.bedrag.node, household, day)

function overWie({ definition, person }: OpenFact): { persoon?: string } {
  return definition.over === 'huishouden' ? {} : { persoon: person }
}

export function beschrijfOntbrekend(open: OpenFact, household: Household): Ontbreekt {
  const { naam, aard, uitweg, soort, onderwerp, waarvoor } = open.definition
  const vraag = open.person === household.personAt('aanvrager', '') ? open.definition.vraagAanU : open.definition.vraag
  return { ...overWie(open), naam, aard, uitweg, soort, vraag, onderwerp, waarvoor }
}

/** The conditions that are certainly not met, each with its article. */
export function vindRedenen({ voorziening, household, day }: Vraagstuk): readonly Reden[] {
  const evaluation = evaluationOf(household, day)
  const nietVervuld = voorziening.voorwaarden.filter(({ waarheid }) => isFalse(evaluation.range(waarheid.node)))
  return nietVervuld.map(({ artikel, waaromNiet }) => ({ artikel, zin: waaromNiet }))
}

const mostJudgements = 4

/** What each way of judging would lead to; only for a few yes-or-no judgements, and only where that settles it. */
export function berekenVarianten(stuk: Vraagstuk, open: readonly OpenFact[]): readonly Variant[] {
  const allYesNo = open.every((fact) => fact.definition.soort === 'waarheid')
  if (!allYesNo || open.length > mostJudgements) return []
  const keuzes = open.reduce<readonly (readonly boolean[])[]>(
    (rows) =>
      rows.flatMap((row) => [
        [...row, true],
        [...row, false],
      ]),
    [[]],
  )
  return keuzes.flatMap((keuze) => {
    const range = beoordeeld(stuk, open, keuze)
    if (!isExact(range)) return []
    const als = open.map((fact, at) => ({ ...overWie(fact), naam: fact.definition.naam, waarde: keuze[at] ?? false }))
    return [{ als, bedragInCenten: Number(range.low) }]
  })
}

function beoordeeld(stuk: Vraagstuk, open: readonly OpenFact[], keuze: readonly boolean[]) {
  const narrowing = new Map<string, Interval>()
  for (const [at, fact] of open.entries()) {
    const waarde = keuze[at] === true ? 1 : 0
    narrowing.set(fact.key, [waarde, waarde])
  }
  const node: Node = stuk.voorziening.bedrag.node
  return new Evaluation(stuk.household, stuk.day, narrowing).range(node)
}
