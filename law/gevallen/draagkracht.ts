import type { Gezin } from '../testing/bouw.ts'
import { bijzondereBijstand, type Rij } from './bijzondere-bijstand.ts'
import { morgen, strengeGemeente, type Voorzieninggeval, vandaag } from './voorzieninggeval.ts'

const inkomen = (andereInkomsten: number, gezin: Gezin = {}): Gezin => ({
  ...gezin,
  aanvrager: { ...gezin.aanvrager, andereInkomsten },
})

/** Costs of 5.000 less what one can pay, by hand: 35 percent between 120 and 150 percent of the norm, all above, 12 months. */
const uit = (wat: string, gezin: Gezin, draagkracht: number): Rij => [
  wat,
  gezin,
  Math.max(500_000 - draagkracht, 0),
  draagkracht,
  draagkracht < 500_000 ? [] : [6],
]

const medebewoners = [{}]

/** Of 1.419,46 that is 1.703,352 and 2.129,19: a whole band is 425,838 x 35% x 12 = 1.788,5196. */
const alleen: readonly Rij[] = [
  uit('tot de ondergrens', inkomen(170_335), 0),
  uit('een cent boven de ondergrens', inkomen(170_336), 3),
  uit('op de bovengrens', inkomen(212_919), 178_852),
  uit('een cent boven de bovengrens', inkomen(212_920), 178_864),
  uit('meer dan de kosten', inkomen(240_000), 503_824),
  uit('deel al betaald', inkomen(212_919, { samen: { gebruikteDraagkracht: 100_000 } }), 78_852),
  uit('alles al betaald', inkomen(212_919, { samen: { gebruikteDraagkracht: 178_852 } }), 0),
  uit('bijna alles al betaald', inkomen(212_919, { samen: { gebruikteDraagkracht: 178_851 } }), 1),
  uit('meer dan alles al betaald', inkomen(212_919, { samen: { gebruikteDraagkracht: 200_000 } }), 0),
  ['gelijk aan de kosten', inkomen(212_919, { samen: { bijzondereKosten: 178_852 } }), 0, 178_852, [6]],
  ['een cent onder de kosten', inkomen(212_919, { samen: { bijzondereKosten: 178_853 } }), 1, 178_852],
  uit('in een schuldregeling', inkomen(212_919, { samen: { inSchuldregeling: true } }), 0),
  uit(
    'schuldregeling telt niet',
    inkomen(212_919, { regels: strengeGemeente, samen: { inSchuldregeling: true } }),
    178_852,
  ),
  // Article 31 lid 2 does not hold: nothing of the pay is left out.
  uit(
    'loon telt helemaal',
    { aanvrager: { inkomenUitArbeid: 212_919, draagtBijAanArbeidsinschakeling: true } },
    178_852,
  ),
  // 1.600 with holiday allowance apart: 8% less 2,67 is 125,33; 21,978 above the limit.
  uit('met vakantietoeslag apart', { aanvrager: { inkomenUitArbeid: 160_000, vakantietoeslagApart: true } }, 9_231),
  uit('eigen pensioen', { aanvrager: { particulierPensioen: 172_533 } }, 9_231),
]

/** Of 2.027,79: 2.433,348 and 3.041,685. Of 2.176,10: 2.611,32 and 3.264,15. Of 1.587,34: 1.904,808 and 2.381,01. */
const anderen: readonly Rij[] = [
  uit(
    'gehuwden tellen samen',
    { aanvrager: { andereInkomsten: 100_000 }, partner: { andereInkomsten: 150_000 } },
    27_994,
  ),
  uit(
    'wie geen echtgenoot is telt niet mee',
    { aanvrager: { andereInkomsten: 100_000 }, partner: { gehuwd: false, andereInkomsten: 150_000 } },
    0,
  ),
  uit('pensioenleeftijd', inkomen(200_000, { aanvrager: vandaag(67) }), 39_981),
  uit('pensioenleeftijd met huisgenoot', inkomen(200_000, { aanvrager: vandaag(67), medebewoners }), 39_981),
  uit('morgen pensioenleeftijd', inkomen(200_000, { aanvrager: morgen(67) }), 124_592),
  uit('met huisgenoot', inkomen(212_919, { medebewoners }), 178_852),
  uit('gehuwden met huisgenoot', inkomen(250_000, { partner: {}, medebewoners }), 27_994),
  uit('beiden pensioen', inkomen(300_000, { aanvrager: vandaag(67), partner: vandaag(70), medebewoners }), 163_246),
  uit('een pensioen', inkomen(300_000, { partner: vandaag(67), medebewoners }), 163_246),
  uit('de ander pensioen', inkomen(300_000, { aanvrager: vandaag(67), partner: {}, medebewoners }), 163_246),
  // 1.013,90 with one housemate: 1.216,68 and 1.520,85; a whole band is 304,17 x 4,2 = 1.277,514.
  uit('norm met huisgenoot', inkomen(152_085, { regels: strengeGemeente, medebewoners }), 127_751),
  uit('zonder die norm', inkomen(152_085, { medebewoners }), 0),
  // 350,42 under 21, housemates or not: 420,504 and 525,63.
  uit('vandaag 21', inkomen(50_000, { aanvrager: vandaag(21), medebewoners }), 0),
  uit('morgen 21', inkomen(50_000, { aanvrager: morgen(21), medebewoners }), 33_388),
  // 1.364,32 with one spouse under 21: 1.637,184 and 2.046,48.
  uit('echtgenoot morgen 21', inkomen(200_000, { partner: morgen(21), medebewoners }), 152_383),
  uit('echtgenoot vandaag 21', inkomen(250_000, { partner: vandaag(21), medebewoners }), 27_994),
  // Article 24: half of 2.027,79, with housemates left out; 1.216,68 and 1.520,85.
  uit('24 met huisgenoot', inkomen(152_085, { partner: { nederlander: false }, medebewoners }), 127_751),
  uit('24 zonder huisgenoot', inkomen(152_085, { partner: { nederlander: false } }), 127_751),
  // 23 lid 3: 496,44 and 1.419,46 together are 1.915,90: 2.299,08 and 2.873,85; 57,477 x 42 = 2.414,034.
  uit('een binnen met huisgenoot', inkomen(287_385, { partner: { inInrichting: true }, medebewoners }), 241_403),
  // 496,44 in an institution: 595,728 and 744,66.
  uit('in een inrichting', inkomen(70_000, { aanvrager: { inInrichting: true }, medebewoners }), 43_794),
]

const vermogen: readonly Rij[] = [
  uit('vermogen boven de grens', { samen: { bezittingen: 900_000 } }, 100_000),
  uit('vermogen op de grens', { samen: { bezittingen: 800_000 } }, 0),
  uit('al het vermogen', { regels: strengeGemeente, samen: { bezittingen: 300_000 } }, 300_000),
  uit('schulden naast inkomen', inkomen(212_919, { regels: strengeGemeente, samen: { schulden: 100_000 } }), 178_852),
  uit('schulden', { regels: strengeGemeente, samen: { schulden: 100_000 } }, 0),
]

export const draagkrachtgevallen: readonly Voorzieninggeval[] = [...alleen, ...anderen, ...vermogen].map(
  bijzondereBijstand,
)
