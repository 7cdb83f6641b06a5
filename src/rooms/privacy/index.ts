/** The door of privacy: who looked at whom and why, whether the log is whole, and how long data are kept. */

export { api } from './api.routes.ts'
export { listColleagues, listFlows, listGivers } from './choosing.sql.ts'
export {
  addRepresentation,
  answerConsent,
  childLines,
  listConsents,
  listRepresenting,
  withdrawConsent,
} from './consent.sql.ts'
export type { FaultView, LogView, LookView } from './contract.ts'
export { beginHold, endHold, listHolds } from './hold.sql.ts'
export { lastVerified, verifyLog, whoLooked } from './look.sql.ts'
export { refusals } from './refused.ts'
export { changeProcessing, listMatrix, listProcessing } from './register.sql.ts'
export { rights } from './rights.ts'
export { refuseShare } from './share-refused.ts'
export { askShare, countShared, involveParty, readShared, seeSignal, sendSignal, writeNote } from './shared.sql.ts'
export { consentWords, lawWords, purposesOf } from './sharing.ts'
export { countStandingOut, listStandingOut } from './standing-out.sql.ts'
export { sweeps } from './vernietiging.jobs.ts'
export {
  approveVernietiging,
  grantRequest,
  listProposals,
  listTerms,
  listVerklaringen,
  setTerm,
  verifyEvents,
} from './vernietiging.sql.ts'
