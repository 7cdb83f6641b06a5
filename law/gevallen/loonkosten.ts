import { peildagJanuari, type Waarden } from '../testing/bouw.ts'
import { type Geval, wet } from './geval.ts'

/** With the allowance for employer costs that the example brings along: its percentage of 2026 is not in the sources. */
export interface Loonkostengeval extends Geval {
  readonly vergoeding: { readonly procent: string; readonly werkgeverslasten: number; readonly totaal: number }
}

const baan = { doelgroepLoonkostensubsidie: true, heeftDienstbetrekking: true, voltijdUrenPerWeek: 36 }

const geval = (
  id: string,
  over: Waarden,
  [subsidie, werkgeverslasten, totaal]: readonly [number, number, number],
): Loonkostengeval => ({
  id,
  bron: wet,
  gezin: { peildatum: peildagJanuari, aanvrager: { ...baan, urenPerWeek: 36, ...over } },
  verwacht: [{ artikel: '10d', regel: 'loonkostensubsidie', waarde: subsidie }],
  vergoeding: { procent: '23,5', werkgeverslasten, totaal },
})

export const loonkostengevallen: readonly Loonkostengeval[] = [
  geval('lks-60-36', { loonwaarde: 60 }, [99_118, 23_293, 122_411]),
  geval('lks-10-cap', { loonwaarde: 10 }, [173_457, 40_762, 214_219]),
  geval('lks-50-36', { loonwaarde: 50 }, [123_898, 29_116, 153_014]),
  geval('lks-forfait-24', { loonwaardeBlijftAchterwege: true, urenPerWeek: 24 }, [82_598, 19_411, 102_009]),
]

/** Brings its own wage: the rule of article 10d lid 4 is run on it. */
export const eigenLoon = {
  id: 'lks-poc-cap',
  loonInCenten: 215_500,
  loonwaarde: 10,
  verwachtInCenten: 150_850,
} as const
