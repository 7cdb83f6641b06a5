/** What one line of the sheet can be: something agreed, something we promised, something we ask of the person. */
export const soorten = ['afspraak', 'belofte', 'wat-wij-vragen'] as const

/** How a sheet was given. */
export const ways = ['geprint', 'voorgelezen', 'meegegeven'] as const
