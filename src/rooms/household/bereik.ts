/** The ways to reach someone. */
export const kanalen = ['bellen', 'e-mail', 'brief', 'langskomen', 'via-iemand'] as const

/** One of the ways. */
export type Kanaal = (typeof kanalen)[number]

/** What is asked before someone is reached or named: one of the ways, or paper with their name on it. */
export type Way = Kanaal | 'afdruk'
