/** The door of beheer: addresses that are closed because they would do harm. */

export { closeAddress, listClosed, openAddress } from './address.sql.ts'
export type { ClosedView } from './contract.ts'
export { refusals } from './refused.ts'
export { rights } from './rights.ts'
