import { useDays } from '../../../web/days.ts'
import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { FormDisclosure } from '../../../web/ui/FormDisclosure.tsx'
import { RadioGroup } from '../../../web/ui/fields/Choices.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { TextAreaField } from '../../../web/ui/fields/TextField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Paragraph } from '../../../web/ui/Text.tsx'
import { noodCopy as copy } from './nood.copy.ts'
import type { OpenNoodShown } from './nood-view.ts'

/** Why, and how long. */
export function NoodForm() {
  const t = useText()
  return (
    <>
      <Paragraph>{t(copy.intro)}</Paragraph>
      <Paragraph>{t(copy.told)}</Paragraph>
      <Form name="open">
        <TextAreaField name="reden" label={t(copy.why)} rows={3} />
        <RadioGroup
          name="uren"
          label={t(copy.hours)}
          options={(['1', '4', '8'] as const).map((value) => ({ value, label: t(copy[value]) }))}
          begin={['1']}
          row
        />
        <FormDisclosure summary={t(copy.later)} forms={['open']}>
          <DateField name="later" label={t(copy.laterFrom)} hint={t(copy.laterHint)} optional />
          <TextAreaField name="grond" label={t(copy.laterWhy)} rows={2} optional />
        </FormDisclosure>
        <div className="rd-actions">
          <Button>{t(copy.open)}</Button>
        </div>
      </Form>
    </>
  )
}

/** What others wrote, with the way to close it again. */
export function NoodOpen({ open }: { readonly open: OpenNoodShown }) {
  const t = useText()
  const days = useDays()
  const { id, tot, reden, involved, notes } = open
  return (
    <>
      <Paragraph>{t(copy.until, { moment: days.time(tot), reden })}</Paragraph>
      <Form name="einde">
        <input type="hidden" name="nood" value={id} />
        <Button weight="secondary">{t(copy.end)}</Button>
      </Form>
      <Section heading={t(copy.involved)}>
        {involved.length === 0 && <p>{t(copy.nothing)}</p>}
        {involved.map(({ id: key, wet, naam, team }) => (
          <p key={key}>{[naam ?? t(copy.someone), wet, team].filter(Boolean).join(', ')}</p>
        ))}
      </Section>
      <Section heading={t(copy.notes)}>
        {notes.length === 0 && <p>{t(copy.nothing)}</p>}
        {notes.map(({ id: key, text, wet, door }) => (
          <div key={key}>
            <p className="rd-words">{text}</p>
            <p className="rd-muted">{t(copy.by, { law: wet, who: door ?? t(copy.someone) })}</p>
          </div>
        ))}
      </Section>
    </>
  )
}
