/** What someone of ours can answer for. */
export const soorten = ['contact', 'aanvraag', 'lijn', 'plan'] as const

/** One of them. */
export type Soort = (typeof soorten)[number]

/** The letters that stand where there is no photo: first and last word of a name. "Anna de Boer" gives "AB". */
export function initialsOf(naam: string): string {
  const words = naam.split(/\s+/).filter((word) => word !== '')
  const first = words[0]?.[0] ?? '?'
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''
  return (first + last).toUpperCase()
}

/** One piece of time in which one person answers; `tot` null: until now. */
export type Piece = { readonly van: string; readonly tot: string | null }

/**
 * What is wrong with who answers over the open periods of a thread: a gap, an overlap, a time ahead of `nu`. None when
 * the pieces fit exactly. The database refuses all of these; this says the same in other words, for tests and reports.
 */
export function faultsOf(periods: readonly Piece[], answers: readonly Piece[], nu: string): readonly string[] {
  const faults: string[] = []
  const sorted = [...answers].sort((a, b) => a.van.localeCompare(b.van))
  sorted.forEach((piece, index) => {
    const next = sorted[index + 1]
    if (next && (piece.tot === null || piece.tot > next.van)) faults.push('overlap')
    if (piece.van > nu || (piece.tot ?? '') > nu) faults.push('ahead')
    if (piece.tot !== null && piece.tot <= piece.van) faults.push('empty')
  })
  if (JSON.stringify(joined(sorted)) !== JSON.stringify(joined(periods))) faults.push('gap')
  return faults
}

/** Pieces that touch, made one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const done: Piece[] = []
  for (const { van, tot } of [...pieces].sort((a, b) => a.van.localeCompare(b.van))) {
    const last = done.at(-1)
    if (last?.tot === van) done[done.length - 1] = { van: last.van, tot }
    else done.push({ van, tot })
  }
  return done
}
