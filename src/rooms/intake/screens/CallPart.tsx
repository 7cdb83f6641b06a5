import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { SelectField } from '../../../web/ui/fields/SelectField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { List, Paragraph } from '../../../web/ui/Text.tsx'
import { kanalen } from './ask-form.ts'
import { contactCopy as copy } from './contact-copy.ts'
import type { Involved } from './contact-view.ts'
import { kanaalCopy } from './copy.ts'
import { useDay } from './StatusParts.tsx'

/** The promised call: reached, or tried. Two tries by two channels stop its clock. */
export function CallPart({ involved }: { readonly involved: Involved }) {
  const t = useText()
  const inWords = useDay()
  const call = involved.calls.at(-1)
  if (!call) return null
  const howOf = (kanaal: string) => kanalen.find((one) => one === kanaal)
  return (
    <Section heading={t(copy.callsTitle)}>
      <Paragraph>
        {call.reachedAt === null ? t(copy.callDue, { day: inWords(call.due) }) : t(copy.callReached)}
      </Paragraph>
      {call.tries.length > 0 && (
        <List
          items={call.tries.map(({ at, kanaal, door }) => {
            const how = howOf(kanaal)
            return { id: at, is: t(copy.tried, { how: how ? t(kanaalCopy[how]) : kanaal, door }) }
          })}
        />
      )}
      {call.reachedAt === null && call.settled && <Paragraph>{t(copy.callSettled)}</Paragraph>}
      {call.reachedAt === null && (
        <>
          <Form name="bereikt" inline>
            <Button>{t(copy.reached)}</Button>
          </Form>
          <Form name="poging" inline>
            <SelectField
              name="kanaal"
              label={t(copy.triedNow)}
              options={kanalen.map((value) => ({ value, label: t(kanaalCopy[value]) }))}
            />
            <Button weight="secondary">{t(copy.save)}</Button>
          </Form>
        </>
      )}
    </Section>
  )
}
