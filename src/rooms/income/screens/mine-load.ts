import type * as z from 'zod'
import type { Read } from '../../../platform/db/types.ts'
import { toId } from '../../../shared/ids.ts'
import { isRefused, type Outcome } from '../../../shared/refused.ts'
import type { MineView } from './mine-view.ts'
import { nobody } from './on-person.ts'
import { type Asked, explaining, loadAnswers } from './person-load.ts'
import type { Probable } from './view.ts'

/** Gathers the page of whoever is signed in as a resident. The person comes from the session, never from the address. */
export async function loadMine({ doors, uitleg }: Asked, trx: Read): Promise<Outcome<z.input<typeof MineView>>> {
  const person = trx.context.actorKind === 'inwoner' ? toId<'person'>(trx.context.actorId ?? '') : undefined
  if (!person) return nobody
  const known = await doors.household.readPerson(trx, person)
  if (isRefused(known)) return known
  const computed = await doors.income.compute(trx, person)
  if (isRefused(computed)) return computed
  const asked = []
  for (const one of await doors.intake.listContactsOf(trx, person)) {
    const sheet = (await doors.plan.findSheet(trx, one.contact)) !== undefined
    asked.push({ ...one, sheet, files: [...(await doors.files.listFiles(trx, one.contact))] })
  }
  return {
    person,
    naam: known.naam,
    answers: await loadAnswers(doors, trx, person),
    asked,
    probable: explaining(computed.probable, uitleg).map((one) => toYou(doors, one, person)),
    names: Object.entries(computed.names).map(([id, naam]) => ({ id, naam })),
    outcomes: [...(await doors.income.readOutcomes(trx, person))],
    receipts: [...(await doors.income.listReceipts(trx, person))],
    looks: [...(await doors.privacy.whoLooked(trx, person))],
  }
}

/** The questions about the reader are said to the reader; those about others keep the name of whom they are about. */
function toYou(doors: Asked['doors'], one: z.input<typeof Probable>, person: string): z.input<typeof Probable> {
  const questions = one.questions.map((question) =>
    question.person === null || question.person === person
      ? { ...question, person: null, vraag: doors.income.askedToYou(question.naam) ?? question.vraag }
      : question,
  )
  return { ...one, questions }
}
