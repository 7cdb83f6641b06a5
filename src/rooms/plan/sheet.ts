/** What one line of the sheet can be: something agreed, something we promised, something we ask of the person. */
export const soorten = ['afspraak', 'belofte', 'wat-wij-vragen'] as const

/** One of them. */
export type Soort = (typeof soorten)[number]

/** How a sheet was given. */
export const ways = ['geprint', 'voorgelezen', 'meegegeven'] as const

/** One of them. */
export type Way = (typeof ways)[number]

/** At most so many things are asked of someone at a time: more is not remembered, and nobody is held to what they forgot. */
export const mostAsked = 3

/** Whether one more of this kind fits on a sheet. */
export function fits(soort: Soort, lines: readonly { readonly soort: Soort }[]): boolean {
  return soort !== 'wat-wij-vragen' || lines.filter((line) => line.soort === soort).length < mostAsked
}
