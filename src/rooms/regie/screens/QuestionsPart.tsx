import { Link } from 'react-router'
import { useDays } from '../../../web/days.ts'
import { useText } from '../../../web/text.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { todayCopy as copy } from './today.copy.ts'
import type { QuestionShown } from './today-view.ts'

type QuestionsProps = { readonly questions: readonly QuestionShown[]; readonly vandaag: string }

/** What whoever looks answers for: the next date first. */
export function QuestionsPart({ questions, vandaag }: QuestionsProps) {
  const t = useText()
  return (
    <Section heading={t(copy.mine, { n: questions.length })}>
      {questions.length === 0 ? (
        <p className="rd-muted">{t(copy.noMine)}</p>
      ) : (
        <ul className="rd-rows">
          {questions.map((one) => (
            <li key={one.thread} className="rd-row">
              <p className="rd-row__line">
                <Link className="rd-row__name" to={`/personen/${one.person}`}>
                  {one.naam ?? t(copy.nameless)}
                </Link>
                {one.voorNaam !== null && <Badge kind="neutral">{t(copy.standIn, { naam: one.voorNaam })}</Badge>}
              </p>
              <What question={one} />
              <Next nextDay={one.nextDay} vandaag={vandaag} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function What({ question }: { readonly question: QuestionShown }) {
  const t = useText()
  const days = useDays()
  const { soort, contact, canWait, since } = question
  return (
    <p className="rd-row__line">
      {contact === null ? t(copy[soort]) : <Link to={`/contacten/${contact}`}>{t(copy[soort])}</Link>}
      <span className="rd-muted">{t(copy.since, { day: days.short(since) })}</span>
      {!canWait && <Badge kind="urgent">{t(copy.urgent)}</Badge>}
    </p>
  )
}

function Next({ nextDay, vandaag }: { readonly nextDay: string | null; readonly vandaag: string }) {
  const t = useText()
  const days = useDays()
  if (nextDay === null) return <p className="rd-muted">{t(copy.noNext)}</p>
  return (
    <p className="rd-row__line">
      {t(copy.next, { day: days.short(nextDay) })}
      {nextDay < vandaag && <Badge kind="careful">{t(copy.past)}</Badge>}
    </p>
  )
}
