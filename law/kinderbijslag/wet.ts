import { artikelVan } from '../kernel/article.ts'
import type { Statute } from '../kernel/statute.ts'

/**
 * The text at hand is that of 1 January 2025. The amounts of 2026 come from the text of that year, of which nothing else
 * was seen; the rules of 2025 are used with them. The quarters of which no amount is known are refused by their amounts.
 */
export const algemeneKinderbijslagwet: Statute = {
  code: 'akw',
  naam: 'Algemene Kinderbijslagwet',
  bwb: 'BWBR0002368',
  gedekt: { vanaf: '2025-01-01', tot: '2027-01-01' },
}

export const artikel = artikelVan(algemeneKinderbijslagwet)
