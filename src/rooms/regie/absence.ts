import { refuse } from '../../shared/refused.ts'

/** Somebody came back who was not away. */
export const notAway = refuse({
  code: 'regie_not_away',
  status: 409,
  grond: 'huisregel: wie er is, antwoordt',
  text: { nl: 'Deze collega is er al.', en: 'This colleague is here already.' },
  todo: { nl: 'Open de pagina opnieuw en kijk wat er veranderde.', en: 'Open the page again and see what changed.' },
})
