import type { Doors } from '../../../doors.ts'
import type { Read } from '../../../platform/db/types.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { Locale, Text } from '../../../shared/locale.ts'
import { formatEuro, toCents } from '../../../shared/money.ts'
import { isRefused } from '../../../shared/refused.ts'
import type { CanGet } from '../a4tje.ts'
import { canGetCopy as copy } from './copy.ts'

type Computed = Exclude<Awaited<ReturnType<Doors['income']['compute']>>, { refused: true }>
type Probable = Computed['probable'][number]
type Outcome = Awaited<ReturnType<Doors['income']['readOutcomes']>>[number]

/**
 * What someone can probably get, for the sheet: short, because it must fit in big type. What nobody looked at stands
 * together in one line; nothing is left out.
 */
export async function listCanGet(doors: Doors, trx: Read, person: PersonId): Promise<readonly CanGet[]> {
  const computed = await doors.income.compute(trx, person)
  const probable = isRefused(computed) ? [] : computed.probable.filter(({ state }) => state !== 'niet-gedekt')
  const outcomes = await doors.income.readOutcomes(trx, person)
  const rest = outcomes.filter(({ soort }) => !probable.some(({ kind }) => kind === soort))
  const blank = rest.filter(({ uitkomst }) => uitkomst === 'nog-niet-bekeken')
  const judged = rest.filter(({ uitkomst }) => uitkomst !== 'nog-niet-bekeken')
  return [...probable.map(ofProbable), ...judged.map(ofOutcome), ...ofBlank(blank)]
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
