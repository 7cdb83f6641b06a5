import { redirect, useLoaderData } from 'react-router'
import * as z from 'zod'
import { newId } from '../../../shared/ids.ts'
import { isRefused } from '../../../shared/refused.ts'
import { choice, optional, optionalText } from '../../../web/fields.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { TextAreaField } from '../../../web/ui/fields/TextField.tsx'
import { ResidentPage } from '../../../web/ui/ResidentPage.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { deed, forms, page, type Sent } from '../../../web/view.ts'
import { ReachFields as reachFields, toContact } from './ask-form.ts'
import { askerOf, comeBackWith } from './asker.ts'
import { applyCopy as copy } from './copy.ts'
import { ReachFields } from './ReachFields.tsx'
import { UrgentPanel } from './UrgentPanel.tsx'
import { UrgentWays, urgentWaysOf, waitAnswers } from './urgent.ts'
import { WaitField } from './WaitField.tsx'

const View = z.object({ ways: UrgentWays })
const ApplyForm = z.object({ voorziening: optionalText(2000), wachten: optional(choice(waitAnswers)), ...reachFields })

export const meta = titled(copy.title)

export const loader = page(View, async (at) => {
  if ((await askerOf(at)) === 'medewerker') return redirect('/contacten/nieuw?aanvragen=ja')
  return { ways: await urgentWaysOf(at) }
})

export const action = forms({ '': deed({ form: ApplyForm, act: apply }) })

async function apply({ doors, facts, input, key, ...at }: Sent<z.output<typeof ApplyForm>>) {
  const asker = await askerOf({ doors, facts, ...at })
  if (asker === 'medewerker') return redirect('/contacten/nieuw')
  const code = doors.intake.codeFor(key)
  const { voorziening = '', ...reach } = input
  const command = { key, name: 'aanvragen', input }
  const outcome = await doors.house.write(asker.caller, asker.purpose, command, (trx) =>
    doors.intake.submitAanvraag(trx, { aanvraag: newId(), voorziening, from: toContact(reach, asker.person) }, code),
  )
  if (isRefused(outcome)) return outcome
  if (asker.person === undefined) comeBackWith(facts, code)
  return redirect('/vraag/klaar')
}

/** "Ik wil nu aanvragen": one page, nothing before it. */
export default function Apply() {
  const t = useText()
  const { ways } = useLoaderData<typeof loader>()
  return (
    <ResidentPage>
      <div className="rd-stack">
        <Heading level={1}>{t(copy.title)}</Heading>
        <Paragraph size="large">{t(copy.intro)}</Paragraph>
        <Form>
          <TextAreaField name="voorziening" label={t(copy.what)} hint={t(copy.whatHint)} optional rows={3} />
          <ReachFields />
          <WaitField optional />
          <div className="rd-actions">
            <Button>{t(copy.send)}</Button>
          </div>
        </Form>
        <UrgentPanel ways={ways} />
      </div>
    </ResidentPage>
  )
}
