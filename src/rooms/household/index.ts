/** The door of household: people, how to reach them, who belongs together, roles per law and facts. */

export { endVeiligContact, mayUse, readBereik, setBereik, setVeiligContact } from './bereik.sql.ts'
export type { HiddenAddress, Kanaal, PostAddress, ShownAddress } from './bereik.ts'
export { kanalen } from './bereik.ts'
export type {
  BereikView,
  FactInput,
  FactView,
  HappeningView,
  MemberView,
  NamedBirth,
  PersonView,
  RoleView,
} from './contract.ts'
export {
  bereikInput,
  factInput,
  memberInput,
  openInput,
  personInput,
  roleInput,
  searchInput,
  veiligContactInput,
} from './contract.ts'
export { api } from './fact.routes.ts'
export { currentFacts, listFacts, recordFact } from './fact.sql.ts'
export type { Wet } from './fact.ts'
export { againReasons, herkomsten, wetten } from './fact.ts'
export { addMember, listMembers, listNamedBirths, listRoles, setRole } from './living.sql.ts'
export { describePerson, findPersons, listHappenings, openPerson, readPerson, registerPerson } from './person.sql.ts'
export type { OpenReason } from './person.ts'
export { openReasons } from './person.ts'
export { refusals } from './refused.ts'
export { rights } from './rights.ts'
