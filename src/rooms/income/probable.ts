import { type Bewijs, beschrijfVoorziening, feitenlijst, stapVan, type Uitkomst } from '@rodedraad/law'
import { type ShownStep, toShownSteps } from './explanation.ts'
import type { Kind } from './outcome.ts'

const none: readonly ShownStep[] = []

/** The outcomes that are about money of the resident, as screens and sheets show them; none of those is left out. */
export function toProbables(outcomes: readonly Uitkomst[]): readonly Probable[] {
  return outcomes.filter(({ voorWie }) => voorWie !== 'werkgever').map(toProbable)
}

type Probable = ReturnType<typeof toProbable>

/** An outcome kept by version 0.1.0 of the law has no name and no kind yet: those were bijstand and zorgtoeslag. */
const kindOf = ({ soort, voorziening }: Uitkomst): Kind =>
  soort ?? (voorziening === 'algemene-bijstand' ? voorziening : 'rijkstoeslagen')

/** One outcome: amounts in cents per `per`. */
function toProbable(outcome: Uitkomst) {
  const { voorziening, uitkomst, inGewoneTaal, nietMeegenomen } = outcome
  const shared = {
    voorziening,
    naam: outcome.naam ?? { nl: voorziening, en: voorziening },
    per: outcome.uitkomst === 'niet-gedekt' ? null : outcome.per,
    kind: kindOf(outcome),
    state: uitkomst,
    sentence: inGewoneTaal,
    leftOut: nietMeegenomen,
  }
  if (uitkomst === 'niet-gedekt') return { ...shared, amount: null, questions: [], steps: none }
  const questions = outcome.ontbreekt.map(({ persoon, ...rest }) => ({ ...rest, person: persoon ?? null }))
  return { ...shared, amount: amountOf(outcome), questions, steps: toShownSteps(outcome.uitleg) }
}

function amountOf(outcome: Exclude<Uitkomst, { uitkomst: 'niet-gedekt' }>) {
  if ('bedragInCenten' in outcome) return { low: outcome.bedragInCenten, high: outcome.bedragInCenten }
  return { low: outcome.onderInCenten, high: outcome.bovenInCenten }
}

/** The outcomes of a receipt that are about money of the resident, from the stored trees: nothing is worked out anew. */
export function toKeptProbables(bewijs: Bewijs): readonly Probable[] {
  return bewijs.uitkomsten.flatMap((kept) => {
    const { naam, soort = 'rijkstoeslagen', voorWie } = beschrijfVoorziening(kept.voorziening)
    if (voorWie === 'werkgever') return []
    const { voorziening, uitkomst: state, inGewoneTaal: sentence, bedrag } = kept
    const step = stapVan(bewijs, kept)
    const amount = bedrag ? { low: bedrag.onderInCenten, high: bedrag.bovenInCenten } : null
    const steps = step ? toShownSteps(step) : none
    return [
      {
        voorziening,
        naam,
        per: bedrag?.per ?? null,
        kind: soort,
        state,
        sentence,
        leftOut: [],
        amount,
        questions: [],
        steps,
      },
    ]
  })
}

type Answer = { readonly soort: string; readonly waarde: unknown; readonly reden?: string | undefined }

/** The refusals of an answer, by name. */
type Fault = 'income_answer_question' | 'income_answer_value' | 'income_answer_reden'

/** What is wrong with an answer to a question of the law, or undefined when it can be written down. */
export function findFault({ soort, waarde, reden }: Answer): Fault | undefined {
  const definition = feitenlijst.get(soort)
  if (!definition) return 'income_answer_question'
  if (definition.aard === 'oordeel' && waarde !== null && reden === undefined) return 'income_answer_reden'
  if (waarde === null) return undefined
  if (definition.soort === 'waarheid') return typeof waarde === 'boolean' ? undefined : 'income_answer_value'
  if (definition.soort === 'datum') return typeof waarde === 'string' ? undefined : 'income_answer_value'
  const fits = Number.isSafeInteger(waarde) && Number(waarde) >= definition.van && Number(waarde) <= definition.tot
  return fits ? undefined : 'income_answer_value'
}

/** What is seldom so and must be asked all the same: one tap says that none of it is. */
export const seldomSo = [
  'gedetineerd',
  'onttrektZichAanStraf',
  'vervultDienstplicht',
  'staaktOfUitgesloten',
  'nuBuitenNederland',
  'vraagtVoorSchulden',
  'uitreiziger',
  'onbetaaldVerlof',
  'inInrichting',
  'geenOfLageWoonkosten',
  'pasVanSchool',
  'bijzondereInkomsten',
  'bijzonderVermogen',
] as const
