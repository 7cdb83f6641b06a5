import { Link } from 'react-router'
import { useLocale, useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { RadioGroup } from '../../../web/ui/fields/Choices.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Paragraph } from '../../../web/ui/Text.tsx'
import { comingCopy as copy } from './receipt-copy.ts'
import type { ComingShown } from './view.ts'
import { dayWords } from './words.ts'

type SupposeProps = Pick<ComingShown, 'around' | 'leaving'> & { readonly names: ReadonlyMap<string, string | null> }

/** That the days above are worked out as if someone left, with the way back. */
export function Supposed({ leaving, names, days }: Omit<SupposeProps, 'around'> & Pick<ComingShown, 'days'>) {
  const t = useText()
  const locale = useLocale()
  if (leaving === null) return null
  const naam = names.get(leaving.person) ?? t(copy.someone)
  return (
    <Paragraph>
      <strong>{t(copy.supposed, { naam, day: dayWords(leaving.op, locale) })}</strong>{' '}
      {days.every(({ day }) => day !== leaving.op) && `${t(copy.nothingThen)} `}
      <Link to="?">{t(copy.without)}</Link>
    </Paragraph>
  )
}

/** Asks who leaves and when; the answer is worked out and kept nowhere. */
export function SupposePart({ around, leaving, names }: SupposeProps) {
  const t = useText()
  if (around.length === 0) return null
  const options = around.map((id) => ({ value: id, label: names.get(id) ?? t(copy.someone) }))
  return (
    <Section heading={t(copy.suppose)}>
      <Paragraph>{t(copy.supposeIs)}</Paragraph>
      <Form name="stel">
        <RadioGroup name="wie" label={t(copy.who)} options={options} begin={leaving ? [leaving.person] : []} />
        <DateField name="op" label={t(copy.when)} begin={leaving?.op ?? ''} />
        <Button weight="secondary">{t(copy.reckon)}</Button>
      </Form>
    </Section>
  )
}
