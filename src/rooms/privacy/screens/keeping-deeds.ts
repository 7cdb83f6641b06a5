import { redirect } from 'react-router'
import * as z from 'zod'
import type { Write } from '../../../platform/db/types.ts'
import { type Id, type PersonId, toId } from '../../../shared/ids.ts'
import { isRefused, type Outcome, type Refused } from '../../../shared/refused.ts'
import { choice, day, id, text } from '../../../web/fields.ts'
import { deed, type Sent } from '../../../web/view.ts'

const person = z.custom<PersonId>((typed) => typeof typed === 'string' && toId(typed.trim()) !== undefined)

const outcomes = ['beantwoord', 'wordt-aanvraag', 'ingetrokken', 'geen-reactie'] as const
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
  termijn: deed({
    form: z.object({ soort: text(80), dagen: z.coerce.number().int().min(1).max(36_500), bron: text(300), van: day() }),
    missing: { bron: { nl: 'Schrijf op welk besluit dit is.', en: 'Write which decision this is.' } },
    act: (sent) =>
      keep(sent, 'termijn', (trx) => {
        const { soort, dagen, bron, van } = sent.input
        const [category = '', named] = soort.split(' ', 2)
        const uitkomst = outcomes.find((one) => one === named)
        return sent.doors.privacy.setTerm(trx, { category, uitkomst, dagen, bron, van })
      }),
  }),
  vasthouden: deed({
    form: z.object({ persoon: person, reden: text(500), tot: day() }),
    missing: { reden: { nl: 'Schrijf op waarom dit moet blijven.', en: 'Write why this must stay.' } },
    act: (sent) =>
      keep(sent, 'vasthouden', (trx) => {
        const { persoon, reden, tot } = sent.input
        return sent.doors.privacy.beginHold(trx, { person: persoon, reden, tot })
      }),
  }),
  loslaten: deed({
    form: z.object({ vast: id<Id<'privacy'>>() }),
    act: (sent) => keep(sent, 'loslaten', (trx) => sent.doors.privacy.endHold(trx, sent.input.vast)),
  }),
  verzoek: deed({
    form: z.object({ persoon: person }),
    act: (sent) => keep(sent, 'verzoek', (trx) => sent.doors.privacy.grantRequest(trx, sent.input.persoon)),
  }),
}
