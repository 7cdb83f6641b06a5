/** The door of privacy: who looked at whom and why, and whether the log is whole. */

export type { FaultView, LogView, LookView } from './contract.ts'
export { api } from './look.routes.ts'
export { verifyLog, whoLooked } from './look.sql.ts'
export { refusals } from './refused.ts'
export { rights } from './rights.ts'
