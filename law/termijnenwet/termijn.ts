import { daysAfter, monthsBefore } from '../kernel/day.ts'
import type { Day } from '../kernel/unit.ts'
import { isWerkdag } from './feestdagen.ts'

/** How long a term is. A term in working days never ends on another day, so the Act has nothing to add to it. */
export interface Duur {
  readonly aantal: number
  readonly eenheid: 'dagen' | 'weken' | 'maanden' | 'werkdagen'
}

/** The last day of a term: as the calendar has it, and as it holds. */
export interface Einde {
  readonly kalender: Day
  readonly laatsteDag: Day
}

const langste = { dagen: 90, weken: 12, maanden: 3, werkdagen: 0 }

/** Artikel 4 onderdeel a: whether the Act holds for a term of this length. */
export function geldtVoor({ aantal, eenheid }: Duur): boolean {
  return aantal <= langste[eenheid]
}

/** The first day, this one included, that is neither Saturday, Sunday nor a recognised holiday (artikel 1 lid 1). */
export function eerstvolgendeWerkdag(dag: Day): Day {
  return isWerkdag(dag) ? dag : eerstvolgendeWerkdag(daysAfter(dag, 1))
}

function werkdagenNa(na: Day, aantal: number): Day {
  let dag = na
  for (let over = aantal; over > 0; over -= 1) dag = eerstvolgendeWerkdag(daysAfter(dag, 1))
  return dag
}

function opDeKalender(na: Day, { aantal, eenheid }: Duur): Day {
  if (eenheid === 'werkdagen') return werkdagenNa(na, aantal)
  if (eenheid === 'maanden') return monthsBefore(na, -aantal)
  return daysAfter(na, eenheid === 'weken' ? 7 * aantal : aantal)
}

/** Artikel 2: a term of three days or more has at least two working days in it. */
function metTweeWerkdagen(na: Day, laatste: Day): Day {
  const tweede = werkdagenNa(na, 2)
  return laatste >= daysAfter(na, 3) && tweede > laatste ? tweede : laatste
}

/** The last day of a term that begins the day after `na`. */
export function eindeVan(na: Day, duur: Duur): Einde {
  const kalender = opDeKalender(na, duur)
  if (!geldtVoor(duur)) return { kalender, laatsteDag: kalender }
  return { kalender, laatsteDag: eerstvolgendeWerkdag(metTweeWerkdagen(na, kalender)) }
}
