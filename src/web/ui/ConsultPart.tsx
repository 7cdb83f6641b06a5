import { formatDay, formatInstant, type Instant, toDay } from '../../shared/date.ts'
import type { ConsultShown } from '../consult-view.ts'
import { consultCopy as copy } from '../copy/consult.ts'
import { useLocale, useText } from '../text.ts'
import { Badge } from './Badge.tsx'
import { Button } from './Button.tsx'
import { Form } from './Form.tsx'
import { TextAreaField } from './fields/TextField.tsx'

/** The questions to income consultants about someone, with their answers; whoever may answer does so here. */
export function ConsultPart({ consults }: { readonly consults: readonly ConsultShown[] }) {
  return (
    <ul className="rd-members rd-consults">
      {consults.map((consult) => (
        <li key={consult.id} className="rd-stack--small">
          <OneConsult consult={consult} />
        </li>
      ))}
    </ul>
  )
}

function OneConsult({ consult }: { readonly consult: ConsultShown }) {
  const t = useText()
  const locale = useLocale()
  const { id, question, askedBy, askedOf, askedAt, answer, answeredBy, answeredAt, mayAnswer, mayRead } = consult
  const moment = (text: string | null) => (text !== null && isInstant(text) ? formatInstant(text, locale) : '')
  const someone = t(copy.someone)
  return (
    <>
      <p className="rd-muted">
        {t(copy.asked, { by: askedBy ?? someone, of: askedOf ?? someone, moment: moment(askedAt) })}
      </p>
      <p className="rd-words">{question}</p>
      {answer === null ? (
        <Expected consult={consult} />
      ) : (
        <>
          <p className="rd-muted">{t(copy.answered, { naam: answeredBy ?? someone, moment: moment(answeredAt) })}</p>
          <p className="rd-words">
            <strong>{answer}</strong>
          </p>
        </>
      )}
      {mayAnswer && (
        <Form name={`consult-antwoord.${id}`}>
          <TextAreaField name="answer" label={t(copy.answer)} hint={t(copy.answerHint)} rows={3} />
          <div className="rd-actions">
            <Button>{t(copy.send)}</Button>
          </div>
        </Form>
      )}
      {mayRead && (
        <Form name={`consult-gelezen.${id}`}>
          <Button weight="secondary">{t(copy.read)}</Button>
        </Form>
      )}
    </>
  )
}

function Expected({ consult: { due, late } }: { readonly consult: ConsultShown }) {
  const t = useText()
  const locale = useLocale()
  const found = toDay(due)
  const day = found ? formatDay(found, locale) : due
  return (
    <p>
      <Badge kind={late ? 'urgent' : 'careful'}>{t(late ? copy.late : copy.expected, { day })}</Badge>
    </p>
  )
}

function isInstant(text: string): text is Instant {
  return !Number.isNaN(Date.parse(text))
}
