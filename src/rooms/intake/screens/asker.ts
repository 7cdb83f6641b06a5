import { type Id, toId } from '../../../shared/ids.ts'
import { isRefused } from '../../../shared/refused.ts'
import type { RequestFacts } from '../../../web/context.ts'
import type { At } from '../../../web/view.ts'

/** Who asks on a page for residents, and for which purpose. `person` when they are signed in. */
export type Asker = {
  readonly caller: RequestFacts['caller']
  readonly purpose: 'vraag-stellen' | 'inzage'
  readonly person: Id<'person'> | undefined
}

/** The asker of a page for residents, or 'medewerker' when a colleague is signed in: they have a page of their own. */
export async function askerOf({ doors, facts }: At): Promise<Asker | 'medewerker'> {
  const { caller, gemeente } = facts
  const anyone: Asker = {
    caller: { kind: 'public', gemeente: gemeente.id },
    purpose: 'vraag-stellen',
    person: undefined,
  }
  if (caller.kind !== 'session') return anyone
  const own = await doors.house.read(caller, 'inzage', async (trx) => toId<'person'>(trx.context.actorId ?? ''))
  if (own !== undefined && !isRefused(own)) return { caller, purpose: 'inzage', person: own }
  const staff = await doors.house.read(caller, 'hulpvraag', async () => true)
  return isRefused(staff) ? anyone : 'medewerker'
}

/** From now on the code of this question counts in this browser: a session that is over stands in its way no more. */
export function comeBackWith(facts: RequestFacts, code: string): void {
  if (facts.caller.kind === 'session') facts.leaveSession()
  facts.keepCode(code)
}
