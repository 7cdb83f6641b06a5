import type { Gezin } from '../testing/bouw.ts'
import { morgen, ruimeGemeente, strengeGemeente, type Voorzieninggeval, vandaag } from './voorzieninggeval.ts'

type Rij = readonly [wat: string, gezin: Gezin, bedrag: number, niet?: readonly number[]]

const zorg = ([wat, gezin, bedrag, niet = []]: Rij): Voorzieninggeval => ({
  id: `zorgverzekering-${wat}`,
  bron: 'Pw 35 lid 3; norm Pw 21 per 2026-07-01; regels van een gemeente in een proef',
  voorziening: 'collectieve-zorgverzekering',
  gezin: {
    regels: ruimeGemeente,
    ...gezin,
    aanvrager: { collectiefAanvullendVerzekerd: true, ...gezin.aanvrager },
  },
  bedrag,
  niet,
})

const minima = ([wat, gezin, bedrag, niet = []]: Rij): Voorzieninggeval => ({
  id: `minimaregeling-${wat}`,
  bron: 'regels van een gemeente in een proef; norm Pw 21 per 2026-07-01',
  voorziening: 'minimaregeling',
  gezin: { regels: ruimeGemeente, ...gezin },
  bedrag,
  niet,
})

const inkomen = (andereInkomsten: number) => ({ aanvrager: { andereInkomsten } })
const verzekerd = { collectiefAanvullendVerzekerd: true }
const niemand = { collectiefAanvullendVerzekerd: false }

export const zorgverzekeringgevallen: readonly Voorzieninggeval[] = (
  [
    ['alleen', {}, 2_500],
    ['beiden', { partner: verzekerd }, 5_000],
    ['alleen de aanvrager', { partner: {} }, 2_500],
    ['alleen de partner', { aanvrager: niemand, partner: verzekerd }, 2_500],
    ['partner is geen echtgenoot', { partner: { ...verzekerd, gehuwd: false } }, 2_500],
    ['alleen wie geen echtgenoot is', { aanvrager: niemand, partner: { ...verzekerd, gehuwd: false } }, 0, [2]],
    ['niet verzekerd', { aanvrager: niemand }, 0, [2]],
    ['niemand verzekerd', { aanvrager: niemand, partner: {} }, 0, [2]],
    ['gedetineerd', { aanvrager: { gedetineerd: true } }, 0, [1]],
    // 130 percent of 1.419,46 is 1.845,298.
    ['net onder de grens', inkomen(184_529), 2_500],
    ['net boven de grens', inkomen(184_530), 0, [3]],
    ['gelijk aan de norm', { regels: strengeGemeente, ...inkomen(141_946) }, 2_500],
    ['een cent boven de norm', { regels: strengeGemeente, ...inkomen(141_947) }, 0, [3]],
  ] satisfies readonly Rij[]
).map((rij) => zorg(rij))

export const minimagevallen: readonly Voorzieninggeval[] = (
  [
    ['alleen', {}, 15_000],
    ['alleen met twee kinderen', { kinderen: [{}, {}] }, 30_000],
    ['paar', { partner: {} }, 30_000],
    ['paar met kind', { partner: {}, kinderen: [{}] }, 37_500],
    ['kind van 18', { kinderen: [vandaag(18)] }, 15_000],
    ['vandaag 18', { aanvrager: vandaag(18) }, 15_000],
    ['morgen 18', { aanvrager: morgen(18) }, 0, [1]],
    // 120 percent of 1.419,46 is 1.703,352.
    ['net onder de grens', inkomen(170_335), 15_000],
    ['net boven de grens', inkomen(170_336), 0, [2]],
    ['gelijk aan de norm', { regels: strengeGemeente, ...inkomen(141_946) }, 15_000],
    ['een cent boven de norm', { regels: strengeGemeente, ...inkomen(141_947) }, 0, [2]],
    ['boven de vermogensgrens', { samen: { bezittingen: 800_001 } }, 0, [3]],
    ['zonder vermogenstoets', { regels: strengeGemeente, samen: { bezittingen: 800_001 } }, 15_000],
  ] satisfies readonly Rij[]
).map((rij) => minima(rij))
