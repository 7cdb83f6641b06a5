/** The version of this package, as receipts and explanations carry it; the same as in package.json. */
export const versie = '0.1.0'
