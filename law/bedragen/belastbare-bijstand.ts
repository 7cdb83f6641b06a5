import { uitReeks } from '../kernel/words.ts'
import { bronnenToeslagen } from './bronnen-toeslagen.ts'
import { jaarreeks } from './jaarreeks.ts'

/** Normenbrief bijlage VI rij A: the tax credit, up to pension age, with which assistance is taxed, per year. */
export const loonheffingskorting = uitReeks(
  'bedrag/jaar',
  jaarreeks('loonheffingskorting', 'bedrag/jaar', { 2026: [311_500, bronnenToeslagen.normenbriefRekenregels] }),
)
