import {
  bereken,
  feitenlijst,
  type Invoer,
  type LokaleRegels,
  type Ontbreekt,
  type Person,
  type Uitkomst,
  vragen,
} from '@rodedraad/law'
import type { Day } from '../../shared/date.ts'
import type { AnswerValue } from './answer.ts'
import { seldomSo } from './probable.ts'

/** What someone said in the check without an account: about whom (null: the household), which question, which answer. */
export type Told = { readonly over: string | null; readonly soort: string; readonly waarde: AnswerValue }

/** Who live together, and what was told of them. Nothing of it is ever stored. */
export type Checked = {
  readonly partner: boolean
  readonly kinderen: number
  readonly huisgenoten: number
  readonly told: readonly Told[]
  /** What the municipality decides itself, as it holds on the day. */
  readonly regels?: LokaleRegels
}

/** The one question that stands for all that is seldom so. */
export const seldomQuestion = 'zelden'

/** The people of the check, by names that say who they are: 'u', 'partner', 'kind-1', 'huisgenoot-1'. */
export function peopleOf({ partner, kinderen, huisgenoten }: Checked): readonly Person[] {
  const several = (wat: string, relatie: Person['relatie'], n: number): readonly Person[] =>
    Array.from({ length: n }, (_, place) => ({ id: `${wat}-${place + 1}`, relatie }))
  return [
    { id: 'u', relatie: 'aanvrager' },
    ...(partner ? [{ id: 'partner', relatie: 'partner' } as const] : []),
    ...several('kind', 'kind', kinderen),
    ...several('huisgenoot', 'medebewoner', huisgenoten),
  ]
}

/** What was told, as the law package asks it; an answer about nobody here or to no question is left out. */
export function toCheckInput(checked: Checked, peildatum: Day): Invoer {
  const personen = peopleOf(checked)
  const said = { herkomst: 'opgegeven', dag: peildatum }
  const feiten = checked.told.flatMap(({ over, soort, waarde }) => {
    const definition = feitenlijst.get(soort)
    if (!definition || definition.aard === 'oordeel') return []
    const about = definition.over === 'persoon'
    if (about !== (over !== null) || (about && !personen.some(({ id }) => id === over))) return []
    return [{ ...(over === null ? {} : { persoon: over }), naam: soort, waarde, ...said }]
  })
  const everyone = { naam: 'iedereenGenoemd', waarde: true, ...said }
  const last = new Map([...feiten, everyone, ...seldom(checked, personen, said)].map((fact) => [keyOf(fact), fact]))
  const invoer = { peildatum, huishouden: { personen }, feiten: [...last.values()] }
  return checked.regels === undefined ? invoer : { ...invoer, regels: checked.regels }
}

type Said = { readonly herkomst: string; readonly dag: Day }

/** Who said that none of it is so has answered each of those questions for everyone, as far as they were not asked. */
function seldom({ told }: Checked, personen: readonly Person[], said: Said) {
  if (!told.some(({ soort, waarde }) => soort === seldomQuestion && waarde === false)) return []
  const asked = new Set(told.map(({ over, soort }) => `${over ?? ''}/${soort}`))
  return seldomSo
    .filter((naam) => feitenlijst.get(naam)?.over === 'persoon')
    .flatMap((naam) => personen.map(({ id }) => ({ persoon: id, naam, waarde: false, ...said })))
    .filter((fact) => !asked.has(keyOf(fact)))
}

const keyOf = (fact: { readonly persoon?: string; readonly naam: string }) => `${fact.persoon ?? ''}/${fact.naam}`

/** The questions of the law that a resident can answer and that still matter, the most decisive first. */
export function openQuestions(checked: Checked, peildatum: Day): readonly Ontbreekt[] {
  const asked = new Set(checked.told.map(({ over, soort }) => `${over ?? ''}/${soort}`))
  return vragen(toCheckInput(checked, peildatum)).filter((one) => one.aard === 'gegeven' && !asked.has(keyOf(one)))
}

/** Every provision for what was told, in the order of the register. */
export function outcomesOf(checked: Checked, peildatum: Day): readonly Uitkomst[] {
  return bereken(toCheckInput(checked, peildatum))
}
