const everyone = ['hulpvraag', 'inkomen', 'inzage', 'vraag-stellen', 'terugkomen', 'rooster', 'toezicht'] as const

/** For which purposes each function of the door is there: nothing here is about a person, so for all. */
export const rights = { readUrgentWays: everyone, getGemeente: everyone } as const
