import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { RadioGroup } from '../../../web/ui/fields/Choices.tsx'
import { SelectField } from '../../../web/ui/fields/SelectField.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { checkCopy as copy } from './check-copy.ts'
import type { CheckShown } from './check-view.ts'

const numbers = ['0', '1', '2', '3', '4', '5', '6', '7', '8'].map((value) => ({ value, label: value }))

/** The first page: who belong to you. */
export function CheckHome({ shown }: { readonly shown: CheckShown }) {
  const t = useText()
  return (
    <>
      <Heading level={1}>{t(copy.title)}</Heading>
      <Paragraph size="large">{t(copy.intro)}</Paragraph>
      <Heading level={2}>{t(copy.who)}</Heading>
      <RadioGroup
        name="partner"
        label={t(copy.partner)}
        hint={t(copy.partnerHint)}
        begin={shown.partner === '' ? [] : [shown.partner]}
        options={[
          { value: 'ja', label: t(copy.yes) },
          { value: 'nee', label: t(copy.no) },
        ]}
      />
      <SelectField
        name="kinderen"
        label={t(copy.kinderen)}
        hint={t(copy.kinderenHint)}
        begin={String(shown.kinderen)}
        options={numbers}
      />
      <SelectField
        name="huisgenoten"
        label={t(copy.huisgenoten)}
        hint={t(copy.huisgenotenHint)}
        begin={String(shown.huisgenoten)}
        options={numbers}
      />
      <div className="rd-actions">
        <Button name="naar" value="vragen">
          {t(copy.next)}
        </Button>
      </div>
    </>
  )
}
