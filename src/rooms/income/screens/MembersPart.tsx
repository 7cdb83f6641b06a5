import { Link } from 'react-router'
import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { FormDisclosure } from '../../../web/ui/FormDisclosure.tsx'
import { RadioGroup } from '../../../web/ui/fields/Choices.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { aroundCopy as copy, personCopy } from './copy.ts'
import { relations } from './options.ts'
import type { OpenedShown } from './person-view.ts'

/** Who belongs to this person, as the person says; opening their page too is one tap. */
export function MembersPart({ members }: Pick<OpenedShown, 'members'>) {
  const t = useText()
  return (
    <>
      <p className="rd-muted">{t(copy.membersIs)}</p>
      {members.length === 0 ? <p>{t(copy.nobodyElse)}</p> : null}
      <ul className="rd-members">
        {members.map(({ member, naam, relatie, open }) => (
          <li key={member} className="rd-actions">
            <Link to={`/personen/${member}`}>{naam ?? t(personCopy.nameless)}</Link>
            <span className="rd-muted">{t(relationWords(relatie))}</span>
            {!open && <OpenToo member={member} />}
          </li>
        ))}
      </ul>
      <FormDisclosure summary={t(copy.addMember)} forms={['erbij']}>
        <Form name="erbij">
          <RadioGroup
            name="relatie"
            label={t(copy.relation)}
            options={relations.map((value) => ({ value, label: t(copy[value]) }))}
            row
          />
          <TextField name="naam" label={t(personCopy.name)} optional />
          <DateField name="geboortedatum" label={t(personCopy.birth)} optional />
          <div className="rd-actions">
            <Button>{t(personCopy.add)}</Button>
          </div>
        </Form>
      </FormDisclosure>
    </>
  )
}

function OpenToo({ member }: { readonly member: string }) {
  const t = useText()
  return (
    <Form name="openen-ook" inline>
      <Button weight="tertiary" name="member" value={member}>
        {t(copy.openToo)}
      </Button>
    </Form>
  )
}

/** What someone is to the person, in words. */
export function relationWords(relatie: string) {
  return copy[relations.find((one) => one === relatie) ?? 'ander']
}
