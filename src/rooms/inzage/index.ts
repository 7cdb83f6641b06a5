/** The door of inzage: what a person asks of their own data, and what leaves the house about them. */

export { aboutMe } from './about.sql.ts'
export { api } from './api.routes.ts'
export type { InzageverzoekView, NoodView, TableView, VerstrekkingView } from './contract.ts'
export {
  answerInzageverzoek,
  answerLater,
  askAbout,
  giveLetter,
  listInzageverzoeken,
  listOpenInzageverzoeken,
} from './inzageverzoek.sql.ts'
export { endNood, listMyNood, listNood, openNood, reviewNood } from './nood.sql.ts'
export { refusals } from './refused.ts'
export { rights } from './rights.ts'
export { disclose, endVerstrekking, keysOf, listVerstrekkingen, openVerstrekking } from './verstrekking.sql.ts'
