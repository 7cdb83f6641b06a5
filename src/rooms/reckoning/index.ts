/** The door of reckoning: kept answers beside now, what changes on a day, and rules that change. */
export { listComing } from './coming.sql.ts'
export type { AffectedView, ImpactView, RuleChangeView, RuleInput } from './contract.ts'
export { compareReceipt } from './receipt.sql.ts'
export { readAloud, writeOut } from './receipt.ts'
export { refusals } from './refused.ts'
export { rights } from './rights.ts'
export { sweeps } from './rule-change.jobs.ts'
export { adoptRule, announceRule, countImpact, listAffected, listRuleChanges, makeLists } from './rule-change.sql.ts'
