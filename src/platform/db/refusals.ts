import type { Refusals, Refused } from '../../shared/refused.ts'
import { isRefused, refuse } from '../../shared/refused.ts'

export type { Refusals }

type DatabaseFault = { readonly code: string; readonly constraint?: string }

/** A serialization failure or a deadlock: somebody was earlier. */
const raced = new Set(['40001', '40P01'])

/**
 * Makes of a database error the refusal that its constraint stands for, or undefined when no rule is behind it (then it
 * is a fault of ours and goes on as an exception).
 */
export function toRefused(error: unknown, refusals: Refusals): Refused | undefined {
  if (isRefused(error)) return error
  if (!isDatabaseFault(error)) return undefined
  const name = ruleOf(error)
  const found = name === undefined ? undefined : refusals[name]
  return found && name !== undefined ? refuse({ code: name, ...found }) : undefined
}

function isDatabaseFault(error: unknown): error is Error & DatabaseFault {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}

/** The rule behind an error: a lost race, a row that the policies keep shut, or what its constraint is called. */
function ruleOf(error: Error & DatabaseFault): string | undefined {
  if (raced.has(error.code)) return 'rd_lost_race'
  if (error.code === '42501' && error.message.includes('row-level security')) return 'rd_row_yours'
  return error.constraint
}
