import type { Read } from '../../../platform/db/types.ts'
import { newId, type PersonId, toId } from '../../../shared/ids.ts'
import { isRefused, type Outcome } from '../../../shared/refused.ts'
import type { At } from '../../../web/view.ts'

/** The person in the address; one that cannot be is one that is nowhere. */
export function personIn(params: At['params']): PersonId {
  return toId<'person'>(params.id ?? '') ?? newId<'person'>()
}

/** Reads for whoever may: a colleague who helps, or the resident whom it is about (`own`). */
export async function readEither<T extends object>(
  { doors, facts }: At,
  work: (trx: Read) => Promise<Outcome<T>>,
): Promise<Outcome<T & { readonly own: boolean }>> {
  const found = await doors.house.read(facts.caller, 'hulpvraag', work)
  if (!isRefused(found)) return { ...found, own: false }
  if (found.code !== 'rd_purpose_allowed') return found
  const own = await doors.house.read(facts.caller, 'inzage', work)
  return isRefused(own) ? own : { ...own, own: true }
}

/** Where the page belongs, to go back to. */
export const backOf = (own: boolean, person: string) => (own ? '/mijn' : `/personen/${person}`)
