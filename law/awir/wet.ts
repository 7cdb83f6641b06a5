import { artikelVan } from '../kernel/article.ts'
import type { Rounding } from '../kernel/expression.ts'
import type { Statute } from '../kernel/statute.ts'

/**
 * The text of this Act for 2024 to 2026 is not among the sources. The one that is there says 1 January 2025, but is the
 * text with which the Act began (it speaks of the calculation years 2006 to 2008 in article 49); `gevallen/` tests that.
 * So nothing is taken from its wording: who is benefit partner (3) and what income counts (8) are facts, and the
 * rounding (14) is the one with which the official tables of 2025 and 2026 and the income limits of 2024 come out.
 */
export const awir: Statute = {
  code: 'awir',
  naam: 'Algemene wet inkomensafhankelijke regelingen',
  bwb: 'BWBR0018472',
  gedekt: { vanaf: '2024-01-01', tot: '2027-01-01' },
}

export const artikel = artikelVan(awir)

export const euroVolgensAwir14: Rounding = {
  op: 'hele euro',
  wijze: 'rekenkundig',
  volgens: artikel('14', { lid: 3 }).vindplaats,
}

/** Found by comparing with the official tables: a month is a twelfth, cut to whole euros. */
export const euroPerMaand: Rounding = {
  op: 'hele euro',
  wijze: 'naar beneden',
  volgens: artikel('14', { lid: 3 }).vindplaats,
}

/** The Act is silent on cents in an income that is estimated; half up. */
export const centVanInkomen: Rounding = {
  op: 'hele centen',
  wijze: 'rekenkundig',
  volgens: artikel('8').vindplaats,
}
