import type { FactDefinition } from '../kernel/fact.ts'
import { feitGetal, feitWaarheid } from '../kernel/words.ts'
import { lokaleRegel } from './regel.ts'
import { vooruitlopen } from './vooruitlopen.ts'

const iit = 'Pw 8 lid 1 onderdeel b, 8 lid 2 en 36'
const draagkracht = 'Pw 35 lid 1'
const minima = 'minimaregeling van de gemeente'

const toeslagMaanden = lokaleRegel('inkomenstoeslagMaanden', 'aantal', {
  waarvoor: iit,
  nl: 'hoeveel maanden het inkomen laag moet zijn voor de individuele inkomenstoeslag',
  en: 'for how many months the income must be low for the individual income supplement',
})
const toeslagProcentReferte = lokaleRegel('inkomenstoeslagProcentReferte', 'aantal', {
  waarvoor: iit,
  nl: 'welk inkomen in die maanden laag is, in procenten van de bijstandsnorm',
  en: 'which income is low in those months, as a percentage of the assistance norm',
})
const toeslagProcentNu = lokaleRegel('inkomenstoeslagProcentNu', 'aantal', {
  waarvoor: iit,
  nl: 'welk inkomen nu laag is, in procenten van de bijstandsnorm',
  en: 'which income is low now, as a percentage of the assistance norm',
})
const hoogte = (naam: string, wie: { readonly nl: string; readonly en: string }) =>
  lokaleRegel(naam, 'bedrag/jaar', {
    waarvoor: iit,
    nl: `hoe hoog de individuele inkomenstoeslag is voor ${wie.nl}`,
    en: `how high the individual income supplement is for ${wie.en}`,
  })
const alleenstaande = hoogte('inkomenstoeslagAlleenstaande', { nl: 'iemand alleen', en: 'someone alone' })
const alleenstaandeOuder = hoogte('inkomenstoeslagAlleenstaandeOuder', {
  nl: 'een alleenstaande ouder',
  en: 'a single parent',
})
const gehuwden = hoogte('inkomenstoeslagGehuwden', { nl: 'gehuwden', en: 'spouses' })
const gehuwdenMetKinderen = hoogte('inkomenstoeslagGehuwdenMetKinderen', {
  nl: 'gehuwden met kinderen',
  en: 'spouses with children',
})

const vrijProcent = lokaleRegel('draagkrachtVrijProcent', 'aantal', {
  waarvoor: draagkracht,
  nl: 'tot welk inkomen u niets zelf betaalt aan bijzondere kosten, in procenten van de bijstandsnorm',
  en: 'up to which income you pay nothing towards special costs, as a percentage of the assistance norm',
})
const deelProcent = lokaleRegel('draagkrachtDeelProcent', 'aantal', {
  waarvoor: draagkracht,
  nl: 'welk deel van het inkomen daarboven u zelf betaalt, in procenten',
  en: 'which part of the income above it you pay yourself, as a percentage',
})
const volProcent = lokaleRegel('draagkrachtVolProcent', 'aantal', {
  waarvoor: draagkracht,
  nl: 'boven welk inkomen alles meetelt voor bijzondere kosten, in procenten van de bijstandsnorm',
  en: 'above which income all of it counts for special costs, as a percentage of the assistance norm',
})
const maanden = lokaleRegel('draagkrachtMaanden', 'aantal', {
  waarvoor: draagkracht,
  nl: 'over hoeveel maanden inkomen meetelt voor bijzondere kosten',
  en: 'over how many months income counts for special costs',
})
const metKostendelersnorm = lokaleRegel('draagkrachtMetKostendelersnorm', 'waarheid', {
  waarvoor: draagkracht,
  nl: 'of voor bijzondere kosten de lagere norm bij huisgenoten geldt',
  en: 'whether for special costs the lower norm for shared homes holds',
})
const metVermogensgrens = lokaleRegel('draagkrachtMetVermogensgrens', 'waarheid', {
  waarvoor: draagkracht,
  nl: 'of vermogen onder de vermogensgrens buiten beschouwing blijft bij bijzondere kosten',
  en: 'whether assets below the limit are left out for special costs',
})
const nietBijSchuldregeling = lokaleRegel('draagkrachtNietBijSchuldregeling', 'waarheid', {
  waarvoor: draagkracht,
  nl: 'of wie in een schuldregeling zit niets zelf betaalt aan bijzondere kosten',
  en: 'whether someone in a debt scheme pays nothing towards special costs',
})
const metDrempel = lokaleRegel('drempelBijzondereBijstand', 'waarheid', {
  waarvoor: 'Pw 35 lid 2',
  nl: 'of de gemeente de drempel voor kleine bijzondere kosten gebruikt',
  en: 'whether the municipality uses the threshold for small special costs',
})

const zorgProcent = lokaleRegel('collectieveZorgProcent', 'aantal', {
  waarvoor: 'Pw 35 lid 3',
  nl: 'tot welk inkomen de gemeente helpt met de zorgverzekering, in procenten van de bijstandsnorm',
  en: 'up to which income the municipality helps with health insurance, as a percentage of the assistance norm',
})
const zorgBijdrage = lokaleRegel('collectieveZorgBijdrage', 'bedrag/maand', {
  waarvoor: 'Pw 35 lid 3',
  nl: 'wat de gemeente per maand bijdraagt aan de collectieve zorgverzekering',
  en: 'what the municipality contributes each month to the collective health insurance',
})
const minimaProcent = lokaleRegel('minimaProcent', 'aantal', {
  waarvoor: minima,
  nl: 'tot welk inkomen de minimaregeling er is, in procenten van de bijstandsnorm',
  en: 'up to which income the scheme for low incomes is there, as a percentage of the assistance norm',
})
const minimaVermogenstoets = lokaleRegel('minimaVermogenstoets', 'waarheid', {
  waarvoor: minima,
  nl: 'of de minimaregeling naar vermogen kijkt',
  en: 'whether the scheme for low incomes looks at assets',
})
const minimaVolwassene = lokaleRegel('minimaVolwassene', 'bedrag/jaar', {
  waarvoor: minima,
  nl: 'hoeveel de minimaregeling per volwassene geeft',
  en: 'how much the scheme for low incomes gives per adult',
})
const minimaKind = lokaleRegel('minimaKind', 'bedrag/jaar', {
  waarvoor: minima,
  nl: 'hoeveel de minimaregeling per kind geeft',
  en: 'how much the scheme for low incomes gives per child',
})

/** Every rule that a municipality can give, by name. */
export const lokaleRegels: ReadonlyMap<string, FactDefinition> = new Map(
  [
    ...[toeslagMaanden, toeslagProcentReferte, toeslagProcentNu],
    ...[alleenstaande, alleenstaandeOuder, gehuwden, gehuwdenMetKinderen],
    ...[vrijProcent, deelProcent, volProcent, maanden, metKostendelersnorm, metVermogensgrens],
    ...[nietBijSchuldregeling, metDrempel, zorgProcent, zorgBijdrage],
    vooruitlopen,
    ...[minimaProcent, minimaVermogenstoets, minimaVolwassene, minimaKind],
  ].map((regel) => [regel.naam, regel]),
)

const getal = (regel: FactDefinition) => feitGetal('aantal', regel, 'huishouden')
const perJaar = (regel: FactDefinition) => feitGetal('bedrag/jaar', regel, 'huishouden')
const geldt = (regel: FactDefinition) => feitWaarheid(regel, 'huishouden')

export const inkomenstoeslagMaanden = getal(toeslagMaanden)
export const inkomenstoeslagProcentReferte = getal(toeslagProcentReferte)
export const inkomenstoeslagProcentNu = getal(toeslagProcentNu)
export const toeslagVoorAlleenstaande = perJaar(alleenstaande)
export const toeslagVoorAlleenstaandeOuder = perJaar(alleenstaandeOuder)
export const toeslagVoorGehuwden = perJaar(gehuwden)
export const toeslagVoorGehuwdenMetKinderen = perJaar(gehuwdenMetKinderen)
export const draagkrachtVrijProcent = getal(vrijProcent)
export const draagkrachtDeelProcent = getal(deelProcent)
export const draagkrachtVolProcent = getal(volProcent)
export const draagkrachtMaanden = getal(maanden)
export const geldtKostendelersnormVoorDraagkracht = geldt(metKostendelersnorm)
export const blijftVermogenOnderGrensVrij = geldt(metVermogensgrens)
export const vervaltDraagkrachtBijSchuldregeling = geldt(nietBijSchuldregeling)
export const gebruiktGemeenteDrempel = geldt(metDrempel)
export const collectieveZorgProcent = getal(zorgProcent)
export const collectieveZorgBijdrage = feitGetal('bedrag/maand', zorgBijdrage, 'huishouden')
export const procentMinimaregeling = getal(minimaProcent)
export const kijktMinimaregelingNaarVermogen = geldt(minimaVermogenstoets)
export const bedragPerVolwassene = perJaar(minimaVolwassene)
export const bedragPerKind = perJaar(minimaKind)
