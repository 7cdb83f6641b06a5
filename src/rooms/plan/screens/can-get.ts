import type { Doors } from '../../../doors.ts'
import type { Read } from '../../../platform/db/types.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { Locale, Text } from '../../../shared/locale.ts'
import { formatEuro, toCents } from '../../../shared/money.ts'
import { isRefused } from '../../../shared/refused.ts'
import type { CanGet } from '../a4tje.ts'
import { canGetCopy as copy } from './copy.ts'

type Computed = Exclude<Awaited<ReturnType<Doors['income']['compute']>>, { refused: true }>
type Probable = Pick<Computed['probable'][number], 'naam' | 'per' | 'kind' | 'state' | 'amount'>
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
 * Short, because it must fit in big type: an amount has a line of its own, the rest stands together by how it stands.
 * All that was computed and all five kinds are named (N14).
 */
export function canGetFrom({ probable, outcomes }: CanGetFrom): readonly CanGet[] {
  const judged = outcomes.filter(({ uitkomst }) => uitkomst !== 'nog-niet-bekeken')
  const blank = outcomes.filter(({ uitkomst, soort }) => uitkomst === 'nog-niet-bekeken' && !knows(probable, soort))
  // A judgement says more than "perhaps"; the national allowances are several, each with a standing of its own.
  const open = probable.filter(
    (one) => !hasAmount(one) && (one.kind === 'rijkstoeslagen' || !judged.some(({ soort }) => soort === one.kind)),
  )
  const by = (wanted: (state: Probable['state']) => boolean) => open.filter(({ state }) => wanted(state))
  return [
    ...probable.filter(hasAmount).map(ofAmount),
    ...judged.map(ofOutcome),
    ...together(
      by((state) => state !== 'geen-recht' && state !== 'niet-gedekt'),
      copy.perhaps,
      copy.tellMore,
    ),
    ...together(
      by((state) => state === 'geen-recht'),
      copy.probablyNot,
      copy.applyAnyway,
    ),
    ...together([...by((state) => state === 'niet-gedekt'), ...blank], copy.rest, copy.lookAlong),
  ]
}

const hasAmount = ({ amount }: Probable): boolean => amount !== null && amount.low > 0
const knows = (probable: readonly Probable[], soort: Outcome['soort']) => probable.some(({ kind }) => kind === soort)

/** Several of which the same can be said, in one line. */
function together(
  several: readonly { readonly naam: Text }[],
  { what, standing }: Line,
  todo: Text,
): readonly CanGet[] {
  if (several.length === 0) return []
  const names = (locale: Locale) => several.map(({ naam }) => naam[locale]).join('; ')
  return [{ what, standing, why: { nl: `${names('nl')}. ${todo.nl}`, en: `${names('en')}. ${todo.en}` } }]
}

type Line = Pick<CanGet, 'what' | 'standing'>

function ofAmount({ naam, kind, state, amount, per }: Probable): CanGet {
  const { low, high } = amount ?? { low: 0, high: 0 }
  const words = copy[per ?? 'maand']
  const say = (locale: Locale): string =>
    low === high
      ? `${copy.probably[locale]} ${euro(low, locale)} ${words[locale]}`
      : `${copy.between[locale]} ${euro(low, locale)} ${copy.and[locale]} ${euro(high, locale)} ${words[locale]}`
  const standing = { nl: say('nl'), en: say('en') }
  const what = { nl: atTheHead(naam.nl), en: atTheHead(naam.en) }
  if (state !== 'exact') return { what, standing, why: copy.tellMore }
  return { what, standing, why: kind === 'rijkstoeslagen' ? copy.payBack : copy.mayApply }
}

function atTheHead(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function euro(cents: number, locale: Locale): string {
  return formatEuro(toCents(cents), locale)
}

function ofOutcome({ naam, uitkomst, reden, apply }: Outcome): CanGet {
  const why = reden === null ? apply : { nl: `${reden}. ${apply.nl}`, en: `${reden}. ${apply.en}` }
  return { what: naam, standing: copy[uitkomst], why }
}
