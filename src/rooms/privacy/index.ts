/** The door of privacy: who looked at whom and why, whether the log is whole, and how long data are kept. */

export type { FaultView, LogView, LookView } from './contract.ts'
export { api } from './look.routes.ts'
export { verifyLog, whoLooked } from './look.sql.ts'
export { refusals } from './refused.ts'
export { rights } from './rights.ts'
export { sweeps } from './vernietiging.jobs.ts'
export {
  approveVernietiging,
  grantRequest,
  listProposals,
  listTerms,
  listVerklaringen,
  verifyEvents,
} from './vernietiging.sql.ts'
export type { Approver, EventFaultView, ProposalView, TermView, VerklaringView } from './vernietiging-contract.ts'
