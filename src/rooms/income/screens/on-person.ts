import { redirect } from 'react-router'
import type { Write } from '../../../platform/db/types.ts'
import { type PersonId, toId } from '../../../shared/ids.ts'
import { isRefused, type Outcome, type Refused, refuse } from '../../../shared/refused.ts'
import type { Sent } from '../../../web/view.ts'
import { deedCopy } from './copy.ts'

/** The person of this address; a wrong address is nobody. */
export function personOf(params: Readonly<Record<string, string | undefined>>): PersonId | undefined {
  return toId<'person'>(params.id ?? '')
}

/** Nobody is known at this address. */
export const nobody: Refused = refuse({
  code: 'household_person_known',
  status: 404,
  grond: 'huisregel: alleen wie hier bekend is',
  ...deedCopy.nobody,
})

type Work<Input> = (trx: Write, person: PersonId, sent: Sent<Input>) => Promise<Outcome<unknown>>

/** Carries out one form about the person of the page, then shows the page again at `place`. */
export async function onPerson<Input>(
  sent: Sent<Input>,
  place: string,
  work: Work<Input>,
): Promise<Response | Refused> {
  const person = personOf(sent.params)
  if (!person) return nobody
  const command = { key: sent.key, name: place, input: sent.input }
  const done = await sent.doors.house.write(sent.facts.caller, 'hulpvraag', command, async (trx) => {
    const outcome = await work(trx, person, sent)
    return isRefused(outcome) ? outcome : true
  })
  return isRefused(done) ? done : redirect(`/personen/${person}#${place}`)
}
