import type { Read } from '../../platform/db/types.ts'
import type { PersonId } from '../../shared/ids.ts'
import { isRefused, type Outcome } from '../../shared/refused.ts'
import { workOut } from './compute.sql.ts'
import { toGuide } from './guide.ts'
import { readOutcomes } from './outcome.sql.ts'

/** The guided check of a person as it stands today, with the names of whom it is about as far as this caller may see them. */
export type GuideView = ReturnType<typeof toGuide> & {
  readonly peildatum: string
  readonly names: Readonly<Record<string, string | null>>
}

/**
 * Where the guided check of a person stands: the next question, every provision and all five kinds, at every moment and
 * in whatever order things were told. `los` names the groups of seldom facts that are asked one by one.
 */
export async function guide(trx: Read, person: PersonId, los: readonly string[] = []): Promise<Outcome<GuideView>> {
  const done = await workOut(trx, person, trx.context.vandaag)
  if (isRefused(done)) return done
  const { invoer, uitkomsten, view } = done
  const outcomes = await readOutcomes(trx, person)
  const { peildatum, names, probable } = view
  return { ...toGuide({ invoer, uitkomsten, probable, outcomes, los }), peildatum, names }
}
