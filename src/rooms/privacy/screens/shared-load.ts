import type * as z from 'zod'
import type { Doors } from '../../../doors.ts'
import type { Read } from '../../../platform/db/types.ts'
import type { PersonId } from '../../../shared/ids.ts'
import { isRefused, type Outcome } from '../../../shared/refused.ts'
import type { CellView } from '../sharing-contract.ts'
import type { ActingShown, HeldBack, SharedPageView } from './shared-view.ts'

type Page = z.input<typeof SharedPageView>

/** Gathers the page of one person for the purpose of this transaction; what it may not see is there as a reason alone. */
export async function loadShared(
  { household, privacy }: Doors,
  { trx, acting }: { readonly trx: Read; readonly acting: ActingShown },
  person: PersonId,
): Promise<Outcome<Page>> {
  const who = await household.readPerson(trx, person)
  if (isRefused(who)) return who
  if (!who.open) return refuseUnopened
  const { laws, involved, signals, notes, cells } = await privacy.readShared(trx, person)
  const heldBack: z.input<typeof HeldBack>[] = []
  for (const cell of cells) {
    if (cell.category !== 'hulpverlening' || cell.now >= 3) continue
    const asks = cell.basis === 'toestemming' && cell.now < cell.grade
    heldBack.push(toHeldBack(privacy, cell, asks ? [...(await privacy.listGivers(trx, person, cell.origin))] : []))
  }
  return {
    who,
    acting,
    laws: [...laws],
    involved: [...involved],
    signals: [...signals],
    notes: [...notes],
    heldBack,
    representing: [...(await privacy.listRepresenting(trx, person))],
    consents: [...(await privacy.listConsents(trx, person))],
    colleagues: [...(await privacy.listColleagues(trx))],
  }
}

/** Why one law's data are not here, and what would change that. */
function toHeldBack(
  privacy: Doors['privacy'],
  cell: CellView,
  givers: z.input<typeof HeldBack>['givers'],
): z.input<typeof HeldBack> {
  const { origin, target, grade, now, artikel, basis, question } = cell
  const { text, todo } = privacy.refuseShare(cell)
  const ask = grade === 0 || givers.length === 0 ? null : privacy.consentWords(origin, target, grade)
  return { origin, target, grade, now, artikel, basis, question, text, todo, ask, givers }
}

const refuseUnopened = {
  refused: true,
  code: 'privacy_write_allowed',
  status: 403,
  grond: 'AVG art. 5 lid 1 onder b',
  text: { nl: 'U helpt deze persoon nu niet.', en: 'You do not help this person now.' },
  todo: {
    nl: 'Vraag wie deze persoon helpt om u erbij te vragen. Of open de pagina van de persoon met een reden.',
    en: 'Ask whoever helps this person to ask you in. Or open the page of the person with a reason.',
  },
} as const
