export { callReached, recordCallTry } from './call.sql.ts'
export { codeFor, groupCode, normaliseCode } from './code.ts'
export { api } from './contact.routes.ts'
export { closeContact, reopenContact, setNextDay, setRoute, setSpoed } from './contact.sql.ts'
export type {
  AanvraagView,
  ContactInput,
  ContactRow,
  ContactView,
  ReceivedView,
  StatusView,
  TodayRow,
} from './contract.ts'
export {
  aanvraagInput,
  aanvraagView,
  closeInput,
  contactInput,
  contactRow,
  contactView,
  meldingInput,
  nextDayInput,
  receivedView,
  routeInput,
  spoedInput,
  statusView,
  tryInput,
} from './contract.ts'
export { whyCounts } from './melding.ts'
export { latestStatus, listContactsOf, listOpenContacts, readContact, statusByCode } from './read.sql.ts'
export { receiveContact, renewCode } from './receive.sql.ts'
export { refusals } from './refused.ts'
export { rights } from './rights.ts'
export { startMelding, submitAanvraag } from './start.sql.ts'
export { listToday } from './today.sql.ts'
