import type * as z from 'zod'
import type { Doors } from '../../../doors.ts'
import type { Read } from '../../../platform/db/types.ts'
import type { KeepingView } from './keeping-view.ts'

const approvers = ['archivaris', 'proceseigenaar'] as const

/** Who has this part of the page: who signs, and who watches. */
export function keeps(roles: readonly string[]): boolean {
  return roles.some((role) => role === 'privacy' || approvers.some((one) => one === role))
}

/**
 * What waits, what was erased, the terms, and, when asked, whether all chains are whole: that walks every chain, which takes
 * seconds once there are millions of events.
 */
export async function loadKeeping(
  { privacy }: Doors,
  trx: Read,
  chains: boolean,
): Promise<z.input<typeof KeepingView>> {
  const { roles } = trx.context
  const proposals = await privacy.listProposals(trx)
  const mine = approvers.filter((role) => roles.includes(role))
  return {
    proposals: proposals.map((proposal) => ({
      ...proposal,
      mayBe: mine.filter((role) => !proposal.approvals.some((approval) => approval.role === role)),
    })),
    verklaringen: [...(await privacy.listVerklaringen(trx))],
    terms: [...(await privacy.listTerms(trx))],
    faults: chains ? [...(await privacy.verifyEvents(trx))] : null,
    holds: [...(await privacy.listHolds(trx))],
    mayHold: mine.length > 0,
    maySetTerm: mine.includes('archivaris'),
    mayGrant: roles.includes('proceseigenaar'),
  }
}
