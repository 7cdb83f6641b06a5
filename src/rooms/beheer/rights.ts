/** For which purposes each function of the door is there. */
export const rights = { closeAddress: ['beheer'], openAddress: ['beheer'], listClosed: ['beheer'] } as const
