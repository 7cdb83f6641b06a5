const helping = ['hulpvraag'] as const
const helpingOrIncome = ['hulpvraag', 'inkomen'] as const
const byLaw = ['wmo-onderzoek', 'jeugdhulp', 'schuldhulp'] as const
const helpingOrOwn = ['hulpvraag', 'inkomen', 'inzage'] as const

/**
 * For which purposes each function of the door is there. The database decides by its own matrix; this list is for
 * loaders and actions, so that they choose a purpose that can succeed.
 */
export const rights = {
  registerPerson: ['hulpvraag', 'vraag-stellen'],
  describePerson: helping,
  openPerson: helping,
  findPersons: ['hulpvraag', 'toezicht'],
  readPerson: ['hulpvraag', 'inkomen', 'inzage', 'toezicht', 'nood', ...byLaw, 'ggz', 'onderwijs'],
  listHelped: ['hulpvraag', 'inkomen', ...byLaw, 'ggz', 'onderwijs'],
  listHappenings: helpingOrOwn,
  readBereik: ['hulpvraag', 'inzage', 'nood'],
  setBereik: ['hulpvraag', 'vraag-stellen'],
  setVeiligContact: ['hulpvraag', 'vraag-stellen', 'inzage'],
  endVeiligContact: helping,
  giveBsn: helping,
  checkBsn: helping,
  findBsnHolder: helping,
  readBsn: ['hulpvraag', 'inzage'],
  mayUse: ['hulpvraag', 'inzage'],
  addMember: helping,
  listMembers: helpingOrOwn,
  listNamedBirths: helpingOrOwn,
  setRole: helpingOrIncome,
  listRoles: helpingOrOwn,
  recordFact: [...helpingOrIncome, ...byLaw],
  currentFacts: [...helpingOrOwn, ...byLaw],
  listFacts: [...helpingOrOwn, ...byLaw],
} as const
