import { useText } from '../../../web/text.ts'
import { Disclosure } from '../../../web/ui/Disclosure.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Paragraph } from '../../../web/ui/Text.tsx'
import { YesNo } from './GuideQuestion.tsx'
import { guideCopy as copy } from './guide-copy.ts'
import type { GuideOordeelShown } from './guide-view.ts'

/** What no answer of the resident decides: a person judges, with a reason, or asks who knows. */
export function GuideOordelen({ oordelen }: { readonly oordelen: readonly GuideOordeelShown[] }) {
  const t = useText()
  return (
    <Section heading={t(copy.oordelen)} sheet>
      <Paragraph>{t(copy.oordelenIs)}</Paragraph>
      <p>
        <a href="#consult">{t(copy.askConsultant)}</a>
      </p>
      {oordelen.map((one) => (
        <Disclosure
          key={`${one.person}/${one.naam}`}
          summary={one.about ? `${t(one.vraag)} (${one.about})` : t(one.vraag)}
        >
          <Paragraph>{t(copy.lookAt, { what: t(one.lookAt) })}</Paragraph>
          {one.about !== null && <Paragraph>{t(copy.about, { naam: one.about || t(copy.someone) })}</Paragraph>}
          <Form name={`oordeel.${one.person ?? ''}-${one.naam}`}>
            <input type="hidden" name="soort" value={one.naam} />
            {one.person !== null && <input type="hidden" name="about" value={one.person} />}
            <TextField name="reden" label={t(copy.why)} />
            <YesNo />
          </Form>
          <p className="rd-muted">{t(copy.neededFor, { artikel: one.waarvoor })}</p>
        </Disclosure>
      ))}
    </Section>
  )
}
