import type { Day, Text } from '../kernel/unit.ts'
import { schrijfGeld } from '../uitkomst/geld.ts'
import type { Grens } from '../uitkomst/soorten.ts'
import { inBeideTalen, type Taal } from '../uitkomst/taal.ts'
import type { Voorziening, Voorzieningscode } from '../uitkomst/voorziening.ts'
import { feitInWoorden, perPeriode, schrijfDag } from './waarde.ts'

/** What a change does: a right begins or ends, the amount rises or falls, or the sources do not reach that far. */
export type Gevolg = 'ontstaat' | 'vervalt' | 'meer' | 'minder' | 'niet-gedekt'

type Feitwaarde = boolean | number | string

/** The smallest change in one fact that changes the outcome, everything else staying as it is. Money in whole cents. */
export interface Feitverandering {
  readonly soort: 'feit'
  readonly voorziening: Voorzieningscode
  readonly persoon?: string
  readonly naam: string
  readonly aard: 'gegeven' | 'oordeel'
  readonly van: Feitwaarde
  readonly naar: Feitwaarde
  /** From this value on upward or downward; absent for a yes or no. */
  readonly richting?: 'hoger' | 'lager'
  readonly nu: Grens
  readonly dan: Grens
  readonly gevolg: Gevolg
  readonly zin: Text
}

/** A day on which the outcome changes by itself: someone's birthday, or a new amount. */
export interface Dagverandering {
  readonly soort: 'dag'
  readonly voorziening: Voorzieningscode
  readonly dag: Day
  readonly nu: Grens
  readonly dan?: Grens
  readonly gevolg: Gevolg
  readonly zin: Text
}

export type Verandering = Feitverandering | Dagverandering

/** What the change from one amount to another is called; undefined when nothing is certain to change. */
export function gevolgVan(nu: Grens, dan: Grens): Gevolg | undefined {
  if (nu.bovenInCenten === 0) return dan.bovenInCenten > 0 ? 'ontstaat' : undefined
  if (dan.bovenInCenten === 0) return 'vervalt'
  if (nu.onderInCenten !== nu.bovenInCenten || dan.onderInCenten !== dan.bovenInCenten) return undefined
  if (dan.onderInCenten === nu.onderInCenten) return undefined
  return dan.onderInCenten > nu.onderInCenten ? 'meer' : 'minder'
}

function bedragTekst(per: Voorziening['per'], { onderInCenten, bovenInCenten }: Grens, taal: Taal): string {
  const bedrag = `${schrijfGeld(bovenInCenten, taal)}${perPeriode(per, taal)}`
  if (onderInCenten === bovenInCenten) return bedrag
  return `${taal === 'nl' ? 'ten hoogste' : 'at most'} ${bedrag}`
}

const voorWie = {
  inwoner: { nl: ['krijgt u', 'kunt u'], en: ['you', 'you'] },
  werkgever: { nl: ['krijgt uw werkgever', 'kan uw werkgever'], en: ['your employer', 'your employer'] },
} as const

function gevolgTekst(voorziening: Voorziening, { gevolg, dan }: { gevolg: Gevolg; dan: Grens }, taal: Taal): string {
  const naam = voorziening.naam[taal]
  const bedrag = bedragTekst(voorziening.per, dan, taal)
  const [krijgt, kan] = voorWie[voorziening.voorWie][taal]
  if (taal === 'nl') {
    if (gevolg === 'vervalt') return `dan ${krijgt} waarschijnlijk geen ${naam} meer`
    if (gevolg === 'ontstaat') return `dan ${kan} waarschijnlijk wel ${naam} krijgen: ${bedrag}`
    return `dan wordt het waarschijnlijk ${bedrag}`
  }
  if (gevolg === 'vervalt') return `${krijgt} will probably no longer get ${naam}`
  if (gevolg === 'ontstaat') return `${kan} can probably get ${naam} after all: ${bedrag}`
  return `it will probably be ${bedrag}`
}

const ofVerder = {
  nl: { hoger: ' of meer', lager: ' of minder' },
  en: { hoger: ' or more', lager: ' or less' },
} as const

interface Feitvraag {
  readonly vraag: Text
  readonly soort: string
  readonly onderwerp: Text | undefined
  /** Whom it is about, when that is somebody else than the claimant. */
  readonly over: Text | undefined
}

const inleiding = {
  nl: (over: string) => `Over ${over}. `,
  en: (over: string) => `About ${over}. `,
} as const

/** 'Wat verdient u? Nu: € 600 per maand. Wordt dat € 900 per maand of meer, dan …' */
export function zinBijFeit(
  voorziening: Voorziening,
  feit: Feitvraag,
  wat: Pick<Feitverandering, 'van' | 'naar' | 'richting' | 'gevolg' | 'dan'>,
): Text {
  return inBeideTalen((taal) => {
    const [van, naar] = [feitInWoorden(feit.soort, wat.van)[taal], feitInWoorden(feit.soort, wat.naar)[taal]]
    const verder = wat.richting === undefined ? '' : ofVerder[taal][wat.richting]
    const dan = gevolgTekst(voorziening, wat, taal)
    const wie = feit.over === undefined ? '' : inleiding[taal](feit.over[taal])
    if (feit.onderwerp !== undefined) {
      return taal === 'nl'
        ? `${wie}Een medewerker oordeelt over: ${feit.onderwerp.nl}. Wordt dat oordeel ${naar}${verder}, ${dan}.`
        : `${wie}A professional judges: ${feit.onderwerp.en}. If that becomes ${naar}${verder}, ${dan}.`
    }
    return taal === 'nl'
      ? `${wie}${feit.vraag.nl} Nu: ${van}. Wordt dat ${naar}${verder}, ${dan}.`
      : `${wie}${feit.vraag.en} Now: ${van}. If that becomes ${naar}${verder}, ${dan}.`
  })
}

export function zinBijDag(voorziening: Voorziening, dag: Day, wat: { gevolg: Gevolg; dan: Grens }): Text {
  return inBeideTalen((taal) =>
    taal === 'nl'
      ? `Vanaf ${schrijfDag(dag, taal)} verandert er iets. Blijft de rest gelijk, ${gevolgTekst(voorziening, wat, taal)}.`
      : `From ${schrijfDag(dag, taal)} something changes. If the rest stays the same, ${gevolgTekst(voorziening, wat, taal)}.`,
  )
}

export function zinNietGedekteDag(voorziening: Voorziening, dag: Day): Text {
  return {
    nl: `Vanaf ${schrijfDag(dag, 'nl')} kennen wij de regels of bedragen van ${voorziening.naam.nl} nog niet.`,
    en: `From ${schrijfDag(dag, 'en')} we do not know the rules or amounts of ${voorziening.naam.en} yet.`,
  }
}
