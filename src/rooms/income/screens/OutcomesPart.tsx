import { formatInstant } from '../../../shared/date.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { FormDisclosure } from '../../../web/ui/FormDisclosure.tsx'
import { RadioGroup } from '../../../web/ui/fields/Choices.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { restCopy as copy } from './copy.ts'
import { oordelen } from './options.ts'
import type { OutcomeShown } from './view.ts'
import { instantOf, outcomeWords } from './words.ts'

/** The five kinds of income support, always all of them, each with its outcome and the way to apply. */
export function OutcomesPart({
  outcomes,
  fixed = false,
}: {
  readonly outcomes: readonly OutcomeShown[]
  readonly fixed?: boolean
}) {
  return (
    <ul className="rd-five">
      {outcomes.map((outcome) => (
        <li key={outcome.soort} className="rd-five__one">
          <OneOutcome outcome={outcome} />
          {!fixed && outcome.version > 0 && <Judge outcome={outcome} />}
        </li>
      ))}
    </ul>
  )
}

const kindOf = (uitkomst: string) =>
  uitkomst === 'nog-niet-bekeken' ? 'careful' : uitkomst === 'toegekend' ? 'good' : 'neutral'

function OneOutcome({ outcome }: { readonly outcome: OutcomeShown }) {
  const t = useText()
  const locale = useLocale()
  const { naam, uitkomst, reden, artikel, doorNaam, apply } = outcome
  const at = instantOf(outcome.at)
  const judged = doorNaam !== null && at && t(copy.by, { naam: doorNaam, moment: formatInstant(at, locale) })
  return (
    <>
      <p className="rd-five__name">
        <strong>{t(naam)}</strong> <Badge kind={kindOf(uitkomst)}>{t(outcomeWords(uitkomst))}</Badge>
      </p>
      <p className="rd-muted">{[reden, artikel, judged].filter(Boolean).join(' · ')}</p>
      <p>{t(apply)}</p>
    </>
  )
}

function Judge({ outcome }: { readonly outcome: OutcomeShown }) {
  const t = useText()
  const { soort, version, reden, artikel, opnieuwOp } = outcome
  return (
    <FormDisclosure summary={`${t(copy.judge)}: ${t(outcome.naam)}`} forms={[`uitkomst-${soort}`]}>
      <Form name={`uitkomst-${soort}`}>
        <input type="hidden" name="soort" value={soort} />
        <input type="hidden" name="seen" value={version} />
        <RadioGroup
          name="uitkomst"
          label={t(copy.outcome)}
          options={oordelen.map((value) => ({ value, label: t(copy[value]) }))}
          row
        />
        <TextField name="reden" label={t(copy.reason)} hint={t(copy.reasonHint)} begin={reden ?? ''} optional />
        <TextField name="artikel" label={t(copy.article)} hint={t(copy.articleHint)} begin={artikel ?? ''} optional />
        <DateField name="opnieuwOp" label={t(copy.again)} hint={t(copy.againHint)} begin={opnieuwOp ?? ''} optional />
        <div className="rd-actions">
          <Button>{t(copy.judge)}</Button>
        </div>
      </Form>
    </FormDisclosure>
  )
}
