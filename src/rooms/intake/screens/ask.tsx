import { type ActionFunctionArgs, data, redirect, useActionData, useLoaderData } from 'react-router'
import * as z from 'zod'
import { isRefused } from '../../../shared/refused.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { isReturned, type Typed, typedOf } from '../../../web/typed.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { TextAreaField } from '../../../web/ui/fields/TextField.tsx'
import { ResidentPage } from '../../../web/ui/ResidentPage.tsx'
import { Steps } from '../../../web/ui/Steps.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { deed, forms, page, type Sent } from '../../../web/view.ts'
import { AskForm, fieldsByStep, toContact } from './ask-form.ts'
import { askerOf, comeBackWith } from './asker.ts'
import { askCopy as copy } from './copy.ts'
import { ReachFields } from './ReachFields.tsx'
import { UrgentPanel } from './UrgentPanel.tsx'
import { UrgentWays, urgentWaysOf } from './urgent.ts'
import { WaitField } from './WaitField.tsx'

const View = z.object({ ways: UrgentWays })

export const meta = titled(copy.title)

export const loader = page(View, async (at) => {
  if ((await askerOf(at)) === 'medewerker') return redirect('/contacten/nieuw')
  return { ways: await urgentWaysOf(at) }
})

const steps = fieldsByStep.length
const send = forms({ '': deed({ form: AskForm, act: receive }) })

/** Between the pages nothing is kept but in the form itself: what was typed goes along, unseen, until it is sent. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.clone().formData())
  return stepIn(typed) === undefined ? send(args) : data({ form: '', typed, errors: [] })
}

async function receive({ doors, facts, input, key, ...at }: Sent<z.output<typeof AskForm>>) {
  const asker = await askerOf({ doors, facts, ...at })
  if (asker === 'medewerker') return redirect('/contacten/nieuw')
  const code = doors.intake.codeFor(key)
  const command = { key, name: 'vraag-stellen', input }
  const outcome = await doors.house.write(asker.caller, asker.purpose, command, (trx) =>
    doors.intake.receiveContact(trx, toContact(input, asker.person), code),
  )
  if (isRefused(outcome)) return outcome
  if (asker.person === undefined) comeBackWith(facts, code)
  return redirect('/vraag/klaar')
}

/** The page that was asked for, or undefined when the form is to be sent. */
function stepIn(typed: Typed): number | undefined {
  const wanted = Number(typed.naar?.[0])
  return Number.isInteger(wanted) && wanted >= 1 && wanted <= steps ? wanted : undefined
}

/** What was typed so far, and the page to show: the one that was asked for, or the one with something to look at. */
function useDraft(): { readonly typed: Typed; readonly step: number } {
  const answer: unknown = useActionData()
  if (!isReturned(answer)) return { typed: {}, step: 1 }
  const { typed, errors } = answer
  const wrong = fieldsByStep.findIndex((names) => names.some((name) => errors.some(({ field }) => field === name)))
  return { typed, step: stepIn(typed) ?? (wrong < 0 ? steps : wrong + 1) }
}

/** One question a page: can it wait, what is it, how do we reach you. */
export default function Ask() {
  const t = useText()
  const { ways } = useLoaderData<typeof loader>()
  const { typed, step } = useDraft()
  const urgent = typed.wachten?.some((answer) => answer !== 'ja') ?? false
  return (
    <ResidentPage>
      <div className="rd-stack">
        <Steps current={step} total={steps} />
        <Form>
          <Carried typed={typed} step={step} />
          {step === 1 && <WaitField big begin={typed.wachten ?? []} />}
          {step === 2 && (
            <TextAreaField
              name="vraag"
              label={t(copy.question)}
              hint={t(copy.questionHint)}
              big
              begin={typed.vraag?.[0]}
            />
          )}
          {step === 3 && (
            <>
              <Heading level={1}>{t(copy.reach)}</Heading>
              <Paragraph>{t(urgent ? copy.reachUrgent : copy.reachIntro)}</Paragraph>
              <ReachFields typed={typed} />
            </>
          )}
          <div className="rd-actions">
            <Button name="naar" value={step < steps ? String(step + 1) : 'verstuur'}>
              {t(step < steps ? copy.next : copy.send)}
            </Button>
            {step > 1 && (
              <Button weight="tertiary" name="naar" value={String(step - 1)}>
                {t(copy.previous)}
              </Button>
            )}
          </div>
        </Form>
        {(step === 1 || urgent) && <UrgentPanel ways={ways} />}
      </div>
    </ResidentPage>
  )
}

/** What was typed on the other pages, kept in this one. */
function Carried({ typed, step }: { readonly typed: Typed; readonly step: number }) {
  const others = fieldsByStep.flatMap((names, index) => (index + 1 === step ? [] : names))
  return others.flatMap((name) =>
    (typed[name] ?? []).map((value) => <input key={name} type="hidden" name={name} value={value} />),
  )
}
