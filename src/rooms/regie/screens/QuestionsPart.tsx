import { Link } from 'react-router'
import { useText } from '../../../web/text.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Table } from '../../../web/ui/Table.tsx'
import { useDays } from './days.ts'
import { todayCopy as copy } from './today.copy.ts'
import type { QuestionShown } from './today-view.ts'

type QuestionsProps = { readonly questions: readonly QuestionShown[]; readonly vandaag: string }

/** What whoever looks answers for: the next date first. */
export function QuestionsPart({ questions, vandaag }: QuestionsProps) {
  const t = useText()
  const days = useDays()
  const heading = t(copy.mine, { n: questions.length })
  const rows = questions.map((one) => ({
    id: one.thread,
    cells: [
      <Link key="who" to={`/personen/${one.person}`}>
        {one.naam ?? t(copy.nameless)}
      </Link>,
      <What key="what" question={one} />,
      days.short(one.since),
      <Next key="next" nextDay={one.nextDay} vandaag={vandaag} />,
    ],
  }))
  const columns = [copy.name, copy.what, copy.since, copy.next].map((name) => ({ name: t(name) }))
  return (
    <Section heading={heading}>
      {rows.length === 0 ? (
        <p className="rd-muted">{t(copy.noMine)}</p>
      ) : (
        <Table caption={heading} quiet columns={columns} rows={rows} />
      )}
    </Section>
  )
}

function What({ question }: { readonly question: QuestionShown }) {
  const t = useText()
  const { soort, contact, canWait, voorNaam } = question
  return (
    <span className="rd-row__line">
      {contact === null ? t(copy[soort]) : <Link to={`/contacten/${contact}`}>{t(copy[soort])}</Link>}
      {!canWait && <Badge kind="urgent">{t(copy.urgent)}</Badge>}
      {voorNaam !== null && <Badge kind="neutral">{t(copy.standIn, { naam: voorNaam })}</Badge>}
    </span>
  )
}

function Next({ nextDay, vandaag }: { readonly nextDay: string | null; readonly vandaag: string }) {
  const t = useText()
  const days = useDays()
  if (nextDay === null) return <span className="rd-muted">{t(copy.noNext)}</span>
  return (
    <span className="rd-row__line">
      {days.short(nextDay)}
      {nextDay < vandaag && <Badge kind="careful">{t(copy.past)}</Badge>}
    </span>
  )
}
