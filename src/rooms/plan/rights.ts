const helping = ['hulpvraag'] as const
const reading = ['hulpvraag', 'inzage'] as const

/** For which purpose each function of the door may be called. The database holds the same in its sharing matrix. */
export const rights = {
  findSheet: reading,
  readSheet: reading,
  printA4tje: reading,
  startSheet: helping,
  editSheet: helping,
  addAgreement: helping,
  endAgreement: helping,
  giveSheet: helping,
} as const
