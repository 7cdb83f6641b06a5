export type {
  AbsenceInput,
  AnsweredView,
  AnswersView,
  ColleagueView,
  DutyInput,
  DutyView,
  MyDayView,
  ThreadView,
} from './contract.ts'
export { absenceInput, answeredView, answersView, colleagueView, dutyInput, dutyView, threadView } from './contract.ts'
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
  openThread,
  reopenThread,
  whoAnswers,
} from './thread.sql.ts'
export { initialsOf } from './thread.ts'
