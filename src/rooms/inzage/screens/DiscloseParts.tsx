import { formatDay, toDay } from '../../../shared/date.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { CheckboxGroup, RadioGroup } from '../../../web/ui/fields/Choices.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { TextAreaField, TextField } from '../../../web/ui/fields/TextField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { discloseCopy as copy } from './disclose.copy.ts'
import type { DiscloseShown } from './disclose-view.ts'
import { velden } from './field-names.ts'
import { mineCopy } from './mine.copy.ts'

type Shown = { readonly shown: DiscloseShown }

/** What is shared, with whom, for what and on what ground. */
export function DiscloseForm({ shown: { purpose, laws } }: Shown) {
  const t = useText()
  const [first = ''] = laws
  return (
    <Form name="klaarzetten">
      <input type="hidden" name="voor" value={purpose} />
      {laws.length > 1 ? (
        <RadioGroup
          name="wet"
          label={t(copy.law)}
          options={laws.map((value) => ({ value, label: value }))}
          begin={[first]}
          row
        />
      ) : (
        <input type="hidden" name="wet" value={first} />
      )}
      <TextField name="organisation" label={t(copy.organisation)} />
      <TextField name="ontvanger" label={t(copy.who)} />
      <TextField name="doel" label={t(copy.what)} />
      <RadioGroup
        name="basis"
        label={t(copy.basis)}
        options={(['toestemming', 'wet'] as const).map((value) => ({ value, label: t(copy[value]) }))}
        begin={['toestemming']}
      />
      <TextField name="grond" label={t(copy.ground)} />
      <CheckboxGroup
        name="velden"
        label={t(copy.fields)}
        options={velden.map((value) => ({ value, label: t(mineCopy[value]) }))}
      />
      <TextAreaField name="inhoud" label={t(copy.content)} />
      <DateField name="tot" label={t(copy.until)} hint={t(copy.untilHint)} />
      <div className="rd-actions">
        <Button>{t(copy.make)}</Button>
      </div>
    </Form>
  )
}

/** What was disclosed before, and whether it was opened. */
export function DisclosedList({ shown: { made, purpose } }: Shown) {
  const t = useText()
  const locale = useLocale()
  return (
    <Section heading={t(copy.made)}>
      {made.length === 0 && <p>{t(copy.none)}</p>}
      {made.length > 0 && (
        <ul className="rd-rows">
          {made.map(({ id, organisation, doel, tot, openedAt, endedAt }) => {
            const day = toDay(tot)
            const open = openedAt === null && endedAt === null
            const standing = endedAt !== null ? copy.stopped : openedAt === null ? copy.waiting : copy.opened
            return (
              <li key={id} className="rd-row">
                <div>
                  <p className="rd-row__name">{organisation}</p>
                  <p className="rd-muted">{day && formatDay(day, locale)}</p>
                </div>
                <p>
                  {doel}, {t(standing)}
                </p>
                {open && (
                  <Form name={`stop.${id}`} inline>
                    <input type="hidden" name="voor" value={purpose} />
                    <input type="hidden" name="verstrekking" value={id} />
                    <Button weight="secondary">{t(copy.stop)}</Button>
                  </Form>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
