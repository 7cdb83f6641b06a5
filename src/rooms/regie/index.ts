export type { AnswersView } from './contract.ts'
export { answersView } from './contract.ts'
export { listDuty, listMyTeams, listTeam, readMyDay, reportAbsent, returnFromAbsence, setDuty } from './presence.sql.ts'
export { refusals } from './refused.ts'
export { rights } from './rights.ts'
export { sweeps } from './thread.jobs.ts'
export {
  carryOver,
  closeThread,
  listMyThreads,
  listThreadsOf,
  listWhoAnswered,
  openLine,
  openThread,
  reopenThread,
  someoneElse,
  whoAnswers,
} from './thread.sql.ts'
export { initialsOf } from './thread.ts'
