import type { LokaleRegels } from '../lokaal/regel.ts'
import type { Gezin } from '../testing/bouw.ts'
import type { Voorzieningscode } from '../uitkomst/voorziening.ts'

/** What a provision must come to for a household, worked out by hand from the article and the amounts of the source. */
export interface Voorzieninggeval {
  readonly id: string
  readonly bron: string
  readonly voorziening: Voorzieningscode
  readonly gezin: Gezin
  /** In cents, per the period of the provision. */
  readonly bedrag: number
  /** The conditions that are not met, by their number in the register from 1; all others are. */
  readonly niet: readonly number[]
  /** The other amounts of the provision that the case is about, in cents. */
  readonly bijkomend?: Readonly<Record<string, number>>
}

const bron = 'regels van een gemeente in een proef'
const regelsVan = (gemeente: string, waarden: Readonly<Record<string, number | boolean>>): LokaleRegels => ({
  gemeente,
  regels: Object.entries(waarden).map(([naam, waarde]) => ({ naam, waarde, vanaf: '2026-01-01', bron })),
})

const ruim = {
  inkomenstoeslagMaanden: 36,
  inkomenstoeslagProcentReferte: 105,
  inkomenstoeslagProcentNu: 110,
  inkomenstoeslagAlleenstaande: 50_000,
  inkomenstoeslagAlleenstaandeOuder: 60_000,
  inkomenstoeslagGehuwden: 70_000,
  inkomenstoeslagGehuwdenMetKinderen: 80_000,
  draagkrachtVrijProcent: 120,
  draagkrachtDeelProcent: 35,
  draagkrachtVolProcent: 150,
  draagkrachtMaanden: 12,
  draagkrachtMetKostendelersnorm: false,
  draagkrachtMetVermogensgrens: true,
  draagkrachtNietBijSchuldregeling: true,
  drempelBijzondereBijstand: true,
  collectieveZorgProcent: 130,
  collectieveZorgBijdrage: 2_500,
  minimaProcent: 120,
  minimaVermogenstoets: true,
  minimaVolwassene: 15_000,
  minimaKind: 7_500,
}

/** A municipality that leaves much free, and one that holds on to the norm itself. */
export const ruimeGemeente = regelsVan('GM9001', ruim)
export const strengeGemeente = regelsVan('GM9002', {
  ...ruim,
  inkomenstoeslagProcentNu: 100,
  draagkrachtMetKostendelersnorm: true,
  draagkrachtMetVermogensgrens: false,
  draagkrachtNietBijSchuldregeling: false,
  drempelBijzondereBijstand: false,
  collectieveZorgProcent: 100,
  minimaProcent: 100,
  minimaVermogenstoets: false,
})

/** Born on the day on which someone reaches an age, and one day short of it, in October 2026. */
export const vandaag = (leeftijd: number) => ({ geboortedatum: `${2026 - leeftijd}-10-05` })
export const morgen = (leeftijd: number) => ({ geboortedatum: `${2026 - leeftijd}-10-06` })
