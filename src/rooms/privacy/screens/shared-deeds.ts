import * as z from 'zod'
import type { Write } from '../../../platform/db/types.ts'
import { type Id, type PersonId, toId } from '../../../shared/ids.ts'
import { isRefused, type Outcome, type Refused } from '../../../shared/refused.ts'
import { choice, day, id, optional, text } from '../../../web/fields.ts'
import { nobody } from '../../../web/nobody.ts'
import { deed, type Sent } from '../../../web/view.ts'
import { sharedPage } from './acting.ts'
import { laws, purposes, signals } from './laws.ts'

/** In which of their roles someone acts goes with each deed, so that another tab cannot change it. */
const voor = choice(purposes)
const wet = choice(laws)

type Input = { readonly voor: (typeof purposes)[number] }

async function share<Given extends Input>(
  sent: Sent<Given>,
  place: string,
  work: (trx: Write, person: PersonId) => Promise<Outcome<unknown>>,
): Promise<Response | Refused> {
  const { doors, facts, input, key, params } = sent
  const person = toId<'person'>(params.id ?? '')
  if (!person) return nobody
  const done = await doors.house.write(facts.caller, input.voor, { key, name: place, input }, async (trx) => {
    const outcome = await work(trx, person)
    return isRefused(outcome) ? outcome : true
  })
  return isRefused(done) ? done : sharedPage(person, input.voor, place)
}

const answer = deed({
  form: z.object({
    voor,
    van: wet,
    naar: wet,
    grade: z.coerce.number().pipe(z.union([z.literal(1), z.literal(2), z.literal(3)])),
    wie: id<PersonId>(),
    hoe: choice(['balie', 'telefoon']),
    antwoord: choice(['ja', 'nee']),
  }),
  act: (sent) =>
    share(sent, 'toestemming', (trx, person) => {
      const { van: origin, naar: target, grade, wie: giver, hoe: way, antwoord } = sent.input
      const words = sent.doors.privacy.consentWords(origin, target, grade).nl
      return sent.doors.privacy.answerConsent(trx, {
        person,
        giver,
        origin,
        target,
        grade,
        agreed: antwoord === 'ja',
        way,
        words,
      })
    }),
})

const withdraw = deed({
  form: z.object({ voor, toestemming: id<Id<'privacy'>>() }),
  act: (sent) => share(sent, 'toestemming', (trx) => sent.doors.privacy.withdrawConsent(trx, sent.input.toestemming)),
})

const note = deed({
  form: z.object({ voor, wet, tekst: text(2000) }),
  missing: { tekst: { nl: 'Schrijf op wat u wilt bewaren.', en: 'Write down what you want to keep.' } },
  act: (sent) =>
    share(sent, 'opgeschreven', (trx, person) =>
      sent.doors.privacy.writeNote(trx, person, { wet: sent.input.wet, text: sent.input.tekst }),
    ),
})

const signal = deed({
  form: z.object({ voor, naar: wet, soort: choice(signals), dag: optional(day()) }),
  act: (sent) =>
    share(sent, 'signalen', (trx, person) => {
      const { naar: target, soort, dag } = sent.input
      return sent.doors.privacy.sendSignal(trx, { person, target, soort, dag })
    }),
})

const seen = deed({
  form: z.object({ voor, signaal: id<Id<'privacy'>>() }),
  act: (sent) => share(sent, 'signalen', (trx) => sent.doors.privacy.seeSignal(trx, sent.input.signaal)),
})

const involve = deed({
  form: z.object({ voor, collega: text(100) }),
  missing: { collega: { nl: 'Kies een collega.', en: 'Choose a colleague.' } },
  act: (sent) =>
    share(sent, 'betrokken', async (trx, person) => {
      const [medewerker = '', law] = sent.input.collega.split(' ', 2)
      const found = (await sent.doors.privacy.listColleagues(trx)).find(
        (one) => one.id === medewerker && one.wet.replaceAll(' ', '-') === law,
      )
      if (!found) return { refused: true, code: 'privacy_involved_role', ...noColleague } as const
      return sent.doors.privacy.involveParty(trx, { person, medewerker: found.id, wet: found.wet })
    }),
})

const noColleague = {
  status: 422,
  grond: 'AVG art. 5 lid 1 onder b',
  field: 'collega',
  text: { nl: 'Deze collega werkt niet voor die wet.', en: 'This colleague does not work for that law.' },
  todo: { nl: 'Kies een collega uit de lijst.', en: 'Choose a colleague from the list.' },
} as const

const represent = deed({
  form: z.object({
    voor,
    ander: id<PersonId>(),
    soort: choice(['curator', 'mentor', 'gemachtigde']),
    grond: text(300),
    tot: optional(day()),
  }),
  missing: { grond: { nl: 'Schrijf op waaruit dat blijkt.', en: 'Write what shows that.' } },
  act: (sent) =>
    share(sent, 'namens', (trx, person) => {
      const { ander, soort, grond, tot } = sent.input
      return sent.doors.privacy.addRepresentation(trx, { person, ander, soort, grond, ...(tot && { tot }) })
    }),
})

/** The forms of the shared page. */
export const sharedDeeds = {
  toestemming: answer,
  intrekken: withdraw,
  notitie: note,
  signaal: signal,
  gezien: seen,
  betrek: involve,
  namens: represent,
}
