import type { Series } from '../kernel/series.ts'
import { uitReeks } from '../kernel/words.ts'
import { bronnenToeslagen } from './bronnen-toeslagen.ts'
import { jaarreeks } from './jaarreeks.ts'

/** Normenbrief bijlage VI rij A: the tax credit, up to pension age, with which assistance is taxed, per year. */
export const loonheffingskorting = uitReeks(
  'bedrag/jaar',
  jaarreeks('loonheffingskorting', 'bedrag/jaar', { 2026: [311_500, bronnenToeslagen.normenbriefRekenregels] }),
)

const maanden2026: Series = {
  naam: 'maanden van dit jaar vanaf de peildatum',
  eenheid: 'aantal',
  waarden: Array.from({ length: 12 }, (_, at) => ({
    vanaf: `2026-${String(at + 1).padStart(2, '0')}-01`,
    tot: at === 11 ? '2027-01-01' : `2026-${String(at + 2).padStart(2, '0')}-01`,
    waarde: 12 - at,
    bron: 'kalender',
  })),
}

/** No more months of assistance can still come than are left of the year, that of the peildatum included. */
export const maandenVanHetJaarOver = uitReeks('aantal', maanden2026)
