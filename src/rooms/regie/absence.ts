import { lostRace } from '../../shared/changed.ts'

/** Somebody came back who was not away. */
export const notAway = lostRace(
  'regie_not_away',
  { nl: 'Deze collega is er al.', en: 'This colleague is here already.' },
  'huisregel: wie er is, antwoordt',
)
