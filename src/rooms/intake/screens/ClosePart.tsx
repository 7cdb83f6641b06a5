import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { RadioGroup } from '../../../web/ui/fields/Choices.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Paragraph } from '../../../web/ui/Text.tsx'
import { contactCopy as copy } from './contact-copy.ts'
import type { ContactPage } from './contact-view.ts'

const outcomes = ['beantwoord', 'wordt-aanvraag', 'ingetrokken', 'geen-reactie'] as const

/** How a question ends, and opening it again. */
export function ClosePart({ contact }: { readonly contact: ContactPage }) {
  const t = useText()
  const { closed, outcome, version } = contact
  if (closed)
    return (
      <Section heading={t(copy.closed)}>
        {outcome !== null && <Paragraph>{t(copy[outcome])}</Paragraph>}
        <Form name="heropenen">
          <input type="hidden" name="seen" value={version} />
          <div className="rd-actions">
            <Button weight="secondary">{t(copy.reopen)}</Button>
          </div>
        </Form>
      </Section>
    )
  return (
    <Section heading={t(copy.closeTitle)}>
      <Form name="afsluiten">
        <input type="hidden" name="seen" value={version} />
        <RadioGroup
          name="outcome"
          label={t(copy.outcome)}
          row
          options={outcomes.map((value) => ({ value, label: t(copy[value]) }))}
        />
        <div className="rd-actions">
          <Button weight="secondary">{t(copy.close)}</Button>
        </div>
      </Form>
    </Section>
  )
}
