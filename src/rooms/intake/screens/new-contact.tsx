import { redirect, useLoaderData } from 'react-router'
import * as z from 'zod'
import { newId, toId } from '../../../shared/ids.ts'
import { isRefused } from '../../../shared/refused.ts'
import { choice, optional, optionalText, tick } from '../../../web/fields.ts'
import { useShell } from '../../../web/shell.ts'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { RadioGroup, Tick } from '../../../web/ui/fields/Choices.tsx'
import { SelectField } from '../../../web/ui/fields/SelectField.tsx'
import { TextAreaField, TextField } from '../../../web/ui/fields/TextField.tsx'
import { ProfessionalPage } from '../../../web/ui/ProfessionalPage.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { deed, forms, page, type Sent } from '../../../web/view.ts'
import type { ContactInput } from '../contract.ts'
import { kanalen } from './ask-form.ts'
import { channelCopy, newCopy as copy } from './contact-copy.ts'
import { kanaalCopy } from './copy.ts'
import { spoedOf, waitAnswers } from './urgent.ts'
import { WaitField } from './WaitField.tsx'

const channels = ['balie', 'telefoon', 'huisbezoek', 'brief'] as const
const View = z.object({
  applying: z.boolean(),
  person: z.object({ id: z.string(), naam: z.string().nullable() }).nullable(),
})
const NewForm = z.object({
  aanvragen: tick(),
  voorziening: optionalText(2000),
  persoon: optionalText(36),
  hoe: choice(channels),
  naam: optionalText(200),
  vraag: optionalText(4000),
  wachten: optional(choice(waitAnswers)),
  telefoon: optionalText(40),
  email: optionalText(200),
  kanaal: optional(choice(kanalen)),
  veilig: tick(),
})
type New = z.output<typeof NewForm>

export const meta = titled(copy.title)

export const loader = page(View, async (at) => {
  const away = signInFirst(at)
  if (away) return away
  const person = toId<'person'>(at.url.searchParams.get('persoon') ?? '')
  const applying = at.url.searchParams.has('aanvragen')
  if (person === undefined) return { applying, person: null }
  const found = await at.doors.house.read(at.facts.caller, 'hulpvraag', (trx) =>
    at.doors.household.readPerson(trx, person),
  )
  return isRefused(found) ? found : { applying, person: found }
})

export const action = forms({ '': deed({ form: NewForm, missing: { hoe: copy.howMissing }, act: receive }) })

async function receive({ doors, facts, input, key }: Sent<New>) {
  const command = { key, name: 'vraag-opschrijven', input }
  const { aanvragen, voorziening = '', ...asked } = input
  const code = doors.intake.codeFor(key)
  const outcome = await doors.house.write(facts.caller, 'hulpvraag', command, async (trx) =>
    aanvragen
      ? doors.intake.submitAanvraag(trx, { aanvraag: newId(), voorziening, from: toContact(asked) }, code)
      : doors.intake.receiveContact(trx, toContact(asked), code),
  )
  return isRefused(outcome) ? outcome : redirect(`/contacten/${outcome.contact}`)
}

type Asked = Omit<New, 'aanvragen' | 'voorziening'>

function toContact({ persoon, hoe, naam, vraag, wachten, telefoon, email, kanaal, veilig }: Asked): ContactInput {
  const known = toId<'person'>(persoon ?? '')
  return {
    contact: newId(),
    person: known ?? newId(),
    known: known !== undefined,
    kanaal: hoe,
    vraag: vraag ?? '',
    naam,
    ...spoedOf(wachten),
    ways: { telefoon, email, kanaal },
    veilig: veilig ? { nummer: telefoon, tijden: undefined } : undefined,
  }
}

/** One dense page for a question at the desk, on the phone or on a home visit: eight fields, three minutes. */
export default function NewContact() {
  const t = useText()
  const { applying, person } = useLoaderData<typeof loader>()
  const atDesk = useShell().signedInAs?.roles.includes('balie') ?? false
  return (
    <ProfessionalPage>
      <div className="rd-stack rd-wide-form">
        <Heading level={1}>{t(titleOf(applying, person?.naam), { naam: person?.naam ?? '' })}</Heading>
        <Paragraph>{t(applying ? copy.applyIntro : copy.intro)}</Paragraph>
        {person === null && <Paragraph size="small">{t(copy.known)}</Paragraph>}
        <Form>
          {applying && <ApplyFor />}
          <RadioGroup
            name="hoe"
            label={t(copy.how)}
            row
            begin={atDesk ? ['balie'] : []}
            options={channels.map((value) => ({ value, label: t(channelCopy[value]) }))}
          />
          <div className="rd-beside">
            <TextAreaField name="vraag" label={t(copy.vraag)} rows={9} optional />
            <WaitField optional asked />
          </div>
          {person === null ? <ReachRow /> : <input type="hidden" name="persoon" value={person.id} />}
          <Tick name="veilig" label={t(copy.veilig)} />
          <div className="rd-actions">
            <Button>{t(applying ? copy.apply : copy.save)}</Button>
          </div>
        </Form>
      </div>
    </ProfessionalPage>
  )
}

function titleOf(applying: boolean, naam: string | null | undefined) {
  if (applying) return naam ? copy.applyOf : copy.applyTitle
  return naam ? copy.of : copy.title
}

/** "Ik wil nu aanvragen": what for may be said later, the day counts now. */
function ApplyFor() {
  const t = useText()
  return (
    <>
      <input type="hidden" name="aanvragen" value="ja" />
      <TextField name="voorziening" label={t(copy.applyWhat)} optional />
    </>
  )
}

function ReachRow() {
  const t = useText()
  return (
    <div className="rd-fields">
      <TextField name="naam" label={t(copy.naam)} optional autoComplete="off" />
      <TextField name="telefoon" label={t(copy.telefoon)} optional type="tel" autoComplete="off" />
      <TextField name="email" label={t(copy.email)} optional inputMode="email" autoComplete="off" />
      <SelectField
        name="kanaal"
        label={t(copy.kanaal)}
        optional
        options={kanalen.map((value) => ({ value, label: t(kanaalCopy[value]) }))}
      />
    </div>
  )
}
