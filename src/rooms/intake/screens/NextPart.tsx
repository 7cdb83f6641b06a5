import { useText } from '../../../web/text.ts'
import { Button, LinkButton } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { RadioGroup } from '../../../web/ui/fields/Choices.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { contactCopy as copy } from './contact-copy.ts'
import type { ContactPage, Involved } from './contact-view.ts'

const routes = ['een-vraag', 'meer-vragen', 'werk'] as const

type NextPartProps = { readonly contact: ContactPage; readonly involved: Involved }

/** How to go on: the sheet, the kinds of income still to look at, the kind of talk and the next day. */
export function NextPart({ contact, involved }: NextPartProps) {
  const t = useText()
  const { blank } = involved
  return (
    <Section heading={t(copy.nextTitle)}>
      <div className="rd-actions">
        <LinkButton to={`/contacten/${contact.contact}/a4`}>{t(copy.sheet)}</LinkButton>
        <LinkButton to={`/personen/${contact.person}`} weight="secondary">
          {blank > 0 ? t(copy.money, { n: blank }) : t(copy.moneyDone)}
        </LinkButton>
      </div>
      <Form name="verder">
        <input type="hidden" name="seen" value={contact.version} />
        <RadioGroup
          name="route"
          label={t(copy.route)}
          row
          begin={contact.route === null ? [] : [contact.route]}
          options={routes.map((value) => ({ value, label: t(copy[value]) }))}
        />
        <DateField
          name="dag"
          label={t(copy.nextDay)}
          hint={t(copy.nextDayHint)}
          optional
          begin={contact.nextDay ?? ''}
        />
        <div className="rd-actions">
          <Button weight="secondary">{t(copy.save)}</Button>
        </div>
      </Form>
    </Section>
  )
}
