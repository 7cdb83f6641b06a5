/** For which purposes each function of the door is there. */
export const rights = {
  whoLooked: ['hulpvraag', 'inzage', 'toezicht'],
  verifyLog: ['toezicht'],
  listTerms: ['bewaren'],
  listProposals: ['bewaren'],
  listVerklaringen: ['bewaren'],
  verifyEvents: ['bewaren'],
  approveVernietiging: ['bewaren'],
  grantRequest: ['bewaren'],
} as const
