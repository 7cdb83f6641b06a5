import { formatDay, toDay } from '../../../shared/date.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { FormDisclosure } from '../../../web/ui/FormDisclosure.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { keepingCopy as copy } from './keeping.copy.ts'
import type { KeepingShown } from './keeping-view.ts'

/** What must stay although its term is over, with why and until when, and a form to hold something. */
export function HoldPart({ holds, mayHold }: Pick<KeepingShown, 'holds' | 'mayHold'>) {
  const t = useText()
  const locale = useLocale()
  return (
    <Section heading={t(copy.held)}>
      {holds.length === 0 && <p>{t(copy.noHolds)}</p>}
      {holds.length > 0 && (
        <ul className="rd-rows">
          {holds.map(({ id, reden, door, tot }) => {
            const day = toDay(tot)
            return (
              <li key={id} className="rd-row">
                <p className="rd-row__name">{reden}</p>
                <p className="rd-muted">
                  {t(copy.heldUntil, { day: day ? formatDay(day, locale) : tot, who: door ?? '' })}
                </p>
                {mayHold && (
                  <Form name={`loslaten.${id}`} inline>
                    <input type="hidden" name="vast" value={id} />
                    <Button weight="secondary">{t(copy.letGo)}</Button>
                  </Form>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {mayHold && (
        <FormDisclosure summary={t(copy.hold)} forms={['vasthouden']}>
          <p className="rd-muted">{t(copy.holdIs)}</p>
          <Form name="vasthouden">
            <TextField name="persoon" label={t(copy.holdOf)} hint={t(copy.personHint)} autoComplete="off" />
            <TextField name="reden" label={t(copy.holdWhy)} />
            <DateField name="tot" label={t(copy.holdUntil)} />
            <div className="rd-actions">
              <Button weight="secondary">{t(copy.hold)}</Button>
            </div>
          </Form>
        </FormDisclosure>
      )}
    </Section>
  )
}
