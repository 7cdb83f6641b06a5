import { veranderingen } from '@rodedraad/law'
import type { Read } from '../../platform/db/types.ts'
import { addDays, type Day } from '../../shared/date.ts'
import type { PersonId } from '../../shared/ids.ts'
import { isRefused, type Outcome } from '../../shared/refused.ts'
import { listLocalRules, localRules, workOut } from '../income/index.ts'
import { type ComingDay, toDays } from './coming.ts'
import { type Leaving, toPlan, whoCouldLeave } from './leaving.ts'

type Coming = {
  readonly from: Day
  readonly until: Day
  readonly days: readonly ComingDay[]
  readonly names: Readonly<Record<string, string | null>>
  /** Who lives around this person and could leave. */
  readonly around: readonly string[]
  /** Who leaves in this reckoning; nobody when the one asked about does not live here, or the day is not in the year. */
  readonly leaving: Leaving | null
}

const aYear = 365

/**
 * On which days of the coming year an outcome of someone changes, if nothing else does: birthdays, new amounts, months of
 * a disregard that run out, and rules of the municipality that were adopted already. With `suppose` as if someone left.
 */
export async function listComing(trx: Read, person: PersonId, suppose?: Leaving): Promise<Outcome<Coming>> {
  const from = trx.context.vandaag
  const now = await workOut(trx, person, from)
  if (isRefused(now)) return now
  const until = addDays(from, aYear)
  const regels = await rulesUntil(trx, from, until)
  const inTime = suppose !== undefined && suppose.op > from && suppose.op <= until
  const leaver = inTime ? now.invoer.huishouden.personen.find(({ id }) => id === suppose.person) : undefined
  const leaving = suppose && leaver && leaver.relatie !== 'aanvrager' ? suppose : null
  const gepland = leaving && leaver ? [toPlan(leaving, leaver.relatie)] : []
  const found = veranderingen({ ...now.invoer, regels, gepland }, from, until)
  return { from, until, days: toDays(found), names: now.view.names, around: whoCouldLeave(now.invoer), leaving }
}

/** The rules that hold today and those that come to hold later: each until the next of its name begins. */
async function rulesUntil(trx: Read, from: Day, until: Day) {
  const { gemeente, regels } = await localRules(trx, from)
  const later = (await listLocalRules(trx)).filter(({ vanaf }) => vanaf > from && vanaf <= until)
  const last = [...new Map(later.toReversed().map((one) => [`${one.naam} ${one.vanaf}`, one])).values()]
  const all = [...regels, ...last.map(({ naam, waarde, vanaf, bron }) => ({ naam, waarde, vanaf, bron }))]
  return {
    gemeente,
    regels: all.map((one) => {
      const [tot] = all
        .filter(({ naam, vanaf }) => naam === one.naam && vanaf > one.vanaf)
        .map(({ vanaf }) => vanaf)
        .sort()
      return tot === undefined ? one : { ...one, tot }
    }),
  }
}
