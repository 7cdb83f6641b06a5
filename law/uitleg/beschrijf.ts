import type { Uitkomst } from '../uitkomst/soorten.ts'
import type { Voorzieningscode } from '../uitkomst/voorziening.ts'
import { voorzieningen } from '../uitkomst/voorzieningen.ts'
import { wegwijzers } from '../uitkomst/wegwijzers.ts'
import { voorzieningMet } from './leg-uit.ts'

/** The codes of every provision that has an outcome, in the order in which they are shown. */
export const voorzieningscodes: readonly Voorzieningscode[] = [...voorzieningen, ...wegwijzers].map(({ code }) => code)

/** What a provision is called, which of the five kinds it belongs to, whose money it is and how people apply for it. */
export function beschrijfVoorziening(code: Uitkomst['voorziening']) {
  const een = voorzieningMet(code)
  const voorWie = 'voorWie' in een ? een.voorWie : 'inwoner'
  return { naam: een.naam, soort: een.soort, voorWie, aanvragen: een.aanvragen }
}
