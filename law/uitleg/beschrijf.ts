import type { Uitkomst } from '../uitkomst/soorten.ts'
import { voorzieningMet } from './leg-uit.ts'

/** What a provision is called, which of the five kinds it belongs to, whose money it is and how people apply for it. */
export function beschrijfVoorziening(code: Uitkomst['voorziening']) {
  const een = voorzieningMet(code)
  const voorWie = 'voorWie' in een ? een.voorWie : 'inwoner'
  return { naam: een.naam, soort: een.soort, voorWie, aanvragen: een.aanvragen }
}
