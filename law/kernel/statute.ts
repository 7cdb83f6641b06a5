import type { Day, Text, Unit } from './unit.ts'

/** Must be applied; may be applied by the college, with a reason; or filled in by the municipality. */
export type Character = 'dwingend' | 'kan' | 'lokaal'

export interface Statute {
  readonly code: string
  readonly naam: string
  /** Absent where the sources do not give the number. */
  readonly bwb?: string
  /** The days for which the text is known to hold. */
  readonly gedekt: { readonly vanaf: Day; readonly tot: Day }
}

export interface Citation {
  readonly wet: Statute
  readonly artikel: string
  readonly lid?: number | string
  readonly onderdeel?: string
  readonly aard: Character
}

/** A rule of the law: where it stands, what it says in our own words, and what it yields. */
export interface Rule {
  readonly code: string
  readonly naam: string
  readonly vindplaats: Citation
  readonly zin: Text
  readonly eenheid: Unit
  readonly persoon: string | undefined
}

/** How a jurist writes it: 'artikel 31 lid 2 onderdeel n Participatiewet'. A local rule without articles has only a name. */
export function citeInWords(at: Citation): string {
  if (at.artikel === '') return at.wet.naam
  const lid = at.lid === undefined ? '' : ` lid ${at.lid}`
  const part = at.onderdeel === undefined ? '' : ` onderdeel ${at.onderdeel}`
  return `artikel ${at.artikel}${lid}${part} ${at.wet.naam}`
}

/** The official address of the article as it reads on a day. */
export function linkTo(at: Citation, day: Day): string | undefined {
  if (at.wet.bwb === undefined) return undefined
  const lid = at.lid === undefined ? '' : `&lid=${String(at.lid).replace('*', '')}`
  return `https://wetten.overheid.nl/jci1.3:c:${at.wet.bwb}&artikel=${at.artikel}${lid}&z=${day}&g=${day}`
}
