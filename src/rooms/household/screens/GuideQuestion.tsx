import type { Text } from '../../../shared/locale.ts'
import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { MoneyField } from '../../../web/ui/fields/MoneyField.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { List, Paragraph } from '../../../web/ui/Text.tsx'
import { guideCopy as copy } from './guide-copy.ts'
import type { GuideQuestionShown, GuideShown } from './guide-view.ts'

/** The one question that decides most now, or that there are none left. */
export function GuideQuestionPart({ question, left }: Pick<GuideShown, 'question' | 'left'>) {
  const t = useText()
  if (question === null) {
    return (
      <Section heading={t(copy.done)} sheet>
        <Paragraph>{t(copy.doneIs)}</Paragraph>
      </Section>
    )
  }
  const { vraag, about, waarvoor, group, open, facts } = question
  return (
    <Section heading={t(vraag)} sheet aside={<span className="rd-muted">{t(copy.left, { n: left })}</span>}>
      {about !== null && <Paragraph>{t(copy.about, { naam: about === '' ? t(copy.someone) : about })}</Paragraph>}
      {group && <List items={facts.map((fact) => t(fact.vraag))} />}
      {open ? <Answer question={question} /> : <OpenFirst question={question} />}
      <p className="rd-muted">{t(copy.neededFor, { artikel: waarvoor })}</p>
    </Section>
  )
}

type QuestionProps = { readonly question: GuideQuestionShown }

/** What is told about someone is kept on their page; that opens with a reason. */
function OpenFirst({ question: { person } }: QuestionProps) {
  const t = useText()
  return (
    <Form name="openen-ook">
      <input type="hidden" name="member" value={person ?? ''} />
      <Paragraph>{t(copy.notOpen)}</Paragraph>
      <Button weight="secondary">{t(copy.openToo)}</Button>
    </Form>
  )
}

function Answer({ question }: QuestionProps) {
  const t = useText()
  const { key, group, person, soort, facts } = question
  if (group) {
    return (
      <Form key={key} name="groep">
        <input type="hidden" name="key" value={key} />
        <div className="rd-actions">
          <Tap value="nee" words={copy.none} />
          <Tap value="ja" words={copy.some} />
        </div>
      </Form>
    )
  }
  return (
    <Form key={key} name="antwoord">
      <input type="hidden" name="soort" value={facts[0]?.naam ?? ''} />
      {person !== null && <input type="hidden" name="about" value={person} />}
      {soort === 'waarheid' ? (
        <YesNo />
      ) : (
        <>
          <ValueField soort={soort} label={t(copy.answer)} birthday={facts[0]?.naam === 'geboortedatum'} />
          <div className="rd-actions">
            <Button>{t(copy.next)}</Button>
          </div>
        </>
      )}
    </Form>
  )
}

/** One of the taps that answer a question. */
export function Tap({ value, words }: { readonly value: string; readonly words: Text }) {
  const t = useText()
  return (
    <Button weight="secondary" name="waarde" value={value}>
      {t(words)}
    </Button>
  )
}

/** Yes, no, and not known: always an answer. */
export function YesNo() {
  return (
    <div className="rd-actions">
      <Tap value="ja" words={copy.yes} />
      <Tap value="nee" words={copy.no} />
      <Tap value="onbekend" words={copy.dontKnow} />
    </div>
  )
}

type ValueProps = { readonly soort: string; readonly label: string; readonly birthday: boolean }

function ValueField({ soort, label, birthday }: ValueProps) {
  const field = { name: 'waarde', label }
  if (soort === 'datum') return <DateField {...field} birthday={birthday} />
  if (soort.startsWith('bedrag/')) return <MoneyField {...field} />
  return <TextField {...field} inputMode="numeric" size={6} />
}
