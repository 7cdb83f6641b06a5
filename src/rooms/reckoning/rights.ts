const helpingOrOwn = ['hulpvraag', 'inkomen', 'inzage'] as const

/** For which purposes each function of the door is there; the database decides by its own matrix. */
export const rights = {
  compareReceipt: helpingOrOwn,
  listComing: helpingOrOwn,
  listAffected: [...helpingOrOwn, 'wmo-onderzoek', 'jeugdhulp', 'schuldhulp'],
  listRuleChanges: ['inkomen', 'regels'],
  countImpact: ['regels'],
  announceRule: ['regels'],
  adoptRule: ['regels'],
  makeLists: ['regels'],
} as const
