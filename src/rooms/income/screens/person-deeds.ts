import { redirect } from 'react-router'
import * as z from 'zod'
import { newId, toId } from '../../../shared/ids.ts'
import { isRefused, type Refused, refuse } from '../../../shared/refused.ts'
import { consultDeeds } from '../../../web/consult-deeds.ts'
import { choice, day, email, optional, optionalText, phone, text, version } from '../../../web/fields.ts'
import { type At, deed } from '../../../web/view.ts'
import { bsnCopy, deedCopy } from './copy.ts'
import { nobody, onPerson, personOf } from './on-person.ts'
import { again, channels, kinds, mostForms, oordelen, reasons, relations } from './options.ts'

const open = deed({
  form: z.object({ reden: choice(reasons) }),
  act: (sent) =>
    onPerson(sent, 'inhoud', (trx, person, { doors, input }) => doors.household.openPerson(trx, person, input.reden)),
})

/** Opens someone who belongs to this person, with that as the reason. */
const openMember = deed({
  form: z.object({ member: text(40) }),
  act: (sent) =>
    onPerson(sent, 'erbij', async (trx, _person, { doors, input }) => {
      const member = toId<'person'>(input.member)
      return member ? doors.household.openPerson(trx, member, 'hoort-bij-iemand') : nobody
    }),
})

const describe = deed({
  form: z.object({ naam: optionalText(), geboortedatum: optional(day()), seen: version() }),
  act: (sent) =>
    onPerson(sent, 'wie', (trx, person, { doors, input }) => doors.household.describePerson(trx, person, input)),
})

const reach = deed({
  form: z.object({
    kanaal: choice(channels),
    telefoon: optional(phone()),
    email: optional(email()),
    postadres: optionalText(300),
    verblijf: optionalText(300),
    tolk: optionalText(60),
    seen: optional(version()),
  }),
  act: (sent) =>
    onPerson(sent, 'bereik', (trx, person, { doors, input }) => doors.household.setBereik(trx, person, input)),
})

const safe = deed({
  form: z.object({ nummer: optionalText(40), tijden: optionalText(200) }),
  act: (sent) =>
    onPerson(sent, 'bereik', (trx, person, { doors, input }) => doors.household.setVeiligContact(trx, person, input)),
})

const safeEnd = deed({
  form: z.object({}),
  act: (sent) => onPerson(sent, 'bereik', (trx, person, { doors }) => doors.household.endVeiligContact(trx, person)),
})

const member = deed({
  form: z.object({ naam: optionalText(), geboortedatum: optional(day()), relatie: choice(relations) }),
  act: (sent) =>
    onPerson(sent, 'erbij', async (trx, person, { doors, input }) => {
      const { relatie, ...details } = input
      const other = await doors.household.registerPerson(trx, { id: newId(), ...details })
      return isRefused(other) ? other : doors.household.addMember(trx, person, { member: other, relatie })
    }),
})

const unreadable: Refused = refuse({
  code: 'income_answer_value',
  status: 422,
  grond: 'Awb art. 3:2',
  field: 'waarde',
  ...deedCopy.unreadable,
})

/** A tap or a typed value for one question of the law, about this person or someone who belongs to them. */
const answer = deed({
  form: z.object({
    soort: text(60),
    about: optionalText(40),
    waarde: text(100),
    reden: optionalText(500),
    opnieuw: optional(choice(again)),
  }),
  act: (sent) =>
    onPerson(sent, 'geld', async (trx, person, { doors, input }) => {
      const { about, waarde: typed, ...rest } = input
      const waarde = doors.income.toAnswer(input.soort, typed)
      if (waarde === undefined) return unreadable
      return doors.income.recordAnswer(trx, toId<'person'>(about ?? '') ?? person, { ...rest, waarde })
    }),
})

const seldom = deed({
  form: z.object({}),
  act: (sent) => onPerson(sent, 'geld', (trx, person, { doors }) => doors.income.recordSeldomSo(trx, person)),
})

const keep = deed({
  form: z.object({}),
  act: (sent) => onPerson(sent, 'geld', (trx, person, { doors }) => doors.income.keepReceipt(trx, person)),
})

const judge = deed({
  form: z.object({
    soort: choice(kinds),
    uitkomst: choice(oordelen),
    reden: optionalText(500),
    artikel: optionalText(120),
    opnieuwOp: optional(day()),
    seen: version(),
  }),
  act: (sent) => onPerson(sent, 'vijf', (trx, person, { doors, input }) => doors.income.setOutcome(trx, person, input)),
})

/** Writes down a BSN. The command carries no number, so that none is kept with it, not even as a digest. */
const bsn = deed({
  form: z.object({ bsn: text(40), seen: optional(version()) }),
  async act({ doors, facts, input, key, ...at }) {
    const person = personOf(at.params)
    if (!person) return nobody
    const number = doors.household.toBsn(input.bsn)
    if (!number) return no(doors, 'household_bsn_elfproef')
    const { seen } = input
    const holder = await doors.house.read(facts.caller, 'hulpvraag', (trx) =>
      doors.household.findBsnHolder(trx, person, number),
    )
    if (isRefused(holder)) return holder
    if (holder) return { ...no(doors, 'household_bsn_yours'), text: named(holder.naam) }
    const command = { key, name: 'bsn', input: { seen } }
    const done = await doors.house.write(facts.caller, 'hulpvraag', command, (trx) =>
      doors.household.giveBsn(trx, person, { bsn: number, seen }),
    )
    return isRefused(done) ? done : redirect(`/personen/${person}#bsn`)
  },
})

/** Compared with a document or the BRP, in one tap. */
const bsnChecked = deed({
  form: z.object({ met: choice(['document', 'brp']), seen: version() }),
  act: (sent) => onPerson(sent, 'bsn', (trx, person, { doors, input }) => doors.household.checkBsn(trx, person, input)),
})

/** What the room says of a rule, at the field of the number. */
function no({ refusals }: At['doors'], code: string): Refused {
  const { grond, text, todo } = refusals[code] ?? nobody
  return refuse({ code, status: 422, grond, text, todo, field: 'bsn' })
}

function named(naam: string | null): Refused['text'] {
  const fill = (locale: 'nl' | 'en') => bsnCopy.yours[locale].replace('{naam}', naam ?? bsnCopy.nameless[locale])
  return { nl: fill('nl'), en: fill('en') }
}

const numbered = (name: string, one: ReturnType<typeof deed>) =>
  Array.from({ length: mostForms }, (_, at) => [`${name}-${at}`, one] as const)

/** The forms of the page of a person, by name. */
export const personDeeds = {
  ...consultDeeds,
  openen: open,
  'openen-ook': openMember,
  wie: describe,
  bereik: reach,
  bsn,
  'bsn-gecontroleerd': bsnChecked,
  veilig: safe,
  'veilig-einde': safeEnd,
  erbij: member,
  zelden: seldom,
  bewaren: keep,
  ...Object.fromEntries([...numbered('vraag', answer), ...numbered('wijzig', answer)]),
  ...Object.fromEntries(kinds.map((kind) => [`uitkomst-${kind}`, judge])),
}
