import { bereken, feitenlijst } from '@rodedraad/law'
import law from '../../../law/package.json' with { type: 'json' }
import type { Read, Write } from '../../platform/db/types.ts'
import type { Day } from '../../shared/date.ts'
import type { PersonId } from '../../shared/ids.ts'
import { isRefused, type Outcome } from '../../shared/refused.ts'
import {
  currentFacts,
  listMembers,
  listNamedBirths,
  listRoles,
  type NamedBirth,
  readPerson,
  recordFact,
} from '../household/index.ts'
import { type AnswerInput, type ComputedView, computedView, type QuestionView, questionView } from './contract.ts'
import { type Known, toInvoer } from './law-input.ts'
import { localRules } from './local-rules.sql.ts'
import { findFault, seldomSo, toProbables } from './probable.ts'
import { refuseBy } from './refused.ts'

/** The law and its questions stand under this law; what was told for the zorgtoeslag serves it too. */
const wet = 'Participatiewet'

/**
 * What someone can probably get on a day, with the whole reasoning: exact where it can be, otherwise with bounds and
 * the questions that still matter. Facts of others count as far as this caller may read them; the rest is unknown.
 */
export async function compute(trx: Read, person: PersonId, peildatum?: Day): Promise<Outcome<ComputedView>> {
  const done = await workOut(trx, person, peildatum ?? trx.context.vandaag)
  return isRefused(done) ? done : done.view
}

/** Every question that the law can ask, for a form that adds one fact. */
export function listQuestions(): readonly QuestionView[] {
  return [...feitenlijst.values()].map((one) => questionView.parse({ ...one, person: null }))
}

/** One question of the law by its name. */
export function findQuestion(soort: string): QuestionView | undefined {
  const found = feitenlijst.get(soort)
  return found && questionView.parse({ ...found, person: null })
}

/** Writes down an answer to a question of the law. A judgement needs its reason and carries the worker's name. */
export async function recordAnswer(trx: Write, person: PersonId, answer: AnswerInput): Promise<Outcome<string>> {
  const fault = findFault(answer)
  if (fault) return refuseBy(fault)
  const herkomst = feitenlijst.get(answer.soort)?.aard === 'oordeel' ? 'vastgesteld' : 'opgegeven'
  return recordFact(trx, person, { ...answer, herkomst, wet })
}

/** One tap: none of what is seldom so is so. Skips what is known already; gives how many answers were written. */
export async function recordSeldomSo(trx: Write, person: PersonId): Promise<Outcome<number>> {
  const known = new Set((await currentFacts(trx, person, wet)).map(({ soort }) => soort))
  const open = seldomSo.filter((soort) => feitenlijst.has(soort) && !known.has(soort))
  for (const soort of open) {
    const done = await recordFact(trx, person, { soort, waarde: false, herkomst: 'opgegeven', wet })
    if (isRefused(done)) return done
  }
  return open.length
}

/** What is known of someone and those around them, as the law asks it, and what follows from it on a day. */
export async function workOut(trx: Read, person: PersonId, peildatum: Day) {
  const self = await readKnown(trx, person)
  if (isRefused(self)) return self
  const members = await listMembers(trx, person)
  const roles = await listRoles(trx, person)
  const births = new Map((await listNamedBirths(trx, person)).map((one) => [one.member, one]))
  const others: Known[] = []
  for (const { member } of members) {
    const known = await readKnown(trx, member)
    const birth = births.get(member)
    if (!isRefused(known)) others.push(known)
    else if (birth) others.push({ person: onlyBorn(birth), facts: [] })
  }
  const regels = await localRules(trx, peildatum)
  const invoer = toInvoer({ self, members, roles, others, regels, peildatum })
  const uitkomsten = bereken(invoer)
  const names = Object.fromEntries([self, ...others].map((one) => [one.person.id, one.person.naam]))
  const probable = toProbables(uitkomsten)
  const view = computedView.parse({ peildatum, packageVersion: law.version, probable, names })
  return { view, invoer, uitkomsten }
}

/** Someone of whom only the day of birth may be read. */
function onlyBorn({ member, geboortedatum, sinds }: NamedBirth): Known['person'] {
  return { id: member, naam: null, geboortedatum, since: sinds }
}

async function readKnown(trx: Read, id: PersonId): Promise<Outcome<Known>> {
  const person = await readPerson(trx, id)
  if (isRefused(person)) return person
  return { person, facts: await currentFacts(trx, id, wet) }
}
