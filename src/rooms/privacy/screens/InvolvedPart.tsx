import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { FormDisclosure } from '../../../web/ui/FormDisclosure.tsx'
import { SelectField } from '../../../web/ui/fields/SelectField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { lawNames } from './laws.ts'
import { sharedCopy as copy } from './shared.copy.ts'
import type { SharedShown } from './shared-view.ts'

/** Who else helps, as far as this purpose may know, and a form to ask a colleague in. */
export function InvolvedPart({ shown: { involved, colleagues, acting } }: { readonly shown: SharedShown }) {
  const t = useText()
  const options = colleagues.map(({ id, naam, team, wet }) => ({
    value: `${id} ${wet.replaceAll(' ', '-')}`,
    label: `${naam}, ${t(lawNames[wet])} (${team})`,
  }))
  return (
    <div id="betrokken">
      <Section heading={t(copy.involved)}>
        {involved.length === 0 && <p>{t(copy.noInvolved)}</p>}
        {involved.length > 0 && (
          <ul className="rd-rows">
            {involved.map(({ id, wet, naam, team }) => (
              <li key={id} className="rd-row">
                <span className="rd-row__name">{naam ?? t(copy.someone)}</span>
                <span>{t(lawNames[wet])}</span>
                <span className="rd-muted">{team}</span>
              </li>
            ))}
          </ul>
        )}
        <FormDisclosure summary={t(copy.addColleague)} forms={['betrek']}>
          <Form name="betrek">
            <input type="hidden" name="voor" value={acting.purpose} />
            <SelectField name="collega" label={t(copy.colleague)} hint={t(copy.colleagueHint)} options={options} />
            <div className="rd-actions">
              <Button weight="secondary">{t(copy.addColleague)}</Button>
            </div>
          </Form>
        </FormDisclosure>
      </Section>
    </div>
  )
}
