import type { Missing } from '../kernel/coverage.ts'
import type { Step, StepArticle } from '../kernel/explain.ts'
import type { Period, Text } from '../kernel/unit.ts'
import type { Grens, Invoer, Uitkomst } from '../uitkomst/soorten.ts'

/** What a rule said when the receipt was made; kept once, however often the rule plays a part. */
export interface BewaardeRegel {
  readonly zin: Text
  readonly artikel: StepArticle
  readonly formule?: string
}

/** A step as code and value; `regel` is a place in the list of rules of the receipt. */
export interface BewaardeStap extends Omit<Step, 'zin' | 'artikel' | 'formule' | 'delen'> {
  readonly regel?: number
  readonly delen: readonly BewaardeStap[]
}

export interface BewaardeUitkomst {
  readonly voorziening: Uitkomst['voorziening']
  readonly uitkomst: Uitkomst['uitkomst']
  readonly inGewoneTaal: Text
  /** In whole cents; absent when the day was not covered. */
  readonly bedrag?: Grens & { readonly per: Period }
  readonly mist: readonly Missing[]
  readonly stap?: BewaardeStap
}

/**
 * A receipt: everything an outcome was made of, so that it can be shown as it was and worked out as now. Plain JSON,
 * which whoever keeps it seals; this package keeps nothing.
 */
export interface Bewijs {
  readonly soort: 'rodedraad-bewijs'
  readonly vorm: 1
  /** The version of this package that worked it out. */
  readonly versie: string
  /** The day, the people, the facts with origin and date, and the local rules. */
  readonly invoer: Invoer
  readonly regels: readonly BewaardeRegel[]
  readonly uitkomsten: readonly BewaardeUitkomst[]
}
