import type * as z from 'zod'
import type { Read } from '../../../platform/db/types.ts'
import { type Id, newId, toId } from '../../../shared/ids.ts'
import { isRefused, type Outcome } from '../../../shared/refused.ts'
import type { At } from '../../../web/view.ts'
import type { A4tje } from '../a4tje.ts'
import type { SheetView } from '../contract.ts'
import type { Page } from './a4-view.ts'
import { listCanGet } from './can-get.ts'

/** Everything about the sheet of a question: as written, as composed, and how careful one must be with it. */
export type Composed = {
  readonly contact: Id<'contact'>
  readonly person: Id<'person'>
  readonly sheet: SheetView | undefined
  readonly page: A4tje | undefined
  /** The question was ended: nobody answers for it, and its sheet is to read only. */
  readonly closed: boolean
  /** Whether paper may bear the name of the person: not with veilig contact, and not when that is unknown. */
  readonly mayName: boolean
}

/** The question in the address; one that cannot be is one that is nowhere, so the page says it is not known. */
export function contactIn(params: At['params']): Id<'contact'> {
  return toId<'contact'>(params.id ?? '') ?? newId<'contact'>()
}

/** The sheet of the question in the address, composed with who answers and what the person can probably get. */
export async function composeFor(at: At, trx: Read): Promise<Outcome<Composed>> {
  const { doors, facts, params } = at
  const contact = contactIn(params)
  const found = await doors.intake.readContact(trx, contact)
  if (isRefused(found)) return found
  const { person, thread } = found
  const sheet = await doors.plan.findSheet(trx, contact)
  const mayName = await doors.household.mayUse(trx, person, 'afdruk')
  const whom = await doors.regie.whoAnswers(trx, thread)
  if (!sheet) return { contact, person, sheet, page: undefined, mayName, closed: !whom }
  const known = await doors.household.readPerson(trx, person)
  const naam = isRefused(known) || !mayName ? undefined : (known.naam ?? undefined)
  const canGet = await listCanGet(doors, trx, person)
  const { naam: gemeenteNaam, telefoon } = facts.gemeente
  const parts = { sheet, whom: whom ?? { telefoon }, canGet, gemeenteNaam, naam, vandaag: trx.context.vandaag }
  const page = doors.plan.composeA4tje(parts, facts.locale)
  return { contact, person, sheet, mayName, page, closed: !whom }
}

/** The sheet for whoever may read it: a colleague who helps, or the resident whose paper it is (`own`). */
export async function readComposed(at: At): Promise<Outcome<Composed & { readonly own: boolean }>> {
  const { house } = at.doors
  const found = await house.read(at.facts.caller, 'hulpvraag', (trx) => composeFor(at, trx))
  if (!isRefused(found)) return { ...found, own: false }
  if (found.code !== 'rd_purpose_allowed') return found
  const own = await house.read(at.facts.caller, 'inzage', (trx) => composeFor(at, trx))
  return isRefused(own) ? own : { ...own, own: true }
}

/** The composed page as a view may have it. */
export function toPage({ whom, sections, ...rest }: A4tje): z.input<typeof Page> {
  return {
    ...rest,
    whom: { ...whom, lines: [...whom.lines] },
    sections: sections.map(({ lines, entries, numbered, ...section }) => ({
      ...section,
      lines: [...lines],
      entries: [...entries],
      numbered: [...numbered],
    })),
  }
}
