import { useLoaderData } from 'react-router'
import { signInFirst } from '../../../web/sign-in-first.ts'
import { useText } from '../../../web/text.ts'
import { titled } from '../../../web/title.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { SelectField } from '../../../web/ui/fields/SelectField.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { ProfessionalPage } from '../../../web/ui/ProfessionalPage.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { forms, page } from '../../../web/view.ts'
import { ChangePart } from './ChangePart.tsx'
import { RulesPart } from './RulesPart.tsx'
import { rulesCopy as copy } from './rules-copy.ts'
import { rulesDeeds } from './rules-deeds.ts'
import { loadRules } from './rules-load.ts'
import { RulesView } from './rules-view.ts'

export const meta = titled(copy.title)

/** Who manages rules sees numbers; who helps people sees those people. */
export const loader = page(RulesView, async (at) => {
  const away = signInFirst(at)
  if (away) return away
  const { doors, facts } = at
  const manages = ((await facts.signedInAs())?.roles ?? []).includes('beheer')
  return doors.house.read(facts.caller, manages ? 'regels' : 'inkomen', (trx) => loadRules(doors, trx, manages))
})

export const action = forms(rulesDeeds)

/** The dated rules of the municipality, and for a rule that changes whom it touches, before it holds. */
export default function Rules() {
  const t = useText()
  const { manages, rules, changes, options } = useLoaderData<typeof loader>()
  return (
    <ProfessionalPage>
      <div className="rd-stack--large">
        <div className="rd-stack--small">
          <Heading level={1}>{t(copy.title)}</Heading>
          <p className="rd-muted">{t(copy.intro)}</p>
        </div>
        <Section heading={t(copy.changes)}>
          {changes.length === 0 && <Paragraph>{t(copy.noChanges)}</Paragraph>}
          {changes.map((change) => (
            <ChangePart key={change.id} change={change} manages={manages} />
          ))}
        </Section>
        {manages && (
          <Section heading={t(copy.announce)} sheet>
            <Form name="aankondigen">
              <SelectField
                name="naam"
                label={t(copy.which)}
                options={options.map(({ value, label }) => ({ value, label: t(label) }))}
              />
              <TextField name="waarde" label={t(copy.value)} hint={t(copy.valueHint)} optional />
              <DateField name="vanaf" label={t(copy.day)} />
              <TextField name="bron" label={t(copy.bron)} />
              <TextField name="reden" label={t(copy.reden)} />
              <div className="rd-actions">
                <Button>{t(copy.send)}</Button>
              </div>
            </Form>
          </Section>
        )}
        <Section heading={t(copy.rules)}>
          <RulesPart rules={rules} />
        </Section>
      </div>
    </ProfessionalPage>
  )
}
