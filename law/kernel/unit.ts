/** Text for people, in both languages of the house. */
export interface Text {
  readonly nl: string
  readonly en: string
}

export type Period = 'maand' | 'kwartaal' | 'jaar' | 'eenmalig'

/** What a number counts. Two different units never add up. */
export type NumberUnit = `bedrag/${Period}` | 'aantal' | 'leeftijd' | 'deel'

export type Unit = NumberUnit | 'waarheid'

/** A day as 'YYYY-MM-DD'. */
export type Day = string
