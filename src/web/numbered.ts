/** How many rows of one page have a form of their own. */
export const mostRows = 60

/** The name of the form of one row, so that what went wrong comes back at that row. */
export function rowForm(name: string, row: number): string {
  return `${name}-${row}`
}

/** The same deed for the form of each row, by name, for `forms`. */
export function numbered<Deed>(name: string, deed: Deed): Readonly<Record<string, Deed>> {
  return Object.fromEntries(Array.from({ length: mostRows }, (_, row) => [rowForm(name, row), deed]))
}
