import { Link } from 'react-router'
import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { TextAreaField, TextField } from '../../../web/ui/fields/TextField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Paragraph } from '../../../web/ui/Text.tsx'
import { mineCopy as copy } from './mine.copy.ts'

/** Asking for a correction. */
export function WrongPart() {
  const t = useText()
  return (
    <Section heading={t(copy.wrong)}>
      <Paragraph>{t(copy.wrongIs)}</Paragraph>
      <Form name="verbetering">
        <TextField name="wat" label={t(copy.what)} />
        <TextAreaField name="moet" label={t(copy.should)} rows={3} />
        <div className="rd-actions">
          <Button>{t(copy.send)}</Button>
        </div>
      </Form>
    </Section>
  )
}

/** Everything about someone, to read, to take along, and as a letter. */
export function EverythingLinks() {
  const t = useText()
  return (
    <Section heading={t(copy.everything)}>
      <Paragraph>{t(copy.everythingIs)}</Paragraph>
      <ul className="rd-hits">
        <li>
          <Link to="/mijn/alles">{t(copy.read)}</Link>
        </li>
        <li>
          <a href="/mijn/alles/json" download>
            {t(copy.json)}
          </a>
        </li>
        <li>
          <Link to="/mijn/brief">{t(copy.letter)}</Link>
        </li>
      </ul>
    </Section>
  )
}
