import { formatDay, toDay } from '../../../shared/date.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Button } from '../../../web/ui/Button.tsx'
import { Disclosure } from '../../../web/ui/Disclosure.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { RadioGroup } from '../../../web/ui/fields/Choices.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { MoneyField } from '../../../web/ui/fields/MoneyField.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { Table } from '../../../web/ui/Table.tsx'
import { Paragraph } from '../../../web/ui/Text.tsx'
import { moneyCopy as copy } from './copy.ts'
import type { FactShown } from './person-view.ts'

type FactsProps = { readonly facts: readonly FactShown[]; readonly fixed?: boolean }

/** What is known, with origin and day. Changing one says why: that is the one tap to ask again. */
export function FactsPart({ facts, fixed = false }: FactsProps) {
  const t = useText()
  const locale = useLocale()
  if (facts.length === 0) return <Paragraph>{t(copy.noFacts)}</Paragraph>
  const columns = [copy.fact, copy.value, copy.from, copy.day].map((name) => ({ name: t(name) }))
  const rows = facts.map((fact) => {
    const day = toDay(fact.dag)
    return {
      id: fact.id,
      cells: [
        t(fact.question),
        t(fact.value),
        <Origin key="from" fact={fact} />,
        day ? formatDay(day, locale) : fact.dag,
      ],
    }
  })
  return (
    <>
      <Table caption={t(copy.facts)} columns={columns} rows={rows} quiet />
      {!fixed &&
        facts.map((fact, place) => (
          <Disclosure key={fact.id} summary={t(copy.changeFact, { what: t(fact.question) })}>
            <ChangeFact fact={fact} form={`wijzig-${place}`} />
          </Disclosure>
        ))}
    </>
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
        {(['veranderd', 'twijfel', 'controleren'] as const).map((why) => (
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
