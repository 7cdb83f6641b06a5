import type { Text } from './locale.ts'
import { type Refused, refuse } from './refused.ts'

const reload: Text = {
  nl: 'Open de pagina opnieuw en kijk wat er veranderde.',
  en: 'Open the page again and see what changed.',
}

/** What a room refuses when somebody was earlier: 409, and reading again shows what they made of it. */
export function lostRace(code: string, text: Text, grond = 'huisregel: wie het eerst komt'): Refused {
  return refuse({ code, status: 409, grond, text, todo: reload })
}

/** What a room refuses when something is not here, or not for this caller: 404, with where to begin instead. */
export function unknownThing(code: string, text: Text, todo: Text): Refused {
  return refuse({ code, status: 404, grond: 'huisregel: alleen wie betrokken is', text, todo })
}
