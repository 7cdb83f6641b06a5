import type { StepArticle, StepOrigin, StepValue } from '../kernel/explain.ts'
import type { Fact } from '../kernel/household.ts'
import type { Day, Period, Text } from '../kernel/unit.ts'
import type { Geldbedrag, Ontbreekt, Reden, Uitkomst, Variant } from '../uitkomst/soorten.ts'
import type { NietMeegenomen, Voorzieningscode } from '../uitkomst/voorziening.ts'
import type { Verandering } from './verandering.ts'

/** One step that people read: a rule of the law, a dated amount, or a fact. Arithmetic stands in the formula. */
export interface Uitlegstap {
  readonly soort: 'regel' | 'bedrag' | 'feit'
  readonly code: string
  /** The plain sentence, or for a fact its question. */
  readonly zin: Text
  readonly waarde: StepValue
  readonly inWoorden: Text
  readonly persoon?: string
  readonly artikel?: StepArticle
  readonly formule?: string
  /** Of a fact or amount: where it comes from and since when. */
  readonly bron?: StepOrigin
  /** Explained before, under the same code. */
  readonly eerder?: true
  readonly delen: readonly Uitlegstap[]
}

export interface Deelbedrag {
  readonly naam: string
  readonly zin: Text
  readonly bedrag: Geldbedrag & { readonly per: Period }
}

/** A fact that plays a part in the steps, with its value in words. */
export interface GebruiktFeit {
  readonly persoon?: string
  readonly naam: string
  readonly vraag: Text
  readonly waarde: Fact['waarde']
  readonly inWoorden: Text
  readonly herkomst: string
  readonly dag: Day
  readonly reden?: string
}

/** Whom a person of the input is, in words for the claimant. */
export type Namen = Readonly<Record<string, Text>>

/**
 * One outcome with all its reasons: what the text, the HTML and the JSON are made of. Plain JSON; money in whole cents.
 * `aanvragen` stands at the end of every way of writing it down.
 */
export interface Uitleg {
  readonly voorziening: Voorzieningscode
  readonly naam: Text
  readonly peildatum: Day
  /** Of this package. */
  readonly versie: string
  readonly uitkomst: Uitkomst['uitkomst']
  readonly inGewoneTaal: Text
  readonly bedrag?: Geldbedrag & { readonly per: Period }
  readonly delen: readonly Deelbedrag[]
  readonly redenen: readonly Reden[]
  readonly ontbreekt: readonly Ontbreekt[]
  readonly varianten: readonly Variant[]
  readonly stappen: readonly Uitlegstap[]
  readonly feiten: readonly GebruiktFeit[]
  readonly veranderingen: readonly Verandering[]
  readonly nietMeegenomen: readonly NietMeegenomen[]
  readonly namen: Namen
  readonly aanvragen: Text
}
