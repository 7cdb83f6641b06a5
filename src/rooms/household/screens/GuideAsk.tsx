import { formatDay, toDay } from '../../../shared/date.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { RadioGroup } from '../../../web/ui/fields/Choices.tsx'
import { SelectField } from '../../../web/ui/fields/SelectField.tsx'
import { TextAreaField } from '../../../web/ui/fields/TextField.tsx'
import { PersonCard } from '../../../web/ui/PersonCard.tsx'
import { Paragraph } from '../../../web/ui/Text.tsx'
import { askCopy as copy } from './guide-copy.ts'
import type { ConsultantShown, GuideShown } from './guide-view.ts'

type AskProps = { readonly shown: Pick<GuideShown, 'consultants' | 'voorzieningen' | 'contact'> }

/** The direct line: who is there today, with face and number, and one form. Who asks stays the contact person. */
export function GuideAsk({ shown: { consultants, voorzieningen, contact } }: AskProps) {
  const t = useText()
  const inWords = useConsultant()
  const [first] = consultants
  if (!first) return <Paragraph>{t(copy.nobody)}</Paragraph>
  const about = voorzieningen.map(({ voorziening, naam }) => ({ value: voorziening, label: t(naam) }))
  return (
    <>
      <Paragraph>{t(copy.is)}</Paragraph>
      <PersonCard
        level={3}
        person={{
          name: first.naam,
          role: inWords(first),
          phone: first.telefoon,
          email: first.email,
          photo: first.foto ? `/foto/${first.medewerker}` : undefined,
        }}
      />
      <Form name="consult">
        {contact !== null && <input type="hidden" name="contact" value={contact} />}
        {consultants.length === 1 ? (
          <input type="hidden" name="askedOf" value={first.medewerker} />
        ) : (
          <RadioGroup
            name="askedOf"
            label={t(copy.whom)}
            begin={[first.medewerker]}
            options={consultants.map((one) => ({ value: one.medewerker, label: `${one.naam}, ${inWords(one)}` }))}
          />
        )}
        <SelectField name="voorziening" label={t(copy.about)} options={about} optional />
        <TextAreaField name="question" label={t(copy.question)} rows={3} />
        <div className="rd-actions">
          <Button>{t(copy.send)}</Button>
        </div>
      </Form>
    </>
  )
}

/** What someone is and when they are there. */
function useConsultant() {
  const t = useText()
  const locale = useLocale()
  return ({ functie, there, day }: ConsultantShown) => {
    const found = toDay(day)
    return there ? t(copy.today, { functie }) : t(copy.later, { functie, day: found ? formatDay(found, locale) : day })
  }
}
