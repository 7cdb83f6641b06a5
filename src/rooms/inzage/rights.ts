const byLaw = ['wmo-onderzoek', 'jeugdhulp', 'schuldhulp', 'ggz', 'onderwijs', 'inkomen', 'hulpvraag'] as const

/** For which purposes each function of the door is there. */
export const rights = {
  askAbout: ['inzage', 'hulpvraag'],
  giveLetter: ['hulpvraag'],
  listInzageverzoeken: ['inzage', 'hulpvraag'],
  listOpenInzageverzoeken: ['toezicht'],
  answerInzageverzoek: ['toezicht'],
  answerLater: ['toezicht'],
  aboutMe: ['inzage'],
  disclose: byLaw,
  listVerstrekkingen: [...byLaw, 'inzage'],
  endVerstrekking: [...byLaw, 'inzage'],
  openVerstrekking: ['vraag-stellen'],
  openNood: ['hulpvraag', 'jeugdhulp'],
  endNood: ['hulpvraag', 'jeugdhulp'],
  listMyNood: ['nood'],
  listNood: ['inzage', 'toezicht'],
  reviewNood: ['toezicht'],
} as const
