import { redirect } from 'react-router'
import * as z from 'zod'
import type { Write } from '../../../platform/db/types.ts'
import { type PersonId, toId } from '../../../shared/ids.ts'
import { isRefused, type Outcome, type Refused } from '../../../shared/refused.ts'
import { choice, text } from '../../../web/fields.ts'
import { deed, type Sent } from '../../../web/view.ts'

const person = z.custom<PersonId>((typed) => typeof typed === 'string' && toId(typed.trim()) !== undefined)

async function keep<Input>(
  sent: Sent<Input>,
  name: string,
  work: (trx: Write) => Promise<Outcome<unknown>>,
): Promise<Response | Refused> {
  const command = { key: sent.key, name, input: sent.input }
  const done = await sent.doors.house.write(sent.facts.caller, 'bewaren', command, async (trx) => {
    const outcome = await work(trx)
    return isRefused(outcome) ? outcome : true
  })
  return isRefused(done) ? done : redirect('/privacy#bewaren')
}

/** Signing a list in one tap, and granting the request of a person. */
export const keepingDeeds = {
  goedkeuren: deed({
    form: z.object({ lijst: text(36), role: choice(['archivaris', 'proceseigenaar']) }),
    act: (sent) =>
      keep(sent, 'goedkeuren', (trx) =>
        sent.doors.privacy.approveVernietiging(trx, { vernietiging: sent.input.lijst, role: sent.input.role }),
      ),
  }),
  verzoek: deed({
    form: z.object({ persoon: person }),
    act: (sent) => keep(sent, 'verzoek', (trx) => sent.doors.privacy.grantRequest(trx, sent.input.persoon)),
  }),
}
