import { useText } from '../../../web/text.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { MoneyField } from '../../../web/ui/fields/MoneyField.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { Paragraph } from '../../../web/ui/Text.tsx'
import { moneyCopy as copy } from './copy.ts'
import type { ProbableShown, QuestionShown } from './view.ts'

const shown = 6

type Names = ReadonlyMap<string, string | null>

type QuestionsProps = {
  readonly probable: readonly ProbableShown[]
  readonly names: Names
  readonly seldomOpen: boolean
}

/** The questions that still matter most, each answered with one tap or one value; none is asked twice. */
export function QuestionsPart({ probable, names, seldomOpen }: QuestionsProps) {
  const t = useText()
  const questions = mixed(probable)
  if (questions.length === 0) return null
  return (
    <div className="rd-stack">
      <Paragraph>{t(copy.openIs, { n: questions.length })}</Paragraph>
      {seldomOpen && (
        <Form name="zelden">
          <p>{t(copy.seldomIs)}</p>
          <div className="rd-actions">
            <Button weight="secondary">{t(copy.seldom)}</Button>
          </div>
        </Form>
      )}
      <ul className="rd-questions">
        {questions.slice(0, shown).map((question, place) => (
          <li key={`${question.person}/${question.naam}`}>
            <OneQuestion question={question} form={`vraag-${place}`} naam={names.get(question.person ?? '')} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** One from each provision in turn, so that the most decisive of each comes first. */
function mixed(probable: readonly ProbableShown[]): readonly QuestionShown[] {
  const most = Math.max(0, ...probable.map(({ questions }) => questions.length))
  const turns = Array.from({ length: most }, (_, at) => probable.flatMap(({ questions }) => questions[at] ?? []))
  return [...new Map(turns.flat().map((one) => [`${one.person}/${one.naam}`, one])).values()]
}

type OneProps = { readonly question: QuestionShown; readonly form: string; readonly naam: string | null | undefined }

function OneQuestion({ question, form, naam }: OneProps) {
  const t = useText()
  const { aard, vraag, waarvoor, person } = question
  return (
    <Form name={form} inline={question.soort !== 'datum'}>
      <p className="rd-question">
        <span>{t(vraag)}</span>
        {aard === 'oordeel' && <Badge kind="careful">{t(copy.judgement)}</Badge>}
        <span className="rd-muted">
          {[t(copy.whyAsked, { artikel: waarvoor }), naam ? t(copy.about, { naam }) : ''].filter(Boolean).join(' · ')}
        </span>
      </p>
      <input type="hidden" name="soort" value={question.naam} />
      {person !== null && <input type="hidden" name="about" value={person} />}
      {aard === 'oordeel' && <TextField name="reden" label={t(copy.reason)} />}
      <AnswerField kind={question.soort} label={t(copy.answer)} />
    </Form>
  )
}

/** The field that goes with a kind of answer; yes and no are one tap. */
export function AnswerField({
  kind,
  label,
  begin,
}: {
  readonly kind: string
  readonly label: string
  readonly begin?: string
}) {
  const t = useText()
  const tap = (value: string, words: string) => (
    <Button weight="secondary" name="waarde" value={value}>
      {words}
    </Button>
  )
  if (kind === 'waarheid') {
    return (
      <div className="rd-actions">
        {tap('ja', t(copy.yes))}
        {tap('nee', t(copy.no))}
        {tap('onbekend', t(copy.dontKnow))}
      </div>
    )
  }
  const field = { name: 'waarde', label, begin }
  return (
    <>
      {kind === 'datum' && <DateField {...field} />}
      {kind.startsWith('bedrag/') && <MoneyField {...field} />}
      {kind === 'aantal' && <TextField {...field} inputMode="numeric" size={6} />}
      <Button weight="secondary">{t({ nl: 'Opslaan', en: 'Save' })}</Button>
    </>
  )
}
