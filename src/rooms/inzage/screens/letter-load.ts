import type * as z from 'zod'
import type { Doors } from '../../../doors.ts'
import type { Read } from '../../../platform/db/types.ts'
import { dayOf } from '../../../shared/date.ts'
import type { PersonId } from '../../../shared/ids.ts'
import { isRefused, type Outcome } from '../../../shared/refused.ts'
import type { LetterView } from './letter-view.ts'

type Letter = z.input<typeof LetterView>
type Look = Awaited<ReturnType<Doors['privacy']['whoLooked']>>[number]

/** How many lines of who looked fit on one page. */
const most = 12

/**
 * The letter as the purpose of this transaction may see it: whoever prints it at the desk learns nothing they may not
 * know; that there can be more is said on it. Without a check of today it is only the form for that check.
 */
export async function loadLetter(
  doors: Doors,
  { trx, telefoon }: { readonly trx: Read; readonly telefoon: string },
  person: PersonId,
): Promise<Outcome<Letter>> {
  const known = await doors.household.readPerson(trx, person)
  if (isRefused(known)) return known
  const own = trx.context.actorKind === 'inwoner'
  const verzoeken = await doors.inzage.listInzageverzoeken(trx, person)
  const given = own || verzoeken.some((one) => one.soort === 'alles' && dayOf(one.at) === trx.context.vandaag)
  // Paper that is found names nobody whose address is hidden.
  const { post } = await doors.household.readBereik(trx, person)
  const letter = { own, person, naam: post?.kind === 'hidden' ? null : known.naam, telefoon, given }
  if (!given) return { ...letter, answers: null, involved: [], looks: [], asked: [] }
  const [thread] = await doors.regie.listThreadsOf(trx, person)
  const answers = thread ? ((await doors.regie.whoAnswers(trx, thread.thread)) ?? null) : null
  const { involved } = await doors.privacy.readShared(trx, person)
  return {
    ...letter,
    answers,
    involved: [...involved],
    looks: together(await doors.privacy.whoLooked(trx, person)),
    asked: verzoeken.filter((one) => one.outcome === null).map(({ id, over, due }) => ({ id, over, due })),
  }
}

/** One line for whoever looked for one purpose, with how often and when last. */
function together(looks: readonly Look[]): Letter['looks'] {
  const lines = new Map<string, Letter['looks'][number]>()
  for (const { who, naam, role, uitleg, times, day } of looks) {
    if (who !== 'medewerker' && who !== 'ontvanger') continue
    const key = `${naam} ${role} ${uitleg.nl}`
    const before = lines.get(key)
    lines.set(key, {
      naam: naam ?? role ?? '',
      role,
      uitleg,
      times: times + (before?.times ?? 0),
      last: before && before.last > day ? before.last : day,
    })
  }
  return [...lines.values()].slice(0, most)
}
