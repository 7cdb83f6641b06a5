import type * as z from 'zod'
import type { Read } from '../../../platform/db/types.ts'
import { type Id, newId, toId } from '../../../shared/ids.ts'
import { isRefused, type Outcome } from '../../../shared/refused.ts'
import type { At } from '../../../web/view.ts'
import type { ContactView } from '../contract.ts'
import type { ContactPageView, Involved } from './contact-view.ts'
import { toWho } from './who.ts'

/** The question in the address; one that cannot be is one that is nowhere, so the page says it is not known. */
export function contactIdOf({ params }: Pick<At, 'params'>): Id<'contact'> {
  return toId<'contact'>(params.id ?? '') ?? newId<'contact'>()
}

/** Gathers the page of a question in one transaction; each door notes its own looks. */
export async function loadContact(at: At, trx: Read): Promise<Outcome<z.input<typeof ContactPageView>>> {
  const { doors } = at
  const found = await doors.intake.readContact(trx, contactIdOf(at))
  if (isRefused(found)) return found
  const person = await doors.household.readPerson(trx, found.person)
  return {
    ...found,
    naam: isRefused(person) ? null : person.naam,
    closed: found.closedAt !== null,
    ways: found.canWait || found.closedAt !== null ? [] : [...(await doors.regions.readUrgentWays(trx))],
    involved: found.involved ? await loadInvolved(at, trx, found) : null,
  }
}

async function loadInvolved({ doors, facts }: At, trx: Read, found: ContactView): Promise<z.input<typeof Involved>> {
  const answers = await doors.regie.whoAnswers(trx, found.thread)
  const bereik = await doors.household.readBereik(trx, found.person)
  const outcomes = await doors.income.readOutcomes(trx, found.person)
  return {
    ...found,
    vraag: found.vraag ?? '',
    who: answers ? toWho(doors, answers, facts.locale) : null,
    telefoon: bereik.telefoon,
    email: bereik.email,
    veilig: bereik.veilig !== null,
    files: [...(await doors.files.listFiles(trx, found.contact))],
    blank: outcomes.filter(({ uitkomst }) => uitkomst === 'nog-niet-bekeken').length,
  }
}
