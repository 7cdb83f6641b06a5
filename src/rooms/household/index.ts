/** The door of household: people, how to reach them, who belongs together, roles per law and facts. */

export { printAddress } from '../../shared/adres.ts'
export { endVeiligContact, mayUse, readBereik, setBereik, setVeiligContact } from './bereik.sql.ts'
export type { Way } from './bereik.ts'
export { kanalen } from './bereik.ts'
export { checkBsn, findBsnHolder, giveBsn, readBsn } from './bsn.sql.ts'
export { toBsn } from './bsn.ts'
export type { FactView, MemberView, NamedBirth, PersonView, RoleView } from './contract.ts'
export { api } from './fact.routes.ts'
export { currentFacts, listFacts, recordFact } from './fact.sql.ts'
export type { Wet } from './fact.ts'
export { wetten } from './fact.ts'
export { addMember, listMembers, listNamedBirths, listRoles, setRole } from './living.sql.ts'
export {
  describePerson,
  findPersons,
  listHappenings,
  listHelped,
  openPerson,
  readPerson,
  registerPerson,
} from './person.sql.ts'
export { refusals } from './refused.ts'
export { rights } from './rights.ts'
