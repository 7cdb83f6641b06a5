import { formatDay, toDay } from '../../../shared/date.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { useCameBack } from '../../../web/ui/FormDisclosure.tsx'
import { RadioGroup } from '../../../web/ui/fields/Choices.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { MoneyField } from '../../../web/ui/fields/MoneyField.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { Paragraph } from '../../../web/ui/Text.tsx'
import { moneyCopy as copy } from './copy.ts'
import { again } from './options.ts'
import type { FactShown } from './person-view.ts'

type FactsProps = { readonly facts: readonly FactShown[]; readonly fixed?: boolean }

/** What is known, one line per fact with its origin and day; opening one is the way to change it. */
export function FactsPart({ facts, fixed = false }: FactsProps) {
  const t = useText()
  if (facts.length === 0) return <Paragraph>{t(copy.noFacts)}</Paragraph>
  return (
    <ul className="rd-facts">
      {facts.map((fact, place) => (
        <li key={fact.id}>{fixed ? <FactLine fact={fact} /> : <OpenFact fact={fact} form={`wijzig-${place}`} />}</li>
      ))}
    </ul>
  )
}

function OpenFact({ fact, form }: { readonly fact: FactShown; readonly form: string }) {
  return (
    <details className="rd-fact" open={useCameBack(form)}>
      <summary>
        <FactLine fact={fact} />
      </summary>
      <div className="rd-disclosure__body">
        <ChangeFact fact={fact} form={form} />
      </div>
    </details>
  )
}

function FactLine({ fact }: { readonly fact: FactShown }) {
  const t = useText()
  const locale = useLocale()
  const day = toDay(fact.dag)
  return (
    <span className="rd-fact__line">
      <span>{t(fact.question)}</span>
      <strong>{t(fact.value)}</strong>
      <span className="rd-muted">
        <Origin fact={fact} />, {day ? formatDay(day, locale) : fact.dag}
      </span>
    </span>
  )
}

function Origin({ fact }: { readonly fact: FactShown }) {
  const t = useText()
  const { herkomst, bron, doorNaam, reden } = fact
  return (
    <>
      {t(copy[herkomst], { bron: bron ?? '', naam: doorNaam ?? '' })}
      {reden !== null && <span className="rd-muted"> ({reden})</span>}
      {fact.judged && <Badge kind="careful">{t(copy.judgement)}</Badge>}
    </>
  )
}

function ChangeFact({ fact, form }: { readonly fact: FactShown; readonly form: string }) {
  const t = useText()
  const { kind, judged, typed, soort } = fact
  const field = { name: 'waarde', label: t(fact.question), begin: typed }
  return (
    <Form name={form}>
      <input type="hidden" name="soort" value={soort} />
      {kind === 'waarheid' && <RadioGroup name="waarde" label={t(fact.question)} options={truths(t)} row />}
      {kind === 'datum' && <DateField {...field} />}
      {kind.startsWith('bedrag/') && <MoneyField {...field} />}
      {kind === 'aantal' && <TextField {...field} inputMode="numeric" size={6} />}
      {judged && <TextField name="reden" label={t(copy.reason)} />}
      <p>{t(copy.known)}</p>
      <div className="rd-actions">
        {again.map((why) => (
          <Button key={why} weight="secondary" name="opnieuw" value={why}>
            {t(copy[why])}
          </Button>
        ))}
      </div>
    </Form>
  )
}

function truths(t: ReturnType<typeof useText>) {
  return [
    { value: 'ja', label: t(copy.yes) },
    { value: 'nee', label: t(copy.no) },
    { value: 'onbekend', label: t(copy.dontKnow) },
  ]
}
