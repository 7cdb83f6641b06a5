import { uitReeks } from '../kernel/words.ts'
import { bronnen } from './bronnen.ts'
import { uitNormenbrief } from './reeks.ts'

const perMaand = (naam: string, juli2025: number, januari2026: number) =>
  uitReeks('bedrag/maand', uitNormenbrief(naam, bronnen.normenbriefGrondslagen, [juli2025, januari2026]))

/** Regeling vaststelling grondslagen IOAW en IOAZ artikel 1: gross per month. */
export const grondslagen = {
  ioaw: {
    samen: perMaand('grondslag IOAW voor twee', 224_880, 230_312),
    metHuisgenoot: perMaand('grondslag IOAW met huisgenoot', 112_440, 115_156),
    alleen: perMaand('grondslag IOAW alleen', 173_322, 177_611),
  },
  ioaz: {
    samen: perMaand('grondslag IOAZ voor twee', 224_880, 230_312),
    metHuisgenoot: perMaand('grondslag IOAZ met huisgenoot', 112_440, 115_156),
    alleen: perMaand('grondslag IOAZ alleen', 173_322, 177_611),
  },
} as const
