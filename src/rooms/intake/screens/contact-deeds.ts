import { redirect } from 'react-router'
import * as z from 'zod'
import type { Write } from '../../../platform/db/types.ts'
import { newId } from '../../../shared/ids.ts'
import { isRefused, type Outcome, type Refused } from '../../../shared/refused.ts'
import { choice, day, optional, optionalText, version } from '../../../web/fields.ts'
import { keepFile } from '../../../web/keep-file.ts'
import { deed, type Sent } from '../../../web/view.ts'
import { kanalen } from './ask-form.ts'
import { contactIdOf } from './contact-load.ts'
import { spoedOf, waitAnswers } from './urgent.ts'

const seen = version()
const reasons = [
  'belt-of-staat-hier',
  'bericht-gekregen',
  'vervang-collega',
  'collega-vraagt-mee',
  'huisbezoek',
  'hoort-bij-iemand',
  'fout-herstellen',
] as const

type Work<Input> = (sent: Sent<Input>, trx: Write) => Promise<Outcome<unknown>>

/** A form on the page of a question: does its work as this colleague and comes back to the page. */
function onContact<Schema extends z.ZodType>(name: string, form: Schema, work: Work<z.output<Schema>>) {
  return deed({
    form,
    async act(sent): Promise<Response | Refused> {
      const { doors, facts, input, key } = sent
      const contact = contactIdOf(sent)
      const command = { key, name, input: { contact, input } }
      const outcome = await doors.house.write(facts.caller, 'hulpvraag', command, async (trx) => {
        const done = await work(sent, trx)
        return isRefused(done) ? done : true
      })
      return isRefused(outcome) ? outcome : redirect(`/contacten/${contact}`)
    },
  })
}

/** Everything that can be done on the page of a question. */
export const contactDeeds = {
  spoed: onContact('spoed', z.object({ seen, wachten: choice(waitAnswers) }), async ({ doors, input, ...at }, trx) =>
    doors.intake.setSpoed(trx, { contact: contactIdOf(at), seen: input.seen }, spoedOf(input.wachten)),
  ),
  bereikt: onContact('bereikt', z.object({}), async ({ doors, ...at }, trx) =>
    doors.intake.callReached(trx, contactIdOf(at)),
  ),
  poging: onContact('poging', z.object({ kanaal: choice(kanalen) }), async ({ doors, input, ...at }, trx) =>
    doors.intake.recordCallTry(trx, contactIdOf(at), input.kanaal),
  ),
  bestand: deed({
    form: z.object({}),
    act: (sent) => keepFile(sent, contactIdOf(sent), { purpose: 'hulpvraag', back: `/contacten/${contactIdOf(sent)}` }),
  }),
  melding: onContact(
    'melding',
    z.object({ wet: choice(['Participatiewet art. 44', 'Wmo 2015 art. 2.3.2']) }),
    async ({ doors, input, ...at }, trx) => doors.intake.startMelding(trx, contactIdOf(at), input.wet),
  ),
  aanvraag: onContact(
    'aanvraag',
    z.object({ voorziening: optionalText(300) }),
    async ({ doors, input, key, ...at }, trx) =>
      doors.intake.submitAanvraag(
        trx,
        { aanvraag: newId(), voorziening: input.voorziening ?? '', from: { contact: contactIdOf(at) } },
        doors.intake.codeFor(key),
      ),
  ),
  verder: onContact(
    'verder',
    z.object({ seen, route: optional(choice(['een-vraag', 'meer-vragen', 'werk'])), dag: optional(day()) }),
    async ({ doors, input, ...at }, trx) => {
      const contact = contactIdOf(at)
      const first = input.route
        ? await doors.intake.setRoute(trx, { contact, seen: input.seen }, input.route)
        : input.seen
      if (isRefused(first) || !input.dag) return first
      return doors.intake.setNextDay(trx, { contact, seen: first }, input.dag)
    },
  ),
  veilig: onContact('veilig', z.object({}), async ({ doors, ...at }, trx) => {
    const found = await doors.intake.readContact(trx, contactIdOf(at))
    return isRefused(found) ? found : doors.household.setVeiligContact(trx, found.person, {})
  }),
  openen: onContact('openen', z.object({ reden: choice(reasons) }), async ({ doors, input, ...at }, trx) => {
    const found = await doors.intake.readContact(trx, contactIdOf(at))
    return isRefused(found) ? found : doors.household.openPerson(trx, found.person, input.reden)
  }),
  afsluiten: onContact(
    'afsluiten',
    z.object({ seen, outcome: choice(['beantwoord', 'wordt-aanvraag', 'ingetrokken', 'geen-reactie']) }),
    async ({ doors, input, ...at }, trx) =>
      doors.intake.closeContact(trx, { contact: contactIdOf(at), seen: input.seen }, input.outcome),
  ),
  heropenen: onContact('heropenen', z.object({ seen }), async ({ doors, input, ...at }, trx) =>
    doors.intake.reopenContact(trx, { contact: contactIdOf(at), seen: input.seen }),
  ),
}
