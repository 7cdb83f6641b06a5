import { daysAfter, daysFrom } from '../kernel/day.ts'
import type { Day } from '../kernel/unit.ts'
import { type Duur, eerstvolgendeWerkdag, eindeVan, geldtVoor } from '../termijnenwet/termijn.ts'

/** What happens on the way to a decision and moves its term, each on its day. */
export type Gebeurtenis =
  /** 4:15 lid 1 onderdeel a: the applicant was asked to complete the aanvraag, at the latest on a day. */
  | { readonly soort: 'aanvulling-gevraagd'; readonly op: Day; readonly uiterlijk: Day }
  | { readonly soort: 'aangevuld'; readonly op: Day }
  /** 4:15 lid 1 onderdeel b: that information was asked abroad was told, and it came. */
  | { readonly soort: 'buitenland-gevraagd'; readonly op: Day }
  | { readonly soort: 'buitenland-ontvangen'; readonly op: Day }
  /** 4:15 lid 2: agreed in writing; put down to the applicant (judged by a person); or force majeure. */
  | {
      readonly soort: 'uitstel-afgesproken' | 'toegerekend' | 'overmacht'
      readonly van: Day
      readonly totEnMet: Day
    }
  /** 4:14: told that it takes longer, and until when. */
  | { readonly soort: 'langer-aangekondigd'; readonly op: Day; readonly uiterlijk: Day }

/** A term to decide: when the aanvraag came in, how long, and whether an Act set it. Without one it is 4:13 lid 2. */
export interface Termijn {
  readonly ontvangen: Day
  readonly duur: Duur
  readonly bijWet: boolean
}

/** 4:13 lid 2: the reasonable term has passed after eight weeks at the latest. */
export const redelijkeTermijn: Duur = { aantal: 8, eenheid: 'weken' }

/** Where a term stands on a day. `uitersteDag` is the last day on which the decision is in time. */
export interface Stand {
  readonly uitersteDag: Day
  readonly stand: 'loopt' | 'opgeschort' | 'verstreken'
  readonly dagenOpgeschort: number
}

type Stuk = readonly [van: Day, totEnMet: Day]

const sluit = (gebeurtenissen: readonly Gebeurtenis[], soort: 'aangevuld' | 'buitenland-ontvangen', na: Day) =>
  gebeurtenissen
    .flatMap((een) => (een.soort === soort && een.op >= na ? [een.op] : []))
    .toSorted()
    .at(0)

/** The days on which the term stands still; what has no end yet stands still up to and including today. */
function stilstand(gebeurtenissen: readonly Gebeurtenis[], vandaag: Day): readonly Stuk[] {
  return gebeurtenissen.flatMap((een): readonly Stuk[] => {
    if (een.soort === 'aanvulling-gevraagd') {
      const aangevuld = sluit(gebeurtenissen, 'aangevuld', een.op)
      const inTijd = aangevuld !== undefined && aangevuld <= een.uiterlijk
      return [[daysAfter(een.op, 1), inTijd ? daysAfter(aangevuld, -1) : een.uiterlijk]]
    }
    if (een.soort === 'buitenland-gevraagd') {
      const ontvangen = sluit(gebeurtenissen, 'buitenland-ontvangen', een.op)
      return [[daysAfter(een.op, 1), ontvangen === undefined ? vandaag : daysAfter(ontvangen, -1)]]
    }
    return 'van' in een ? [[een.van, een.totEnMet]] : []
  })
}

/** Adds to the last day each day of standstill that falls before it, once, the earliest first. */
function metStilstand(laatste: Day, stukken: readonly Stuk[]): { laatste: Day; dagen: number } {
  let [einde, dagen, geteld] = [laatste, 0, '']
  for (const [van, totEnMet] of stukken.toSorted()) {
    const begin = van > geteld ? van : daysAfter(geteld, 1)
    if (begin > einde || totEnMet < begin) continue
    const duurt = daysFrom(begin, totEnMet) + 1
    dagen += duurt
    einde = daysAfter(einde, duurt)
    geteld = totEnMet
  }
  return { laatste: einde, dagen }
}

/**
 * Where the term to decide stands (Awb 4:13 to 4:15). That it takes longer moves only a term that no Act set (4:14 lid 3):
 * a term of an Act has then passed, whatever was told (lid 1).
 */
export function volgTermijn(termijn: Termijn, gebeurtenissen: readonly Gebeurtenis[], vandaag: Day): Stand {
  const { ontvangen, duur, bijWet } = termijn
  const stukken = stilstand(gebeurtenissen, vandaag)
  const { laatste, dagen } = metStilstand(eindeVan(ontvangen, duur).kalender, stukken)
  const opTijd = geldtVoor(duur) ? eerstvolgendeWerkdag(laatste) : laatste
  const aangekondigd = gebeurtenissen.flatMap((een) =>
    een.soort === 'langer-aangekondigd' && !bijWet && een.op <= opTijd ? [een.uiterlijk] : [],
  )
  const uitersteDag = [opTijd, ...aangekondigd].toSorted().at(-1) ?? opTijd
  const stilNu = stukken.some(([van, totEnMet]) => van <= vandaag && vandaag <= totEnMet)
  const stand = stilNu ? 'opgeschort' : vandaag > uitersteDag ? 'verstreken' : 'loopt'
  return { uitersteDag, stand, dagenOpgeschort: dagen }
}
