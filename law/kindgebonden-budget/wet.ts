import { artikelVan } from '../kernel/article.ts'
import type { Statute } from '../kernel/statute.ts'

export const wetOpHetKindgebondenBudget: Statute = {
  code: 'wkb',
  naam: 'Wet op het kindgebonden budget',
  bwb: 'BWBR0022751',
  gedekt: { vanaf: '2025-01-01', tot: '2027-01-01' },
}

export const artikel = artikelVan(wetOpHetKindgebondenBudget)
