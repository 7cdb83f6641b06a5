/** For which purposes each function of the door is there. */
export const rights = { whoLooked: ['hulpvraag', 'inzage', 'toezicht'], verifyLog: ['toezicht'] } as const
