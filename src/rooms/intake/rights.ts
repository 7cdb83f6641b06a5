const helping = ['hulpvraag'] as const
const asking = ['hulpvraag', 'vraag-stellen', 'inzage'] as const

/** For which purpose each function of the door may be called. The database holds the same in its sharing matrix. */
export const rights = {
  receiveContact: asking,
  submitAanvraag: asking,
  renewCode: helping,
  appliedOn: ['terugkomen', 'inzage'],
  statusByCode: ['terugkomen'],
  latestStatus: ['inzage'],
  readContact: ['hulpvraag', 'inzage'],
  listContactsOf: ['hulpvraag', 'inzage'],
  listOpenContacts: helping,
  listToday: helping,
  startMelding: helping,
  recordCallTry: helping,
  callReached: helping,
  setRoute: helping,
  setNextDay: helping,
  setSpoed: helping,
  closeContact: helping,
  reopenContact: helping,
} as const
