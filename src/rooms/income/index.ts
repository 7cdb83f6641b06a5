/** The door of income: where the five kinds of support stand, and what someone can probably get and why. */
export { answerText, askedToYou, questionText, toAnswer } from './answer.ts'
export { checkWithoutAccount } from './check.sql.ts'

export {
  compute,
  findQuestion,
  keepReceipt,
  listQuestions,
  listReceipts,
  recordAnswer,
  recordSeldomSo,
} from './compute.sql.ts'
export type {
  AnswerInput,
  ComputedView,
  OutcomeInput,
  OutcomeView,
  ProbableView,
  QuestionView,
  ReceiptView,
} from './contract.ts'
export { answerInput, outcomeInput } from './contract.ts'
export type { ShownStep } from './explanation.ts'
export { localRules } from './local-rules.sql.ts'
export { api } from './outcome.routes.ts'
export { readOutcomes, setOutcome } from './outcome.sql.ts'
export type { Kind } from './outcome.ts'
export { kinds, oordelen } from './outcome.ts'
export { seldomSo } from './probable.ts'
export { refusals } from './refused.ts'
export { rights } from './rights.ts'
