import { artikelVan } from '../kernel/article.ts'
import type { Rounding } from '../kernel/expression.ts'
import type { Statute } from '../kernel/statute.ts'

export const wetOpDeZorgtoeslag: Statute = {
  code: 'wzt',
  naam: 'Wet op de zorgtoeslag',
  bwb: 'BWBR0018451',
  gedekt: { vanaf: '2026-01-01', tot: '2027-01-01' },
}

export const artikel = artikelVan(wetOpDeZorgtoeslag)

/**
 * Only the rounding of article 14 is used. Its text was seen per 1 January 2025; the official tables of 2026 fit it.
 */
export const awir: Statute = {
  code: 'awir',
  naam: 'Algemene wet inkomensafhankelijke regelingen',
  bwb: 'BWBR0018472',
  gedekt: { vanaf: '2026-01-01', tot: '2027-01-01' },
}

export const artikelAwir = artikelVan(awir)

export const euroVolgensAwir14: Rounding = {
  op: 'hele euro',
  wijze: 'rekenkundig',
  volgens: artikelAwir('14', { lid: 3 }).vindplaats,
}

/** Found by comparing with the official tables of 2025 and 2026: a month is a twelfth, cut to whole euros. */
export const euroPerMaand: Rounding = {
  op: 'hele euro',
  wijze: 'naar beneden',
  volgens: artikelAwir('14', { lid: 3 }).vindplaats,
}

/** 108 percent of twelve months' minimum wage is published in whole euros, rounded up. */
export const euroDrempelinkomen: Rounding = {
  op: 'hele euro',
  wijze: 'naar boven',
  volgens: artikel('1', { lid: 1, onderdeel: 'f' }).vindplaats,
}
