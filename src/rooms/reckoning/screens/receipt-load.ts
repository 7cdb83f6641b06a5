import type * as z from 'zod'
import type { Read } from '../../../platform/db/types.ts'
import { newId, toId } from '../../../shared/ids.ts'
import { isRefused, type Outcome } from '../../../shared/refused.ts'
import type { At } from '../../../web/view.ts'
import { personIn } from './either.ts'
import type { ReceiptPageView, Shown } from './view.ts'

type Page = Omit<z.input<typeof ReceiptPageView>, 'own'>
type One = Omit<z.input<typeof Shown>, 'explained'>

/** The kept answer in the address. */
export function receiptIn(params: At['params']) {
  return toId<'receipt'>(params.bewijs ?? '') ?? newId<'receipt'>()
}

/** A kept answer for its page: as it was, and when asked (`zoals=nu`) as now with why it differs. */
export async function loadReceipt({ doors, facts, params, url }: At, trx: Read): Promise<Outcome<Page>> {
  const [person, id, asked] = [personIn(params), receiptIn(params), url.searchParams.get('uitleg')]
  const asNow = url.searchParams.get('zoals') === 'nu'
  const found = await (asNow
    ? doors.reckoning.compareReceipt(trx, person, id)
    : doors.income.readReceipt(trx, person, id))
  if (isRefused(found)) return found
  const { kept, now, differences } = 'kept' in found ? found : { kept: found, now: null, differences: [] }
  const names = []
  for (const { id: member } of kept.bewijs.invoer.huishouden.personen) {
    const one = toId<'person'>(member)
    const known = one && (await doors.household.readPerson(trx, one))
    names.push({ id: member, naam: known && !isRefused(known) ? known.naam : null })
  }
  const { at, peildatum, packageVersion, doorNaam } = kept
  return {
    ...{ person, receipt: id, at, peildatum, packageVersion, doorNaam, names },
    aloud: [...doors.reckoning.readAloud(kept.bewijs, facts.locale)],
    was: shownOf(kept.probable, asked),
    now: now && {
      ...{ peildatum: now.peildatum, packageVersion: now.packageVersion },
      shown: shownOf(now.probable, asked),
    },
    differences: differences.map(({ causes, ...rest }) => ({
      ...rest,
      causes: causes.map(({ details, ...cause }) => ({ ...cause, details: [...details] })),
    })),
  }
}

/** The reasoning is long, so that of one provision at a time. */
function shownOf(probable: readonly One[], asked: string | null): z.input<typeof Shown>[] {
  return probable.map((one) => ({
    ...one,
    explained: one.steps.length > 0,
    steps: one.voorziening === asked ? one.steps : [],
  }))
}
