import { type Invoer, type Ontbreekt, type Uitkomst, volgendeVraag, vragen } from '@rodedraad/law'
import type { Text } from '../../shared/locale.ts'
import type { OutcomeView, ProbableView } from './contract.ts'
import type { Kind } from './outcome.ts'

/** The one question that is asked now; of a group that is seldom so it stands for each of `facts`. */
export type GuideQuestion = {
  readonly key: string
  readonly group: boolean
  readonly person: string | null
  readonly soort: string
  readonly vraag: Text
  readonly waarvoor: string
  readonly facts: readonly { readonly naam: string; readonly vraag: Text }[]
}

/** Where a provision stands: what is probably there and not used comes first, and nothing is ever left out (N14). */
export const places = ['unused', 'perhaps', 'arranged', 'unlikely', 'elsewhere'] as const
export type Place = (typeof places)[number]

/** Of a provision what the check shows. */
type Shown = Pick<ProbableView, 'voorziening' | 'naam' | 'per' | 'kind' | 'state' | 'sentence' | 'amount'>

/** What the check goes on: what is known, what follows from it, and where the five kinds stand. */
export type GuideInput = {
  readonly invoer: Invoer
  readonly uitkomsten: readonly Uitkomst[]
  readonly probable: readonly Shown[]
  readonly outcomes: readonly OutcomeView[]
  /** Groups answered with "at least one is so": their facts are asked one by one. */
  readonly los: readonly string[]
}

/**
 * The check that a colleague without knowledge of income goes through: the next question, what someone must judge, every
 * provision with its place, and per kind the reason of the law why not and the fact that is still missing.
 */
export function toGuide({ invoer, uitkomsten, probable, outcomes, los }: GuideInput) {
  const known = new Set(invoer.feiten.map(keyOf))
  const open = vragen(invoer).filter((one) => !known.has(keyOf(one)))
  return {
    question: questionOf(invoer, los),
    left: open.filter(({ aard }) => aard === 'gegeven').length,
    oordelen: open.filter(({ aard }) => aard === 'oordeel').map(oordeelOf),
    voorzieningen: placeVoorzieningen(probable, outcomes),
    kinds: outcomes.map((outcome) => {
      const own = uitkomsten.filter(({ soort }) => soort === outcome.soort)
      return { ...outcome, whyNot: whyNot(own), missing: missingOf(own) }
    }),
  }
}

function questionOf(invoer: Invoer, los: readonly string[]): GuideQuestion | null {
  const next = volgendeVraag(invoer, los)
  if (!next) return null
  const facts = next.soort === 'groep' ? next.feiten : [next.feit]
  const [first] = facts
  return {
    key: next.sleutel,
    group: next.soort === 'groep',
    person: first?.persoon ?? null,
    soort: next.soort === 'groep' ? 'waarheid' : next.feit.soort,
    vraag: next.soort === 'groep' ? next.vraag : next.feit.vraag,
    waarvoor: first?.waarvoor ?? '',
    facts: facts.map(({ naam, vraag }) => ({ naam, vraag })),
  }
}

function oordeelOf({ naam, persoon, soort, vraag, onderwerp, waarvoor }: Ontbreekt) {
  return { naam, person: persoon ?? null, soort, vraag, lookAt: onderwerp, waarvoor }
}

/** Every provision of the register with its place, in the order of the places and then of the register. */
export function placeVoorzieningen(probable: readonly Shown[], outcomes: readonly OutcomeView[]) {
  const stands = new Map<Kind, OutcomeView['uitkomst']>(outcomes.map(({ soort, uitkomst }) => [soort, uitkomst]))
  const placed = probable.map(({ voorziening, naam, per, kind, state, sentence, amount }) => {
    const place = placeOf({ amount, state }, stands.get(kind))
    return { voorziening, naam, per, kind, state, sentence, amount, place }
  })
  return places.flatMap((place) => placed.filter((one) => one.place === place))
}

type Stand = Pick<ProbableView, 'amount' | 'state'>

function placeOf({ amount, state }: Stand, uitkomst: OutcomeView['uitkomst'] | undefined): Place {
  if (state === 'niet-gedekt' || amount === null) return 'elsewhere'
  if (state === 'geen-recht' || amount.high <= 0) return 'unlikely'
  if (uitkomst === 'aangevraagd' || uitkomst === 'toegekend') return 'arranged'
  return amount.low > 0 ? 'unused' : 'perhaps'
}

const mostReason = 500
const mostArticle = 120

/** Why the law gives no right to anything of a kind, and by which articles; null while something may still be there. */
function whyNot(own: readonly Uitkomst[]): { readonly reden: string; readonly artikel: string } | null {
  const computed = own.filter(({ uitkomst }) => uitkomst !== 'niet-gedekt')
  const reasons = computed.flatMap((one) => (one.uitkomst === 'geen-recht' ? one.redenen.slice(0, 1) : []))
  if (computed.length === 0 || reasons.length < computed.length) return null
  const several = (texts: readonly string[], separator: string) => [...new Set(texts)].join(separator)
  return {
    reden: several(
      reasons.map(({ zin }) => zin.nl),
      ' ',
    ).slice(0, mostReason),
    artikel: several(
      reasons.map(({ artikel }) => artikel),
      '; ',
    ).slice(0, mostArticle),
  }
}

/** The fact that decides most of a kind and that nobody told yet. */
function missingOf(own: readonly Uitkomst[]): Text | null {
  const [first] = own.flatMap((one) => (one.uitkomst === 'niet-gedekt' ? [] : one.ontbreekt))
  if (!first) return null
  return first.aard === 'oordeel' ? first.onderwerp : first.vraag
}

const keyOf = (fact: { readonly persoon?: string; readonly naam: string }) => `${fact.persoon ?? ''}/${fact.naam}`
