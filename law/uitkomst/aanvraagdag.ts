import { boundsOf } from '../kernel/bounds.ts'
import { daysAfter, monthsBefore } from '../kernel/day.ts'
import { Evaluation } from '../kernel/evaluate.ts'
import { explain, type Step } from '../kernel/explain.ts'
import type { Waarheid } from '../kernel/expression.ts'
import { Household } from '../kernel/household.ts'
import type { Day, Text } from '../kernel/unit.ts'
import {
  geldtZoektermijn,
  kanEerderBehandelen,
  kanVoorschotInZoektermijn,
  zijnSchooldocumentenNodig,
} from '../participatiewet/artikel-41.ts'
import { hoortPlanVanAanpak } from '../participatiewet/artikel-44.ts'
import { controleer } from './lees-invoer.ts'
import { beschrijfOntbrekend } from './open.ts'
import type { Invoer, Ontbreekt } from './soorten.ts'

type JaNeeOnbekend = 'ja' | 'nee' | 'onbekend'

/** From when someone can apply for bijstand, and from when it can count, given the day of the melding. */
export interface Aanvraagdag {
  readonly zoektermijn: JaNeeOnbekend
  /** Artikel 41 lid 4 and 12; while unknown, the first of the days it can be. */
  readonly aanvraagVanaf: Day
  /** Artikel 41 lid 11, kan: the college may take up the application before the four weeks are over. */
  readonly eerderBehandelen: boolean
  /** Artikel 44 lid 1. */
  readonly bijstandVanaf: Day
  /** Artikel 44 lid 5, kan: the earliest day where individual circumstances require it. */
  readonly uiterstVanaf: Day
  /** Artikel 41 lid 8, kan: an advance in the search period for permit holders who have just been housed. */
  readonly voorschotInZoektermijn: JaNeeOnbekend
  /** Artikel 41 lid 5 and 7: until when papers about schooling can come; absent when nobody under 27 is meant. */
  readonly schooldocumentenUiterlijk?: Day
  /** Artikel 44 lid 4: a plan comes with the decision. */
  readonly planVanAanpak: JaNeeOnbekend
  /** Artikel 52 lid 1: the first advance, if the application is made on the first day on which it can. */
  readonly voorschotUiterlijk: Day
  readonly uitleg: Step
  readonly ontbreekt: readonly Ontbreekt[]
  readonly inGewoneTaal: Text
}

const vierWeken = 28
const terugwerkendeMaanden = 3

/**
 * The days that follow from a melding. The ages are those on the day of the melding.
 * Throws on an input with unknown names or impossible values.
 */
export function bepaalAanvraagdag(invoer: Omit<Invoer, 'peildatum'>, melding: Day): Aanvraagdag {
  const fouten = controleer({ ...invoer, peildatum: melding })
  if (fouten.length > 0) throw new Error(fouten.map(({ plaats, reden }) => `${plaats}: ${reden}`).join('; '))
  const household = new Household(invoer.huishouden.personen, invoer.feiten)
  const staat = (waarheid: Waarheid): JaNeeOnbekend => {
    const { low, high } = boundsOf(waarheid.node, household, melding)
    return low === 1 ? 'ja' : high === 0 ? 'nee' : 'onbekend'
  }
  const { matters } = boundsOf(geldtZoektermijn.node, household, melding)
  const zoektermijn = staat(geldtZoektermijn)
  const aanvraagVanaf = zoektermijn === 'ja' ? daysAfter(melding, vierWeken) : melding
  return {
    zoektermijn,
    aanvraagVanaf,
    eerderBehandelen: staat(kanEerderBehandelen) !== 'nee',
    voorschotInZoektermijn: staat(kanVoorschotInZoektermijn),
    ...(staat(zijnSchooldocumentenNodig) === 'nee' ? {} : { schooldocumentenUiterlijk: daysAfter(melding, vierWeken) }),
    planVanAanpak: staat(hoortPlanVanAanpak),
    voorschotUiterlijk: daysAfter(aanvraagVanaf, vierWeken),
    bijstandVanaf: melding,
    uiterstVanaf: monthsBefore(melding, terugwerkendeMaanden),
    uitleg: explain(geldtZoektermijn.node, new Evaluation(household, melding)),
    ontbreekt: matters.map((fact) => beschrijfOntbrekend(fact, household)),
    inGewoneTaal: zinnen[zoektermijn],
  }
}

const zinnen: Readonly<Record<Aanvraagdag['zoektermijn'], Text>> = {
  ja: {
    nl: 'U meldt zich vandaag. Uw aanvraag kan over vier weken, en de bijstand telt vanaf vandaag. Kunt u niet wachten, dan mag de gemeente eerder beginnen. U mag altijd aanvragen.',
    en: 'You report today. You can apply in four weeks, and the benefit counts from today. If you cannot wait, the municipality may start earlier. You may always apply.',
  },
  nee: {
    nl: 'U meldt zich vandaag en kunt meteen aanvragen. De bijstand telt vanaf vandaag. U mag altijd aanvragen.',
    en: 'You report today and can apply at once. The benefit counts from today. You may always apply.',
  },
  onbekend: {
    nl: 'U meldt zich vandaag; de bijstand telt vanaf vandaag. Of u meteen kunt aanvragen, hangt af van wat wij nog vragen. U mag altijd aanvragen.',
    en: 'You report today; the benefit counts from today. Whether you can apply at once depends on what we still ask. You may always apply.',
  },
}
