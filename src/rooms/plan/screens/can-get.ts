import type { Doors } from '../../../doors.ts'
import type { Read } from '../../../platform/db/types.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { Locale, Text } from '../../../shared/locale.ts'
import { formatEuro, toCents } from '../../../shared/money.ts'
import { isRefused } from '../../../shared/refused.ts'
import type { CanGet } from '../a4tje.ts'
import { canGetCopy as copy } from './copy.ts'

type Computed = Exclude<Awaited<ReturnType<Doors['income']['compute']>>, { refused: true }>
type Probable = Pick<Computed['probable'][number], 'voorziening' | 'kind' | 'state' | 'amount' | 'sentence'>
type Judged = Awaited<ReturnType<Doors['income']['readOutcomes']>>[number]
type Outcome = Pick<Judged, 'soort' | 'naam' | 'uitkomst' | 'reden' | 'apply'>

/** What was computed of someone, and the five kinds as they were judged. */
export type CanGetFrom = { readonly probable: readonly Probable[]; readonly outcomes: readonly Outcome[] }

/** What someone can probably get, for the sheet. */
export async function listCanGet(doors: Doors, trx: Read, person: PersonId): Promise<readonly CanGet[]> {
  const computed = await doors.income.compute(trx, person)
  const outcomes = await doors.income.readOutcomes(trx, person)
  return canGetFrom({ probable: isRefused(computed) ? [] : computed.probable, outcomes })
}

/**
 * Short, because it must fit in big type. What nobody looked at stands together in one line; all five kinds are named,
 * whatever was computed (N14).
 */
export function canGetFrom({ probable, outcomes }: CanGetFrom): readonly CanGet[] {
  const computed = probable.filter(({ state }) => state !== 'niet-gedekt')
  const rest = outcomes.flatMap((outcome) => besides(outcome, computed))
  const blank = rest.filter(({ uitkomst }) => uitkomst === 'nog-niet-bekeken')
  const judged = rest.filter(({ uitkomst }) => uitkomst !== 'nog-niet-bekeken')
  return [...computed.map(ofProbable), ...judged.map(ofOutcome), ...ofBlank(blank)]
}

/** What of a kind stands beside what was computed: zorgtoeslag is one of the national allowances, not all of them. */
function besides(outcome: Outcome, computed: readonly Probable[]): readonly Outcome[] {
  if (!computed.some(({ kind }) => kind === outcome.soort)) return [outcome]
  if (outcome.soort !== 'rijkstoeslagen') return []
  return outcome.uitkomst === 'nog-niet-bekeken' ? [{ ...outcome, naam: copy.otherAllowances }] : [outcome]
}

function ofProbable({ voorziening, state, amount, sentence }: Probable): CanGet {
  const what = copy[voorziening]
  if (state === 'begrensd') return { what, standing: amount ? bounds(amount) : copy.begrensd, why: copy.tellMore }
  if (state !== 'exact' || !amount) return { what, standing: copy[state], why: sentence }
  const standing = {
    nl: `waarschijnlijk ${euro(amount.low, 'nl')} per maand`,
    en: `probably ${euro(amount.low, 'en')} a month`,
  }
  return { what, standing, why: { nl: afterAmount(sentence.nl), en: afterAmount(sentence.en) } }
}

/** Without a lower bound the upper one says little, and would raise hopes. */
function bounds({ low, high }: NonNullable<Probable['amount']>): Text {
  if (low === 0) return copy.begrensd
  return {
    nl: `tussen ${euro(low, 'nl')} en ${euro(high, 'nl')} per maand`,
    en: `between ${euro(low, 'en')} and ${euro(high, 'en')} a month`,
  }
}

function euro(cents: number, locale: Locale): string {
  return formatEuro(toCents(cents), locale)
}

/** The first sentence says the amount, which stands there already. */
function afterAmount(sentence: string): string {
  const end = sentence.indexOf('. ')
  return end < 0 ? sentence : sentence.slice(end + 2)
}

function ofOutcome({ naam, uitkomst, reden, apply }: Outcome): CanGet {
  const why = reden === null ? apply : { nl: `${reden}. ${apply.nl}`, en: `${reden}. ${apply.en}` }
  return { what: naam, standing: copy[uitkomst], why }
}

function ofBlank(blank: readonly Outcome[]): readonly CanGet[] {
  if (blank.length === 0) return []
  const names = (locale: Locale) => blank.map(({ naam }) => naam[locale]).join('; ')
  return [{ what: copy.rest, standing: copy['nog-niet-bekeken'], why: { nl: names('nl'), en: names('en') } }]
}
