import fc from 'fast-check'
import type { Fact } from '../kernel/household.ts'
import type { Invoer } from '../uitkomst/soorten.ts'
import { bouw, type Gezin, geborenVoor, peildagJanuari, peildagJuli, type Waarden } from './bouw.ts'

/** The seed of every property; printed by fast-check when one fails. Set PROOF_SEED to repeat a run. */
export const zaad = Number(process.env.PROOF_SEED ?? 20260101)
export const rondes = Number(process.env.PROOF_RUNS ?? 60)

const zelden = fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) })
const meestal = zelden.map((waarde) => !waarde)
const leeftijd = fc.oneof(fc.integer({ min: 16, max: 90 }), fc.constantFrom(17, 18, 20, 21, 26, 27, 66, 67))
const loon = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 260_000 }))

const feitenVanEenMens = {
  geboortedatum: leeftijd.map(geborenVoor),
  nederlander: meestal,
  rechtmatigVerblijf: fc.boolean(),
  unieburger: fc.boolean(),
  unieburgerZonderRecht: fc.boolean(),
  gelijkgesteldBijBesluit: zelden,
  woontInNederland: meestal,
  gedetineerd: zelden,
  nuBuitenNederland: zelden,
  dagenBuitenNederland: fc.integer({ min: 0, max: 120 }),
  kanOnderwijsVolgen: zelden,
  aanspraakStudiefinanciering: fc.boolean(),
  volgtOnderwijs: fc.boolean(),
  wilVerplichtingenNietNakomen: zelden,
  onbetaaldVerlof: zelden,
  inInrichting: zelden,
  geenBeroepOpOuders: fc.boolean(),
  tijdelijkEldersVoorMantelzorg: zelden,
  inkomenUitArbeid: loon,
  vakantietoeslagApart: fc.boolean(),
  andereInkomsten: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 120_000 })),
  particulierPensioen: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000 })),
  maandenVrijlatingN: fc.integer({ min: 0, max: 8 }),
  maandenVrijlatingR: fc.integer({ min: 0, max: 32 }),
  maandenVrijlatingZ: fc.integer({ min: 0, max: 14 }),
  draagtBijAanArbeidsinschakeling: fc.boolean(),
  medischUrenbeperkt: zelden,
  werktMetLoonkostensubsidie: zelden,
  uitbreidingNietMogelijk: fc.boolean(),
  normbedragStudiefinanciering: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60_000 })),
  uitkeringMetVakantiegeldApart: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 220_000 })),
  uitkeringZonderHeffingskorting: fc.boolean(),
  gekorteAow: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 170_000 })),
  premieArbeidsinschakeling: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400_000 })),
  premieEerderDitJaar: fc.integer({ min: 0, max: 400_000 }),
  aantalPremiesEerderDitJaar: fc.integer({ min: 0, max: 3 }),
  premieDraagtBij: fc.boolean(),
  vrijwilligersvergoeding: fc.integer({ min: 0, max: 30_000 }),
  vrijwilligersvergoedingEerderDitJaar: fc.integer({ min: 0, max: 250_000 }),
  vrijwilligersvergoedingBinnenMaximum: fc.integer({ min: 0, max: 30_000 }),
  jonggehandicaptenkorting: fc.constantFrom(0, 7_000),
  onderhoudVanOuders: fc.constantFrom(0, 15_000),
  zorgverzekerd: meestal,
  toetsingsinkomen: fc.integer({ min: 0, max: 6_000_000 }),
  rendementsgrondslag: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000_000 })),
}

const mens = fc.record(feitenVanEenMens)
const partner = fc.record({
  ...feitenVanEenMens,
  gehuwd: fc.boolean(),
  duurzaamGescheiden: zelden,
  hoofdverblijfInWoning: meestal,
  eersteGraad: zelden,
  vermoedenGezamenlijk: fc.boolean(),
  zorgbehoefteAanleiding: zelden,
  gezamenlijkeHuishouding: fc.boolean(),
  geregistreerdAlsStel: zelden,
  apartLevend: fc.boolean(),
  toeslagpartner: fc.boolean(),
  heleJaarToeslagpartner: fc.boolean(),
})
const kind = fc.record({
  geboortedatum: fc.integer({ min: 0, max: 30 }).map(geborenVoor),
  kinderbijslag: meestal,
  volledigeZorg: meestal,
  woontInNederland: meestal,
  hoofdverblijfInWoning: meestal,
})
const medebewoner = fc.record({
  geboortedatum: leeftijd.map(geborenVoor),
  hoofdverblijfInWoning: meestal,
  commercieleOvereenkomst: fc.boolean(),
  familieTotTweedeGraad: fc.boolean(),
  huurtVanZelfdeDerde: zelden,
  studeertVolgens19a: zelden,
})
const samen = fc.record({
  voorliggendeVoorziening: zelden,
  geenOfLageWoonkosten: zelden,
  verlagingWoonsituatie: fc.integer({ min: 0, max: 60_000 }),
  pasVanSchool: zelden,
  verlagingSchoolverlater: fc.integer({ min: 0, max: 60_000 }),
  afstemmingOmstandigheden: fc.constantFrom(0, 0, -10_000, 10_000),
  bijzondereInkomsten: zelden,
  besparingDoorHuurders: fc.constantFrom(0, 12_000),
  bijzonderVermogen: zelden,
  waardeLijfrente: fc.constantFrom(0, 100_000, 40_000_000),
  lijfrenteUitgesteld: zelden,
  hoogsteJaarinlegLijfrente: fc.constantFrom(0, 811_200, 900_000),
  elkJaarLijfrenteIngelegd: fc.boolean(),
  beschermdDeelLijfrente: fc.constantFrom(0, 90_000),
  ontvangenTijdensBijstand: fc.constantFrom(0, 500_000, 1_700_000),
  schadevergoeding: fc.constantFrom(0, 900_000),
  vrijeSchadevergoeding: fc.constantFrom(0, 900_000),
  zeerDringendeRedenen: zelden,
  bezittingen: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2_500_000 })),
  schulden: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2_500_000 })),
  overwaardeWoning: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9_000_000 })),
  tegeldemakingWoningVerlangd: fc.boolean(),
  giftenDitJaar: fc.integer({ min: 0, max: 200_000 }),
  kostenbesparendeBijdragenDitJaar: fc.integer({ min: 0, max: 200_000 }),
  overigeGiftenVerantwoord: fc.boolean(),
  afstemmingBijdragen: fc.integer({ min: 0, max: 20_000 }),
})

/** Any household that the input allows, with every fact known. */
export const gezinnen: fc.Arbitrary<Gezin> = fc
  .record({
    peildatum: fc.constantFrom(peildagJanuari, peildagJuli),
    aanvrager: mens,
    partner: fc.option(partner, { nil: undefined }),
    kinderen: fc.array(kind, { maxLength: 3 }),
    medebewoners: fc.array(medebewoner, { maxLength: 3 }),
    samen,
  })
  .map(({ partner: iemand, ...rest }) => (iemand === undefined ? rest : { ...rest, partner: iemand satisfies Waarden }))

export const invoeren: fc.Arbitrary<Invoer> = gezinnen.map(bouw)

/** Decisions: as long as none is known there is none, so nothing asks for one and leaving one out is not the same as not knowing it. */
export const besluiten: readonly string[] = ['afstemmingOmstandigheden']

/** The same people and the facts that the test keeps; the others become unknown. */
export function vergeet(invoer: Invoer, blijft: (feit: Fact, at: number) => boolean): Invoer {
  return { ...invoer, feiten: invoer.feiten.filter((feit, at) => besluiten.includes(feit.naam) || blijft(feit, at)) }
}
