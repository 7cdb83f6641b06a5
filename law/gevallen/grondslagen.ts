import { type Gezin, peildagJanuari } from '../testing/bouw.ts'
import type { Voorzieninggeval } from './voorzieninggeval.ts'

const rijen: readonly (readonly [wat: string, gezin: Gezin, bedrag: number])[] = [
  ['alleen', {}, 177_611],
  ['met huisgenoot', { medebewoners: [{}] }, 115_156],
  ['met een student', { medebewoners: [{ studeertVolgens19a: true }] }, 177_611],
  ['samen', { partner: {} }, 230_312],
  ['samen met huisgenoot', { partner: {}, medebewoners: [{}] }, 230_312],
  ['ongehuwd met een ander', { partner: { gehuwd: false } }, 115_156],
]

/** The bases are those of the letter; a provision of which the Act was not read has no conditions here. */
export const grondslaggevallen: readonly Voorzieninggeval[] = (['ioaw', 'ioaz'] as const).flatMap((voorziening) =>
  rijen.map(([wat, gezin, bedrag]) => ({
    id: `${voorziening}-${wat}`,
    bron: 'SZW Normenbrief 1 januari 2026, bijlage III',
    voorziening,
    gezin: { peildatum: peildagJanuari, ...gezin },
    bedrag,
    niet: [],
  })),
)
