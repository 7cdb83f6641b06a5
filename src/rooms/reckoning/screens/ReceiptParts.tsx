import { Link } from 'react-router'
import { useLocale, useText } from '../../../web/text.ts'
import { Disclosure } from '../../../web/ui/Disclosure.tsx'
import { Reasons } from '../../../web/ui/Reasons.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { List, Paragraph } from '../../../web/ui/Text.tsx'
import { receiptCopy as copy } from './receipt-copy.ts'
import type { Difference, ReceiptShown, Shown } from './view.ts'
import { amountWords, atTheHead } from './words.ts'

type Names = ReadonlyMap<string, string | null>
type PartProps = { readonly shown: Shown; readonly kept: ReceiptShown; readonly names: Names }

/** One provision: the amount, the sentence and the reasoning; beside now also what it was and why it differs. */
export function ShownPart({ shown, kept, names }: PartProps) {
  const t = useText()
  const locale = useLocale()
  const { voorziening, naam, amount, per, sentence } = shown
  const was = kept.was.find((one) => one.voorziening === voorziening)
  const difference = kept.differences.find((one) => one.voorziening === voorziening)
  const words = amountWords(amount, per, locale)
  return (
    <Section heading={atTheHead(t(naam))} level={2}>
      {kept.now === null ? (
        <p className="rd-amount">
          <strong>{words}</strong>
        </p>
      ) : (
        <p className="rd-amount">
          {t(copy.thenWas, { amount: amountWords(was?.amount ?? null, was?.per ?? per, locale) })}
          <br />
          <strong>{t(copy.today, { amount: words })}</strong>
        </p>
      )}
      {difference && <WhyOther difference={difference} />}
      <Paragraph>{t(sentence)}</Paragraph>
      {shown.explained && <How shown={shown} names={names} asNow={kept.now !== null} />}
    </Section>
  )
}

function WhyOther({ difference: { equal, causes } }: { readonly difference: Difference }) {
  const t = useText()
  if (equal && causes.length === 0) return <Paragraph>{t(copy.equal)}</Paragraph>
  return (
    <Disclosure summary={t(copy.whyOther)} open>
      {causes.map(({ kind, sentence, details }) => (
        <div key={kind}>
          <p>
            <strong>{kind === 'herstel' ? t(copy.herstel) : t(kind === 'dag' ? copy.dag : copy.feiten)}</strong>
          </p>
          <Paragraph>{t(sentence)}</Paragraph>
          {details.length > 0 && <List items={details.map((one) => t(one))} />}
        </div>
      ))}
    </Disclosure>
  )
}

function How({ shown, names, asNow }: Pick<PartProps, 'shown' | 'names'> & { readonly asNow: boolean }) {
  const t = useText()
  const { voorziening, steps } = shown
  const id = `uitleg-${voorziening}`
  if (steps.length === 0) {
    return (
      <p id={id}>
        <Link to={`?${asNow ? 'zoals=nu&' : ''}uitleg=${voorziening}#${id}`} preventScrollReset>
          {t(copy.why)}
        </Link>
      </p>
    )
  }
  return (
    <div id={id}>
      <Disclosure summary={t(copy.why)} open>
        <Reasons steps={steps} names={names} />
      </Disclosure>
    </div>
  )
}
