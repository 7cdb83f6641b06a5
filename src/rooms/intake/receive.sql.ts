import { sql } from 'kysely'
import type { Write } from '../../platform/db/types.ts'
import type { Day } from '../../shared/date.ts'
import { newId, type ThreadId } from '../../shared/ids.ts'
import { isRefused, type Outcome } from '../../shared/refused.ts'
import * as household from '../household/index.ts'
import * as regie from '../regie/index.ts'
import { contactUnknown } from './changed.ts'
import { type ContactInput, contactInput, type ReceivedView } from './contract.ts'
import { appendEvent } from './event.sql.ts'
import { canWaitOf, promisedCallDay } from './spoed.ts'
import { toWays } from './ways.ts'

type Received = ReturnType<typeof contactInput.parse>

/**
 * Takes in a question: writes down who asks when they are new, how to reach them, the words as they came, and gives it
 * at once to someone who answers. Nothing is required but ids. When it cannot wait a call is promised for today. `code`
 * is the come-back code, of which only the hash is kept.
 */
export async function receiveContact(trx: Write, input: ContactInput, code: string): Promise<Outcome<ReceivedView>> {
  const said = contactInput.parse(input)
  const asker = await writeAsker(trx, said)
  if (isRefused(asker)) return asker
  const { contact, person } = said
  const thread = newId<'thread'>()
  await regie.openThread(trx, { thread, soort: 'contact', person })
  const callBy = await writeContact(trx, said, thread)
  await appendEvent(trx, { contact, person }, { type: 'ontvangen', content: { kanaal: said.kanaal } })
  await sql`select access.give_code(${contact}, ${code})`.execute(trx)
  const answers = await regie.whoAnswers(trx, thread)
  return answers ? { contact, person, thread, answers, callBy: callBy ?? null } : contactUnknown
}

/** A new code for a contact; the one before ends. For who lost it, after a professional knows who they speak with. */
export async function renewCode(trx: Write, contact: ReceivedView['contact'], code: string): Promise<void> {
  await sql`select access.give_code(${contact}, ${code})`.execute(trx)
}

async function writeAsker(trx: Write, said: Received): Promise<Outcome<void>> {
  const { person, known, naam, ways, veilig } = said
  if (known) {
    const opened = await household.openPerson(trx, person, 'belt-of-staat-hier')
    if (isRefused(opened)) return opened
  } else {
    const made = await household.registerPerson(trx, { id: person, naam })
    if (isRefused(made)) return made
    const { unread: _, ...bereik } = toWays(ways ?? {})
    const reachable = await household.setBereik(trx, person, bereik)
    if (isRefused(reachable)) return reachable
  }
  if (!veilig) return undefined
  const safe = await household.setVeiligContact(trx, person, veilig)
  return isRefused(safe) ? safe : undefined
}

async function writeContact(trx: Write, said: Received, thread: ThreadId): Promise<Day | undefined> {
  const { contact, person, kanaal, vraag, urgent } = said
  const { gemeente, vandaag } = trx.context
  const canWait = canWaitOf(said)
  const callBy = promisedCallDay(vandaag, kanaal, canWait)
  await sql`insert into intake.contact (gemeente_id, id, person_id, thread_id, kanaal, can_wait, next_day)
    values (${gemeente}, ${contact}, ${person}, ${thread}, ${kanaal}, ${canWait}, ${callBy ?? null})`.execute(trx)
  await sql`insert into intake.words (gemeente_id, contact_id, person_id, vraag, urgent)
    values (${gemeente}, ${contact}, ${person}, ${withUnread(vraag, said.ways)}, ${urgent})`.execute(trx)
  if (callBy) {
    await sql`insert into intake.call (gemeente_id, id, contact_id, person_id, due)
      values (${gemeente}, ${newId()}, ${contact}, ${person}, ${callBy})`.execute(trx)
  }
  return callBy
}

/** What could not be read as an e-mail address stays with the question, where someone will see it. */
function withUnread(vraag: string, ways: Received['ways']): string {
  const { unread } = toWays(ways ?? {})
  return unread === undefined ? vraag : `${vraag.slice(0, 3700)}\n\n(e-mail: ${unread})`
}
