import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { RadioGroup } from '../../../web/ui/fields/Choices.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { contactCopy as copy } from './contact-copy.ts'

const reasons = [
  'belt-of-staat-hier',
  'bericht-gekregen',
  'vervang-collega',
  'collega-vraagt-mee',
  'huisbezoek',
  'hoort-bij-iemand',
  'fout-herstellen',
] as const

/** Opening a question of someone one did not answer for yet: one tap says why. */
export function OpenPart() {
  const t = useText()
  return (
    <Section heading={t(copy.openTitle)}>
      <Form name="openen">
        <RadioGroup
          name="reden"
          label={t(copy.openWhy)}
          options={reasons.map((value) => ({ value, label: t(copy[value]) }))}
        />
        <div className="rd-actions">
          <Button>{t(copy.open)}</Button>
        </div>
      </Form>
    </Section>
  )
}
