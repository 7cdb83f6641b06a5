/** For which purpose each function of the door may be called. The database holds the same in its sharing matrix. */
export const rights = {
  openThread: ['hulpvraag', 'vraag-stellen', 'inzage'],
  closeThread: ['hulpvraag'],
  reopenThread: ['hulpvraag'],
  whoAnswers: ['hulpvraag', 'inkomen', 'inzage', 'vraag-stellen', 'terugkomen'],
  listMyThreads: ['hulpvraag'],
  listThreadsOf: ['hulpvraag', 'inzage'],
  listWhoAnswered: ['hulpvraag', 'inzage'],
  reportAbsent: ['rooster'],
  returnFromAbsence: ['rooster'],
  setDuty: ['rooster'],
  listDuty: ['rooster'],
  listTeam: ['rooster'],
  listMyTeams: ['rooster'],
  readMyDay: ['hulpvraag'],
  carryOver: ['bewaking'],
} as const
