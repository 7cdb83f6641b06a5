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
  const name = raced.has(error.code) ? 'rd_lost_race' : error.constraint
  const found = name === undefined ? undefined : refusals[name]
  return found && name !== undefined ? refuse({ code: name, ...found }) : undefined
}

function isDatabaseFault(error: unknown): error is DatabaseFault {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
