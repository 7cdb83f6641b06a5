import type { Say } from '../../../web/text.ts'
import { mineCopy as copy } from './mine.copy.ts'

/** What can go along with a disclosure. */
export const velden = ['naam', 'geboortedatum', 'bereik', 'hulp', 'afspraken', 'inkomen', 'anders'] as const

/** The fields of a disclosure in words. */
export function fieldNames(names: readonly string[], t: Say): string {
  return velden
    .filter((one) => names.includes(one))
    .map((one) => t(copy[one]))
    .join(', ')
}
