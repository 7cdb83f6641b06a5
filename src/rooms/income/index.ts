/** The door of income: where the five kinds of support stand, and what someone can probably get and why. */
export { answerText, askedToYou, questionText, toAnswer } from './answer.ts'
export { checkWithoutAccount } from './check.sql.ts'

export { compute, findQuestion, listQuestions, recordAnswer, recordSeldomSo, workOut } from './compute.sql.ts'
export {
  answerConsult,
  askConsult,
  listConsultants,
  listConsults,
  listMyConsults,
  readConsult,
} from './consult.sql.ts'
export { answerInput, outcomeInput } from './contract.ts'
export { guide } from './guide.sql.ts'
export { listLocalRules, localRules } from './local-rules.sql.ts'
export { api } from './outcome.routes.ts'
export { listOffersDue, readOutcomes, setOutcome } from './outcome.sql.ts'
export { kinds, oordelen } from './outcome.ts'
export { seldomSo } from './probable.ts'
export type { KeptReceipt } from './receipt.sql.ts'
export { keepReceipt, lastReceipts, listReceipts, readReceipt } from './receipt.sql.ts'
export { refusals } from './refused.ts'
export { rights } from './rights.ts'
