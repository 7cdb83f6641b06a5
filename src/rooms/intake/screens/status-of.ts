import * as z from 'zod'
import type { Outcome } from '../../../shared/refused.ts'
import { isRefused } from '../../../shared/refused.ts'
import type { At } from '../../../web/view.ts'
import type { StatusView } from '../contract.ts'
import { toWho, Who } from './who.ts'

/** How a question stands: what someone with a code may see. */
export const Status = z.object({
  status: z.enum(['open', 'afgesloten']),
  nextDay: z.string().nullable(),
  who: Who.nullable(),
})

/** The status for whoever has a code here or is signed in; undefined when neither. */
export async function statusOf(at: At): Promise<Outcome<z.input<typeof Status>> | undefined> {
  const { doors, facts } = at
  const found =
    facts.caller.kind === 'code' ? await byCode(at) : facts.caller.kind === 'session' ? await own(at) : undefined
  if (found === undefined || isRefused(found)) return found
  const { answers, ...status } = found
  return { ...status, who: answers && toWho(doors, answers, facts.locale) }
}

async function byCode({ doors, facts }: At): Promise<Outcome<StatusView>> {
  return doors.house.read(facts.caller, 'terugkomen', (trx) => doors.intake.statusByCode(trx))
}

/** The newest question of whoever is signed in as a resident. */
async function own({ doors, facts }: At): Promise<Outcome<StatusView> | undefined> {
  return doors.house.read(facts.caller, 'inzage', (trx) => doors.intake.latestStatus(trx))
}

/** The day that counts for what was just applied for; null for a question alone. Told from the record, never from the address. */
export async function appliedOnOf({ doors, facts }: At): Promise<string | null> {
  const purpose = facts.caller.kind === 'code' ? 'terugkomen' : 'inzage'
  const day = await doors.house.read(facts.caller, purpose, (trx) => doors.intake.appliedOn(trx))
  return isRefused(day) ? null : (day ?? null)
}
