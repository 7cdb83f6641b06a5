import type { FactDefinition } from '../kernel/fact.ts'
import type { Fact } from '../kernel/household.ts'
import type { Day } from '../kernel/unit.ts'

/** One rule of a municipality from a day on. A change is a new one; the old one stays as it was. */
export interface LokaleRegel {
  readonly naam: string
  /** Money in whole cents, a percentage or a number of months as a whole number, or yes or no. */
  readonly waarde: boolean | number
  readonly vanaf: Day
  /** The first day on which it no longer holds; absent as long as it holds. */
  readonly tot?: Day
  /** The verordening or beleidsregel that says so. */
  readonly bron: string
}

/** The rules of one municipality, of every day that is known. */
export interface LokaleRegels {
  readonly gemeente: string
  readonly regels: readonly LokaleRegel[]
}

interface Omschrijving {
  readonly waarvoor: string
  readonly nl: string
  readonly en: string
}

const grenzen = {
  waarheid: [0, 1],
  aantal: [0, 500],
  'bedrag/maand': [0, 10_000_000],
  'bedrag/jaar': [0, 10_000_000],
} as const

/** A rule that the law leaves to the municipality: what it is called, what it counts, and which article leaves it. */
export function lokaleRegel(naam: string, soort: keyof typeof grenzen, wat: Omschrijving): FactDefinition {
  const { waarvoor, nl, en } = wat
  const [van, tot] = grenzen[soort]
  const tekst = { nl, en }
  return {
    naam,
    aard: 'gegeven',
    lokaal: true,
    uitweg: false,
    soort,
    over: 'huishouden',
    van,
    tot,
    vraag: tekst,
    vraagAanU: tekst,
    onderwerp: tekst,
    waarvoor,
    klassen: [],
  }
}

/** The rules of a municipality that hold on a day, as facts about the household with the rule as their origin. */
export function feitenUitRegels(lokaal: LokaleRegels | undefined, day: Day): readonly Fact[] {
  if (lokaal === undefined) return []
  return lokaal.regels
    .filter(({ vanaf, tot }) => vanaf <= day && (tot === undefined || day < tot))
    .map(({ naam, waarde, vanaf, bron }) => ({ naam, waarde, herkomst: `${bron} (${lokaal.gemeente})`, dag: vanaf }))
}
