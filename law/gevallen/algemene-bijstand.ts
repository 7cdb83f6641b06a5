import type { Gezin } from '../testing/bouw.ts'
import { morgen, type Voorzieninggeval, vandaag } from './voorzieninggeval.ts'

type Rij = readonly [wat: string, gezin: Gezin, bedrag: number, niet?: readonly number[]]

/** The norm of 1.419,46 from 21; 350,42 at 18; both less the income and what a decision says. */
const rijen: readonly Rij[] = [
  ['alleen', {}, 141_946],
  ['vandaag 18', { aanvrager: vandaag(18) }, 35_042],
  ['morgen 18', { aanvrager: morgen(18) }, 0, [1, 3]],
  ['zonder verblijfsrecht', { aanvrager: { nederlander: false } }, 0, [2, 3]],
  ['gedetineerd', { aanvrager: { gedetineerd: true } }, 0, [3]],
  ['andere regeling', { samen: { voorliggendeVoorziening: true } }, 0, [4]],
  ['een cent onder de norm', { aanvrager: { andereInkomsten: 141_945 } }, 1],
  ['op de norm', { aanvrager: { andereInkomsten: 141_946 } }, 0, [5]],
  [
    'boven de norm, meer bij besluit',
    { aanvrager: { andereInkomsten: 145_000 }, samen: { afstemmingOmstandigheden: 10_000 } },
    0,
    [5],
  ],
  ['minder dan niets', { samen: { afstemmingOmstandigheden: -500_000 } }, 0],
  ['op de vermogensgrens', { samen: { bezittingen: 800_000 } }, 141_946],
  ['boven de vermogensgrens', { samen: { bezittingen: 800_001 } }, 0, [6]],
]

export const algemenebijstandgevallen: readonly Voorzieninggeval[] = rijen.map(([wat, gezin, bedrag, niet = []]) => ({
  id: `algemene-bijstand-${wat}`,
  bron: 'Pw 11, 13, 15, 18, 19, 20, 21 en 34 per 2026-07-01',
  voorziening: 'algemene-bijstand',
  gezin,
  bedrag,
  niet,
}))
