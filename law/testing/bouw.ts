import { Evaluation } from '../kernel/evaluate.ts'
import type { Getal, Waarheid } from '../kernel/expression.ts'
import type { Fact, Person, Relation } from '../kernel/household.ts'
import type { NumberUnit } from '../kernel/unit.ts'
import type { LokaleRegels } from '../lokaal/regel.ts'
import { feitenlijst } from '../uitkomst/feitenlijst.ts'
import { huishoudenVan } from '../uitkomst/huishouden.ts'
import type { Invoer } from '../uitkomst/soorten.ts'
import { neemWaar } from './waarneming.ts'

export type Waarden = Readonly<Record<string, boolean | number | string | null>>

/** A household as a test writes it: what differs from someone of whom everything is known and nothing special. */
export interface Gezin {
  readonly peildatum?: string
  readonly aanvrager?: Waarden
  readonly partner?: Waarden
  readonly kinderen?: readonly Waarden[]
  readonly medebewoners?: readonly Waarden[]
  readonly samen?: Waarden
  /** The rules of the municipality; none when left out. */
  readonly regels?: LokaleRegels
}

export const peildagJanuari = '2026-03-15'
export const peildagJuli = '2026-10-05'

/** The day of birth of someone who is this old on every day of 2026. */
export function geborenVoor(leeftijd: number): string {
  return `${2026 - leeftijd}-01-01`
}

const gewoon: Waarden = {
  geboortedatum: geborenVoor(35),
  nederlander: true,
  woontInNederland: true,
  zorgverzekerd: true,
  hoofdverblijfInWoning: true,
}
const gewonePartner: Waarden = { ...gewoon, gehuwd: true, toeslagpartner: true, heleJaarToeslagpartner: true }
const gewoonKind: Waarden = { ...gewoon, geboortedatum: geborenVoor(8), kinderbijslag: true, volledigeZorg: true }
const gewoonSamen: Waarden = { iedereenGenoemd: true }

const legeWaarde = { waarheid: false, datum: geborenVoor(35) } as const

function alleFeiten(over: 'persoon' | 'huishouden'): Waarden {
  const feiten = [...feitenlijst.values()].filter((feit) => feit.over === over)
  return Object.fromEntries(
    feiten.map(({ naam, soort }) => [naam, soort === 'waarheid' || soort === 'datum' ? legeWaarde[soort] : 0]),
  )
}

function schrijf(waarden: Waarden, persoon?: string): readonly Fact[] {
  return Object.entries(waarden).map(([naam, waarde]) => ({
    naam,
    waarde,
    herkomst: 'opgegeven',
    dag: '2026-01-02',
    ...(persoon === undefined ? {} : { persoon }),
    ...(feitenlijst.get(naam)?.aard === 'oordeel' ? { reden: 'zo beoordeeld in deze proef' } : {}),
  }))
}

/** A complete input: every fact of the list is known for every person. A value of null makes it unknown. */
export function bouw(gezin: Gezin): Invoer {
  const wie: readonly (readonly [Person, Waarden])[] = [
    persoon('a', 'aanvrager', { ...gewoon, ...gezin.aanvrager }),
    ...(gezin.partner === undefined ? [] : [persoon('p', 'partner', { ...gewonePartner, ...gezin.partner })]),
    ...(gezin.kinderen ?? []).map((kind, at) => persoon(`k${at}`, 'kind', { ...gewoonKind, ...kind })),
    ...(gezin.medebewoners ?? []).map((een, at) => persoon(`m${at}`, 'medebewoner', { ...gewoon, ...een })),
  ]
  const leeg = alleFeiten('persoon')
  const { regels } = gezin
  return {
    peildatum: gezin.peildatum ?? peildagJuli,
    huishouden: { personen: wie.map(([een]) => een) },
    ...(regels === undefined ? {} : { regels }),
    feiten: [
      ...wie.flatMap(([een, waarden]) => schrijf({ ...leeg, ...waarden }, een.id)),
      ...schrijf({ ...alleFeiten('huishouden'), ...gewoonSamen, ...gezin.samen }),
    ],
  }
}

function persoon(id: string, relatie: Relation, waarden: Waarden): readonly [Person, Waarden] {
  return [{ id, relatie }, waarden]
}

/** The exact value of an expression for an input: money in cents, yes as 1. Throws when it is not exact. */
export function waardeVan(uitdrukking: Getal<NumberUnit> | Waarheid, invoer: Invoer): number {
  const { node } = uitdrukking
  const evaluation = new Evaluation(huishoudenVan(invoer), invoer.peildatum)
  const { low, high } = evaluation.range(node)
  if (low !== high) throw new Error(`Not exact: ${low}..${high}`)
  neemWaar({ node, invoer, persoon: '' })
  return Number(low) / node.denominator
}
