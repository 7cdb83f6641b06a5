import { formatDay, toDay } from '../../../shared/date.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { FormDisclosure } from '../../../web/ui/FormDisclosure.tsx'
import { RadioGroup } from '../../../web/ui/fields/Choices.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { sharedCopy as copy } from './shared.copy.ts'
import type { SharedShown } from './shared-view.ts'

const kinds = ['gemachtigde', 'mentor', 'curator'] as const

/** Who may speak for this person, on what ground and until when, and a form to write someone down. */
export function RepresentPart({ shown: { representing, acting } }: { readonly shown: SharedShown }) {
  const t = useText()
  const locale = useLocale()
  return (
    <div id="namens">
      <Section heading={t(copy.represents)}>
        {representing.length === 0 && <p>{t(copy.nobodyRepresents)}</p>}
        {representing.length > 0 && (
          <ul className="rd-rows">
            {representing.map(({ id, naam, soort, grond, tot }) => {
              const day = toDay(tot ?? '')
              return (
                <li key={id} className="rd-row">
                  <p className="rd-row__name">{naam ?? t(copy.nameless)}</p>
                  <p>
                    {t(copy[soort])}
                    {day && `, ${t(copy.until, { day: formatDay(day, locale) })}`}
                  </p>
                  <p className="rd-muted">{grond}</p>
                </li>
              )
            })}
          </ul>
        )}
        <FormDisclosure summary={t(copy.addRepresenting)} forms={['namens']}>
          <p className="rd-muted">{t(copy.representsIs)}</p>
          <Form name="namens">
            <input type="hidden" name="voor" value={acting.purpose} />
            <TextField name="ander" label={t(copy.other)} hint={t(copy.otherHint)} autoComplete="off" />
            <RadioGroup
              name="soort"
              label={t(copy.asWhat)}
              options={kinds.map((value) => ({ value, label: t(copy[value]) }))}
              begin={['gemachtigde']}
              row
            />
            <TextField name="grond" label={t(copy.why)} />
            <DateField name="tot" label={t(copy.lastDay)} optional />
            <div className="rd-actions">
              <Button weight="secondary">{t(copy.save)}</Button>
            </div>
          </Form>
        </FormDisclosure>
      </Section>
    </div>
  )
}
