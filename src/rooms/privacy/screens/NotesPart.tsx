import { useDays } from '../../../web/days.ts'
import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { FormDisclosure } from '../../../web/ui/FormDisclosure.tsx'
import { RadioGroup } from '../../../web/ui/fields/Choices.tsx'
import { TextAreaField } from '../../../web/ui/fields/TextField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { lawNames } from './laws.ts'
import { sharedCopy as copy } from './shared.copy.ts'
import type { SharedShown } from './shared-view.ts'

/** What was written down that this purpose may read, and a form to write under one's own law. */
export function NotesPart({ shown: { notes, laws, acting } }: { readonly shown: SharedShown }) {
  const t = useText()
  const days = useDays()
  const [first] = laws
  return (
    <div id="opgeschreven">
      <Section heading={t(copy.notes)}>
        {notes.length === 0 && <p>{t(copy.noNotes)}</p>}
        {notes.map(({ id, wet, text, door, at }) => {
          return (
            <div key={id} className="rd-stack--small">
              <p className="rd-words">{text}</p>
              <p className="rd-muted">
                {t(copy.by, {
                  law: t(lawNames[wet]),
                  who: door ?? t(copy.someone),
                  day: days.longOn(at),
                })}
              </p>
            </div>
          )
        })}
        <FormDisclosure summary={t(copy.writeNote)} forms={['notitie']}>
          <Form name="notitie">
            <input type="hidden" name="voor" value={acting.purpose} />
            {laws.length > 1 ? (
              <RadioGroup
                name="wet"
                label={t(copy.underLaw)}
                options={laws.map((value) => ({ value, label: t(lawNames[value]) }))}
                begin={first === undefined ? [] : [first]}
                row
              />
            ) : (
              <input type="hidden" name="wet" value={first ?? ''} />
            )}
            <TextAreaField name="tekst" label={t(copy.noteText)} hint={t(copy.noteHint)} />
            <div className="rd-actions">
              <Button>{t(copy.save)}</Button>
            </div>
          </Form>
        </FormDisclosure>
      </Section>
    </div>
  )
}
