import * as z from 'zod'
import { isRefused } from '../../../shared/refused.ts'
import type { At } from '../../../web/view.ts'

/** The urgent ways of this municipality: whom to call at once. */
export const UrgentWays = z.array(z.object({ soort: z.string(), naam: z.string(), telefoon: z.string() }))

/** What cannot wait, as people choose it; the same words as the domain. */
export const urgentKinds = ['geen-eten-of-geld', 'uitzetting-of-afsluiting', 'geweld', 'kind-onveilig'] as const

/** The answers to "can this wait until tomorrow?": yes, one of the kinds, or no for another reason. */
export const waitAnswers = ['ja', ...urgentKinds, 'nee'] as const
export type WaitAnswer = (typeof waitAnswers)[number]

/** What an answer says: whether it can wait, and what cannot. Nothing chosen is no answer. */
export function spoedOf(answer: WaitAnswer | undefined) {
  const kind = urgentKinds.find((one) => one === answer)
  return { canWait: answer === undefined ? undefined : answer === 'ja', urgent: kind === undefined ? [] : [kind] }
}

/** The urgent ways; none rather than no page when they cannot be read. */
export async function urgentWaysOf({ doors, facts }: At): Promise<z.input<typeof UrgentWays>> {
  const caller = { kind: 'public', gemeente: facts.gemeente.id } as const
  const found = await doors.house.read(caller, 'vraag-stellen', async (trx) => [
    ...(await doors.regions.readUrgentWays(trx)),
  ])
  return isRefused(found) ? [] : found
}
