/** The door of regions: the municipality one is in, and whom to call when it cannot wait. */
export type { GemeenteView, UrgentWayView } from './contract.ts'
export { urgentKinds } from './contract.ts'
export { getGemeente, readUrgentWays } from './gemeente.sql.ts'
export { refusals } from './refused.ts'
export { rights } from './rights.ts'
