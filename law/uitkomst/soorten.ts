import type { Missing } from '../kernel/coverage.ts'
import type { Step } from '../kernel/explain.ts'
import type { FactKind } from '../kernel/fact.ts'
import type { Fact, Person } from '../kernel/household.ts'
import type { Day, Period, Text } from '../kernel/unit.ts'
import type { LokaleRegels } from '../lokaal/regel.ts'
import type { NietMeegenomen, Soort, Voorziening, Voorzieningscode } from './voorziening.ts'

export interface Huishouden {
  readonly personen: readonly Person[]
}

/** What is asked: a day, who belong to the household, and what is known of them. */
export interface Invoer {
  readonly peildatum: Day
  readonly huishouden: Huishouden
  readonly feiten: readonly Fact[]
  /** The rules of the municipality, dated. Without them what hangs on them is refused, never filled in. */
  readonly regels?: LokaleRegels
}

/** A fact that still matters, with the question that would settle it. Most decisive first. */
export interface Ontbreekt {
  /** Absent for a fact about the whole household. */
  readonly persoon?: string
  readonly naam: string
  readonly aard: 'gegeven' | 'oordeel'
  /** A way out for someone who otherwise has no right (Pw 16). */
  readonly uitweg: boolean
  readonly soort: FactKind
  readonly vraag: Text
  /** For a judgement: what a professional still looks at, to show to the person instead of the question. */
  readonly onderwerp: Text
  readonly waarvoor: string
}

/** What the amount would be if the judgements that are still open fell this way. */
export interface Variant {
  readonly als: readonly { readonly persoon?: string; readonly naam: string; readonly waarde: boolean }[]
  readonly bedragInCenten: number
}

export interface Grens {
  readonly onderInCenten: number
  readonly bovenInCenten: number
}

export type Geldbedrag = { readonly bedragInCenten: number } | Grens

/** What has to be paid back over a whole year when the yearly income turns out this much higher than stated. */
export type Terugbetaling = Geldbedrag & { readonly meerInkomenInCenten: number; readonly per: 'jaar' }

interface Gemeenschappelijk {
  readonly voorziening: Voorzieningscode
  /** The provision's name for people. */
  readonly naam: Text
  /** Which of the five kinds of income support; absent for money that is not the resident's. */
  readonly soort?: Soort
  readonly voorWie: Voorziening['voorWie']
  readonly peildatum: Day
  /** In plain words for a resident, Dutch and English. */
  readonly inGewoneTaal: Text
  readonly nietMeegenomen: readonly NietMeegenomen[]
}

interface Berekend extends Gemeenschappelijk {
  readonly per: Period
  readonly uitleg: Step
  readonly bijkomend: Readonly<Record<string, Geldbedrag & { readonly per: Period }>>
  readonly ontbreekt: readonly Ontbreekt[]
}

export interface Reden {
  readonly artikel: string
  readonly zin: Text
}

/** The outcome for one provision; `uitkomst` says which of the five it is. */
export type Uitkomst =
  | (Berekend & {
      readonly uitkomst: 'exact'
      readonly bedragInCenten: number
      /** For what is paid in advance on an expected income. Empty for what is not. */
      readonly terugbetaling: readonly Terugbetaling[]
    })
  | (Berekend & { readonly uitkomst: 'geen-recht'; readonly bedragInCenten: 0; readonly redenen: readonly Reden[] })
  | (Berekend & Grens & { readonly uitkomst: 'begrensd' })
  | (Berekend &
      Grens & {
        readonly uitkomst: 'oordeel-nodig'
        readonly varianten: readonly Variant[]
        readonly redenen: readonly Reden[]
      })
  | (Gemeenschappelijk & { readonly uitkomst: 'niet-gedekt'; readonly mist: readonly Missing[] })
