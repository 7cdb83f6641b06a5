declare const proven: unique symbol

/** Nine digits that pass the elfproef. That says that it can be a BSN, not whose it is. */
export type Bsn = string & { readonly [proven]: true }

/** How a worker can have checked a BSN. */
export const bsnChecks = ['document', 'brp'] as const

/** One of these ways. */
export type BsnCheck = (typeof bsnChecks)[number]

/** What was typed as a BSN, without spaces, dots and dashes; undefined when it cannot be one. */
export function toBsn(typed: string): Bsn | undefined {
  const digits = typed.replace(/[\s.-]/g, '')
  return isBsn(digits) ? digits : undefined
}

/** The elfproef: nine times the first digit, eight times the second and so on, less the last, is a multiple of eleven. */
function isBsn(digits: string): digits is Bsn {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0)
  return sum % 11 === 0
}

/** A BSN as it may be shown: the last three digits. */
export function maskBsn(bsn: string): string {
  return `•••• •• ${bsn.slice(-3)}`
}
