const helping = ['hulpvraag', 'inkomen'] as const
const helpingOrOwn = ['hulpvraag', 'inkomen', 'inzage'] as const

/** For which purposes each function of the door is there; the database decides by its own matrix. */
export const rights = {
  readOutcomes: [...helpingOrOwn, 'wmo-onderzoek', 'jeugdhulp', 'schuldhulp'],
  setOutcome: helping,
  listOffersDue: ['hulpvraag'],
  compute: helpingOrOwn,
  keepReceipt: helping,
  listReceipts: helpingOrOwn,
  readReceipt: helpingOrOwn,
  lastReceipts: ['regels'],
  workOut: helpingOrOwn,
  recordAnswer: helping,
  recordSeldomSo: helping,
  localRules: [...helpingOrOwn, 'regels'],
  listLocalRules: [...helpingOrOwn, 'regels'],
  guide: helping,
  listConsultants: helping,
  askConsult: helping,
  answerConsult: helping,
  readConsult: helping,
  listConsults: helpingOrOwn,
  listMyConsults: ['hulpvraag'],
} as const
