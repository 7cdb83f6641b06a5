import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { DefinitionList } from '../../../web/ui/DefinitionList.tsx'
import { Disclosure } from '../../../web/ui/Disclosure.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { FormDisclosure } from '../../../web/ui/FormDisclosure.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { registerCopy as copy } from './register.copy.ts'
import type { ProcessingShown } from './register-view.ts'

const fields = [
  ['grond', copy.ground],
  ['categories', copy.categories],
  ['persons', copy.persons],
  ['roles', copy.roles],
  ['bewaartermijn', copy.term],
  ['bron', copy.source],
] as const

type Activities = { readonly processing: readonly ProcessingShown[]; readonly vandaag: string }

/** Each activity as it stands, with its earlier versions and a form for a new one. */
export function ProcessingPart({ processing, vandaag }: Activities) {
  const t = useText()
  const codes = [...new Set(processing.map(({ code }) => code))]
  return (
    <Section heading={t(copy.activities)}>
      {codes.map((code) => (
        <Activity key={code} versions={processing.filter((one) => one.code === code)} vandaag={vandaag} />
      ))}
    </Section>
  )
}

function Activity({ versions, vandaag }: { readonly versions: readonly ProcessingShown[]; readonly vandaag: string }) {
  const t = useText()
  const [last, ...before] = versions
  if (!last) return null
  return (
    <div id={last.code}>
      <FormDisclosure summary={`${t(last.doel)} (${last.wet})`} forms={[`wijzig.${last.code}`]}>
        <p className="rd-muted">{t(copy.since, { van: last.van })}</p>
        <DefinitionList items={fields.map(([name, term]) => ({ term: t(term), is: last[name] }))} terms="narrow" />
        {before.length > 0 && (
          <Disclosure summary={t(copy.before)}>
            {before.map((one) => (
              <p key={one.version}>
                {t(copy.by, {
                  version: one.version,
                  period: t(copy.until, { van: one.van, tot: one.tot ?? '' }),
                  reden: one.reden,
                  door: one.door ?? '',
                })}
              </p>
            ))}
          </Disclosure>
        )}
        <FormDisclosure summary={t(copy.change)} forms={[`wijzig.${last.code}`]}>
          <Form name={`wijzig.${last.code}`}>
            <input type="hidden" name="code" value={last.code} />
            <input type="hidden" name="seen" value={last.version} />
            {fields.map(([name, label]) => (
              <TextField key={name} name={name} label={t(label)} begin={last[name]} />
            ))}
            <DateField name="van" label={t(copy.from)} begin={vandaag} />
            <TextField name="reden" label={t(copy.why)} />
            <div className="rd-actions">
              <Button>{t(copy.save)}</Button>
            </div>
          </Form>
        </FormDisclosure>
      </FormDisclosure>
    </div>
  )
}
