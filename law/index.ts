export {
  type Gebeurtenis,
  redelijkeTermijn,
  type Stand as Termijnstand,
  type Termijn,
  volgTermijn,
} from './awb/beslistermijn.ts'
export { type GelezenBewijs, leesBewijs } from './bewijs/lees-bewijs.ts'
export { bewijsVan, maakBewijs, stappenZoalsHetWas, stapVan } from './bewijs/maak-bewijs.ts'
export type { BewaardeUitkomst, Bewijs } from './bewijs/soorten.ts'
export { uitlegZoalsHetWas } from './bewijs/uitleg-zoals-het-was.ts'
export { type Oorzaak, type Vergelijking, vergelijk } from './bewijs/vergelijk.ts'
export {
  bepaalDoorbetaling,
  bepaalIngangsdatum,
  bepaalVoorschotdagen,
  type Ingang,
  type Ingangsdatum,
  meldenVoorEindeWw,
} from './dagen/ingangsdatum.ts'
export {
  geldtDeelVanMaand,
  type Maandbedrag,
  type Maanddeel,
  type Onderbreking,
  verdeelOverMaanden,
} from './dagen/maanddelen.ts'
export type { Gepland, InvoerMetPlannen } from './dagen/toekomst.ts'
export { type Aanleiding, type Stand, type VeranderingOpDag, veranderingen } from './dagen/veranderingen.ts'
export type { Missing } from './kernel/coverage.ts'
export type { Step, StepArticle, StepOrigin, StepValue } from './kernel/explain.ts'
export type { FactDefinition, FactKind, Nature } from './kernel/fact.ts'
export type { Fact, Person, Relation } from './kernel/household.ts'
export type { Day, Period, Text, Unit } from './kernel/unit.ts'
export type { LokaleRegel, LokaleRegels } from './lokaal/regel.ts'
export { lokaleRegels } from './lokaal/regels.ts'
export { feestdagen } from './termijnenwet/feestdagen.ts'
export { type Duur, type Einde, eindeVan } from './termijnenwet/termijn.ts'
export { type Aanvraagdag, bepaalAanvraagdag } from './uitkomst/aanvraagdag.ts'
export { bereken } from './uitkomst/bereken.ts'
export { feitenlijst } from './uitkomst/feitenlijst.ts'
export { schrijfGeld } from './uitkomst/geld.ts'
export { type Fout, type Gelezen, leesInvoer } from './uitkomst/lees-invoer.ts'
export type {
  Geldbedrag,
  Grens,
  Huishouden,
  Invoer,
  Ontbreekt,
  Reden,
  Uitkomst,
  Variant,
} from './uitkomst/soorten.ts'
export {
  type Antwoordbron,
  beantwoord,
  type Feitvraag,
  type Groepsvraag,
  type Vraag,
  volgendeVraag,
} from './uitkomst/volgende-vraag.ts'
export { type NietMeegenomen, type Soort, soorten, type Voorzieningscode } from './uitkomst/voorziening.ts'
export { vragen } from './uitkomst/vragen.ts'
export { beschrijfVoorziening, voorzieningscodes } from './uitleg/beschrijf.ts'
export { schrijfHtml, schrijfPagina } from './uitleg/html.ts'
export { legUit } from './uitleg/leg-uit.ts'
export type { Uitleg, Uitlegstap } from './uitleg/soorten.ts'
export { schrijfTekst, schrijfVoorlezen } from './uitleg/tekst.ts'
export type { Verandering } from './uitleg/verandering.ts'
export { watVerandertHet } from './uitleg/wat-verandert-het.ts'
export { versie } from './versie.ts'
export { beslistermijnWgs, eersteGesprekUiterlijk } from './wgs/termijnen.ts'
export { beslistermijnWmo, type Meldingstermijnen, naMelding } from './wmo-2015/termijnen.ts'
