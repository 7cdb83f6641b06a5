import { artikelVan } from '../kernel/article.ts'
import type { Statute } from '../kernel/statute.ts'

/**
 * The text at hand is that of 2026. Its formula is the one behind the official tables since 2022, and the amounts of
 * 2024 and 2025 stand in the Act of those years, so those years are covered as well. Earlier years lack amounts.
 */
export const wetOpDeZorgtoeslag: Statute = {
  code: 'wzt',
  naam: 'Wet op de zorgtoeslag',
  bwb: 'BWBR0018451',
  gedekt: { vanaf: '2024-01-01', tot: '2027-01-01' },
}

export const artikel = artikelVan(wetOpDeZorgtoeslag)
