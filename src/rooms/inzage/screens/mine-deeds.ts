import { redirect } from 'react-router'
import * as z from 'zod'
import type { Write } from '../../../platform/db/types.ts'
import { type Id, type PersonId, toId } from '../../../shared/ids.ts'
import { isRefused, type Outcome, type Refused, refuse } from '../../../shared/refused.ts'
import { choice, id, text } from '../../../web/fields.ts'
import { deed, type Sent } from '../../../web/view.ts'

async function mine<Input>(
  sent: Sent<Input>,
  place: string,
  work: (trx: Write, person: PersonId) => Promise<Outcome<unknown>>,
): Promise<Response | Refused> {
  const command = { key: sent.key, name: place, input: sent.input }
  const done = await sent.doors.house.write(sent.facts.caller, 'inzage', command, async (trx) => {
    const person = toId<'person'>(trx.context.actorId ?? '')
    if (!person) return gone
    const outcome = await work(trx, person)
    return isRefused(outcome) ? outcome : true
  })
  return isRefused(done) ? done : redirect(`/mijn/gegevens#${place}`)
}

/** The look is found again by its moment: what it says comes from the log, not from the form. */
const aboutLook = deed({
  form: z.object({ moment: text(40), vraag: text(1000) }),
  missing: { vraag: { nl: 'Schrijf op wat u wilt weten.', en: 'Write what you want to know.' } },
  act: (sent) =>
    mine(sent, 'vragen', async (trx, person) => {
      const { moment, vraag } = sent.input
      const look = (await sent.doors.privacy.whoLooked(trx, person)).find(({ first }) => first === moment)
      if (!look) return gone
      const over = [look.naam ?? look.role ?? look.who, look.day, look.uitleg.nl].join(', ').slice(0, 300)
      return sent.doors.inzage.askAbout(trx, { person, soort: 'kijken', over, words: vraag, way: 'zelf' })
    }),
})

const correct = deed({
  form: z.object({ wat: text(300), moet: text(1000) }),
  missing: {
    wat: { nl: 'Schrijf op wat er niet klopt.', en: 'Write what is not right.' },
    moet: { nl: 'Schrijf op hoe het moet zijn.', en: 'Write how it should be.' },
  },
  act: (sent) =>
    mine(sent, 'vragen', (trx, person) => {
      const { wat: over, moet: words } = sent.input
      return sent.doors.inzage.askAbout(trx, { person, soort: 'verbetering', over, words, way: 'zelf' })
    }),
})

const choose = deed({
  form: z.object({ keuze: z.string(), persoon: id<PersonId>(), antwoord: choice(['ja', 'nee']) }),
  act: (sent) =>
    mine(sent, 'delen', async (trx, me) => {
      const { keuze, persoon, antwoord } = sent.input
      const flow = (await sent.doors.privacy.listFlows(trx))[Number(keuze)]
      if (!flow || flow.person !== persoon) return gone
      const { person, origin, target, grade } = flow
      const words = sent.doors.privacy.consentWords(origin, target, grade).nl
      const agreed = antwoord === 'ja'
      return sent.doors.privacy.answerConsent(trx, {
        person,
        giver: me,
        origin,
        target,
        grade,
        agreed,
        way: 'zelf',
        words,
      })
    }),
})

const withdraw = deed({
  form: z.object({ toestemming: id<Id<'privacy'>>() }),
  act: (sent) => mine(sent, 'delen', (trx) => sent.doors.privacy.withdrawConsent(trx, sent.input.toestemming)),
})

const stop = deed({
  form: z.object({ verstrekking: id<Id<'inzage'>>() }),
  act: (sent) => mine(sent, 'buiten', (trx) => sent.doors.inzage.endVerstrekking(trx, sent.input.verstrekking)),
})

const gone = refuse({
  code: 'inzage_verzoek_known',
  status: 404,
  grond: 'AVG art. 15',
  text: { nl: 'Dit staat hier niet meer.', en: 'This is not here any more.' },
  todo: { nl: 'Open de pagina opnieuw.', en: 'Open the page again.' },
})

/** The forms of the page with one's own data. */
export const mineDeeds = { kijken: aboutLook, verbetering: correct, keuze: choose, intrekken: withdraw, stop }
