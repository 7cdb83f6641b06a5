import { findMissing } from '../kernel/coverage.ts'
import { evaluationOf } from '../kernel/evaluate.ts'
import { explain } from '../kernel/explain.ts'
import type { Household } from '../kernel/household.ts'
import { isFalse } from '../kernel/range.ts'
import type { Day } from '../kernel/unit.ts'
import { zinGeenRecht } from './in-gewone-taal.ts'
import type { Uitkomst } from './soorten.ts'
import { inBeideTalen } from './taal.ts'
import type { Wegwijzer } from './voorziening.ts'

/** The outcome of what is not worked out here: where to go, or why it is probably not for this household. */
export function wijsDeWeg(wegwijzer: Wegwijzer, household: Household, day: Day): Uitkomst {
  const { code, naam, soort, voorwaarden, mist, waarheen, aanvragen } = wegwijzer
  const gemeen = { voorziening: code, naam, soort, voorWie: 'inwoner', peildatum: day, nietMeegenomen: [] } as const
  const evaluation = evaluationOf(household, day)
  const nietVervuld = voorwaarden.find(
    ({ waarheid }) => findMissing([waarheid.node], day).length === 0 && isFalse(evaluation.range(waarheid.node)),
  )
  if (nietVervuld !== undefined) {
    const redenen = [{ artikel: nietVervuld.artikel, zin: nietVervuld.waaromNiet }]
    const uitleg = explain(nietVervuld.waarheid.node, evaluation)
    const leeg = { per: 'maand', bijkomend: {}, ontbreekt: [], bedragInCenten: 0 } as const
    const inGewoneTaal = zinGeenRecht({ ...wegwijzer, voorWie: 'inwoner' }, redenen)
    return { ...gemeen, ...leeg, uitkomst: 'geen-recht', uitleg, redenen, inGewoneTaal }
  }
  const inGewoneTaal = inBeideTalen((taal) => `${waarheen[taal]} ${aanvragen[taal]}`)
  return { ...gemeen, uitkomst: 'niet-gedekt', mist: [{ soort: 'rekenregel', naam: mist }], inGewoneTaal }
}
