import type { Gezin } from '../testing/bouw.ts'
import { morgen, ruimeGemeente, strengeGemeente, type Voorzieninggeval, vandaag } from './voorzieninggeval.ts'

type Rij = readonly [wat: string, gezin: Gezin, bedrag: number, niet?: readonly number[]]

const bron = 'Pw 36 leden 1 en 3, 8 lid 2; norm Pw 21 per 2026-07-01; verordening van een gemeente in een proef'

const rij = ([wat, gezin, bedrag, niet = []]: Rij): Voorzieninggeval => ({
  id: `inkomenstoeslag-${wat}`,
  bron,
  voorziening: 'individuele-inkomenstoeslag',
  gezin: {
    regels: ruimeGemeente,
    ...gezin,
    aanvrager: { geenUitzichtOpInkomensverbetering: true, ...gezin.aanvrager },
    samen: { maandenLaagInkomen: 36, hoogsteInkomenProcent: 105, ...gezin.samen },
  },
  bedrag,
  niet,
})

const rijen: readonly Rij[] = [
  ['alleenstaande', {}, 50_000],
  ['alleenstaande ouder', { kinderen: [{}] }, 60_000],
  ['kind zonder volledige zorg', { kinderen: [{ volledigeZorg: false }] }, 50_000],
  ['kind zonder kinderbijslag', { kinderen: [{ kinderbijslag: false }] }, 50_000],
  ['gehuwden', { partner: {} }, 70_000],
  ['gehuwden met kind', { partner: {}, kinderen: [{}] }, 80_000],
  ['ongehuwd onder een dak', { partner: { gehuwd: false } }, 50_000],
  ['35 maanden', { samen: { maandenLaagInkomen: 35 } }, 0, [5]],
  ['37 maanden', { samen: { maandenLaagInkomen: 37 } }, 50_000],
  ['referte 104', { samen: { hoogsteInkomenProcent: 104 } }, 50_000],
  ['referte 106', { samen: { hoogsteInkomenProcent: 106 } }, 0, [5]],
  // 110 percent of 1.419,46 is 1.561,406.
  ['nu net laag', { aanvrager: { andereInkomsten: 156_140 } }, 50_000],
  ['nu net te hoog', { aanvrager: { andereInkomsten: 156_141 } }, 0, [5]],
  ['gelijk aan de norm', { regels: strengeGemeente, aanvrager: { andereInkomsten: 141_946 } }, 50_000],
  ['een cent boven de norm', { regels: strengeGemeente, aanvrager: { andereInkomsten: 141_947 } }, 0, [5]],
  ['al gekregen', { aanvrager: { inkomenstoeslagAfgelopenJaar: true } }, 0, [3]],
  ['op de vermogensgrens', { samen: { bezittingen: 800_000 } }, 50_000],
  ['boven de vermogensgrens', { samen: { bezittingen: 800_001 } }, 0, [4]],
  ['uitzicht op meer', { aanvrager: { geenUitzichtOpInkomensverbetering: false } }, 0, [6]],
  ['vandaag 21', { aanvrager: vandaag(21) }, 50_000],
  ['morgen 21', { aanvrager: morgen(21) }, 0, [1]],
  ['morgen 67', { aanvrager: morgen(67) }, 50_000],
  ['vandaag 67', { aanvrager: vandaag(67) }, 0, [1]],
  ['geen verblijfsrecht', { aanvrager: { nederlander: false } }, 0, [2]],
  ['gedetineerd', { aanvrager: { gedetineerd: true } }, 0, [2]],
  // Article 13 lid 2 excludes from algemene bijstand only.
  ['kan onderwijs volgen', { aanvrager: { ...vandaag(26), kanOnderwijsVolgen: true } }, 50_000],
]

export const inkomenstoeslaggevallen: readonly Voorzieninggeval[] = rijen.map(rij)
