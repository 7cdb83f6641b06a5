import { redirect } from 'react-router'
import * as z from 'zod'
import type { Write } from '../../../platform/db/types.ts'
import { type PersonId, toId } from '../../../shared/ids.ts'
import { isRefused, type Outcome, type Refused, refuse } from '../../../shared/refused.ts'
import { backTo, consultDeeds } from '../../../web/consult-deeds.ts'
import { choice, day, optional, optionalText, text, version } from '../../../web/fields.ts'
import { deed, type Sent } from '../../../web/view.ts'
import { guideCopy as copy } from './guide-copy.ts'
import { askedIn } from './guide-load.ts'

const kinds = [
  'algemene-bijstand',
  'bijzondere-bijstand',
  'individuele-inkomenstoeslag',
  'minimabeleid',
  'rijkstoeslagen',
] as const
const oordelen = ['aangeboden', 'aangevraagd', 'toegekend', 'geen-recht', 'afgezien', 'onbekend'] as const

/** Nobody is known at this address. */
export const nobody: Refused = refuse({
  code: 'household_person_known',
  status: 404,
  grond: 'huisregel: alleen wie hier bekend is',
  text: copy.nobody,
  todo: copy.findPerson,
})

const unreadable: Refused = refuse({
  code: 'income_answer_value',
  status: 422,
  grond: 'Awb art. 3:2',
  field: 'waarde',
  text: copy.unreadable,
  todo: copy.writeOtherwise,
})

/** The person of this address; a wrong address is nobody. */
export function personOf(params: Readonly<Record<string, string | undefined>>): PersonId | undefined {
  return toId<'person'>(params.id ?? '')
}

type Work<Input> = (trx: Write, person: PersonId, sent: Sent<Input>) => Promise<Outcome<unknown>>

/** Carries out one form of the check, then shows the check again where it stood. */
async function onGuide<Input>(sent: Sent<Input>, place: string, work: Work<Input>): Promise<Response | Refused> {
  const person = personOf(sent.params)
  if (!person) return nobody
  const command = { key: sent.key, name: `nagaan-${place}`, input: sent.input }
  const done = await sent.doors.house.write(sent.facts.caller, 'hulpvraag', command, async (trx) => {
    const outcome = await work(trx, person, sent)
    return isRefused(outcome) ? outcome : true
  })
  return isRefused(done) ? done : redirect(backTo(sent.url, place))
}

const answered = z.object({
  soort: text(60),
  about: optionalText(40),
  waarde: text(100),
  reden: optionalText(500),
})

/** An answer, kept as a fact of whom it is about: it is not asked a second time. */
const answer = deed({
  form: answered,
  act: (sent) =>
    onGuide(sent, 'vraag', async (trx, person, { doors, input }) => {
      const { about, waarde: typed, ...rest } = input
      const waarde = doors.income.toAnswer(input.soort, typed)
      if (waarde === undefined) return unreadable
      return doors.income.recordAnswer(trx, toId<'person'>(about ?? '') ?? person, { ...rest, waarde })
    }),
})

/** One tap for what is seldom so: "none of these" answers each; otherwise they are asked one by one. */
const group = deed({
  form: z.object({ key: text(120), waarde: choice(['ja', 'nee']) }),
  act: async (sent) => {
    const { url, input } = sent
    if (input.waarde === 'ja') {
      const there = new URL(url)
      there.searchParams.append('los', input.key)
      return redirect(backTo(there, 'vraag'))
    }
    return onGuide(sent, 'vraag', async (trx, person, { doors }) => {
      const guide = await doors.income.guide(trx, person, askedIn(url).los)
      if (isRefused(guide)) return guide
      const { question } = guide
      if (question?.key !== input.key) return true
      const about = toId<'person'>(question.person ?? '') ?? person
      for (const { naam } of question.facts) {
        const done = await doors.income.recordAnswer(trx, about, { soort: naam, waarde: false })
        if (isRefused(done)) return done
      }
      return true
    })
  },
})

const judge = deed({
  form: z.object({
    soort: choice(kinds),
    uitkomst: choice(oordelen),
    reden: optionalText(500),
    artikel: optionalText(120),
    kenmerk: optionalText(60),
    opnieuwOp: optional(day()),
    seen: version(),
  }),
  act: (sent) => onGuide(sent, 'vijf', (trx, person, { doors, input }) => doors.income.setOutcome(trx, person, input)),
})

const ask = deed({
  form: z.object({ question: text(2000), askedOf: text(40), voorziening: optionalText(60), contact: optionalText(40) }),
  missing: { question: copy.questionMissing },
  act: (sent) =>
    onGuide(sent, 'consult', async (trx, person, { doors, input }) => {
      const { askedOf, contact, ...rest } = input
      const whom = toId<'medewerker'>(askedOf)
      if (!whom) return nobody
      return doors.income.askConsult(trx, person, {
        ...rest,
        askedOf: whom,
        contact: toId<'contact'>(contact ?? ''),
      })
    }),
})

/** Opens someone who belongs to this person, with that as the reason, so that an answer about them can be kept. */
const openMember = deed({
  form: z.object({ member: text(40) }),
  act: (sent) =>
    onGuide(sent, 'vraag', async (trx, _person, { doors, input }) => {
      const member = toId<'person'>(input.member)
      return member ? doors.household.openPerson(trx, member, 'hoort-bij-iemand') : nobody
    }),
})

/** The forms of the guided check, by name. */
export const guideDeeds = {
  antwoord: answer,
  oordeel: answer,
  groep: group,
  uitkomst: judge,
  consult: ask,
  'openen-ook': openMember,
  ...consultDeeds,
}
