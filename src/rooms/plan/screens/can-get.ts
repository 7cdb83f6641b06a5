import type { Doors } from '../../../doors.ts'
import type { Read } from '../../../platform/db/types.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { Text } from '../../../shared/locale.ts'
import { formatEuro, toCents } from '../../../shared/money.ts'
import { isRefused } from '../../../shared/refused.ts'
import type { CanGet } from '../a4tje.ts'
import { canGetCopy as copy } from './copy.ts'

type Computed = Exclude<Awaited<ReturnType<Doors['income']['compute']>>, { refused: true }>
type Probable = Computed['probable'][number]
type Outcome = Awaited<ReturnType<Doors['income']['readOutcomes']>>[number]

/** What someone can probably get, for the sheet: what was computed with its sentence, and how the rest stands. */
export async function listCanGet(doors: Doors, trx: Read, person: PersonId): Promise<readonly CanGet[]> {
  const computed = await doors.income.compute(trx, person)
  const probable = isRefused(computed) ? [] : computed.probable.filter(({ state }) => state !== 'niet-gedekt')
  const outcomes = await doors.income.readOutcomes(trx, person)
  const rest = outcomes.filter(({ soort }) => !probable.some(({ kind }) => kind === soort))
  return [...probable.map((one) => ofProbable(one)), ...rest.map((one) => ofOutcome(one))]
}

function ofProbable({ voorziening, state, amount, sentence }: Probable): CanGet {
  const known = state === 'exact' || state === 'begrensd' ? amount : null
  const standing = known === null ? copy[state] : amountText(known)
  return { what: copy[voorziening], standing, why: sentence }
}

function amountText({ low, high }: NonNullable<Probable['amount']>): Text {
  const [nl, en] = [
    (cents: number) => formatEuro(toCents(cents), 'nl'),
    (cents: number) => formatEuro(toCents(cents), 'en'),
  ]
  if (low === high) return { nl: `waarschijnlijk ${nl(low)} per maand`, en: `probably ${en(low)} a month` }
  return { nl: `tussen ${nl(low)} en ${nl(high)} per maand`, en: `between ${en(low)} and ${en(high)} a month` }
}

function ofOutcome({ naam, uitkomst, reden, apply }: Outcome): CanGet {
  const why = reden === null ? apply : { nl: `${reden}. ${apply.nl}`, en: `${reden}. ${apply.en}` }
  return { what: naam, standing: copy[uitkomst], why }
}
