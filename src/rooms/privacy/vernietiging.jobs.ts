import type { Sweep } from '../../platform/jobs/sweep.ts'
import { verifyDaily } from './look.sql.ts'
import { carryOut, proposeVernietiging } from './vernietiging.sql.ts'

/** What this room does when it is due: reckon the log anew each day, propose what is over its term, and destroy what two people approved. */
export const sweeps: readonly Sweep[] = [
  { name: 'verify-log', purpose: 'bewaking', run: verifyDaily },
  { name: 'propose-vernietiging', purpose: 'bewaren', run: proposeVernietiging },
  { name: 'carry-out-vernietiging', purpose: 'bewaren', run: carryOut },
]
