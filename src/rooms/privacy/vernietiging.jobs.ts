import type { Sweep } from '../../platform/jobs/sweep.ts'
import { carryOut, proposeVernietiging } from './vernietiging.sql.ts'

/** What this room does every minute: propose what is over its term, and destroy what two people approved. */
export const sweeps: readonly Sweep[] = [
  { name: 'propose-vernietiging', purpose: 'bewaren', run: proposeVernietiging },
  { name: 'carry-out-vernietiging', purpose: 'bewaren', run: carryOut },
]
