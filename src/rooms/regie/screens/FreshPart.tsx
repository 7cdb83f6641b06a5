import { Link } from 'react-router'
import { useText } from '../../../web/text.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Table } from '../../../web/ui/Table.tsx'
import { useDays } from './days.ts'
import { todayCopy as copy } from './today.copy.ts'
import type { FreshShown } from './today-view.ts'

/** What came in today with colleagues: who, when and with whom. */
export function FreshPart({ fresh }: { readonly fresh: readonly FreshShown[] }) {
  const t = useText()
  const days = useDays()
  const heading = t(copy.fresh, { n: fresh.length })
  const rows = fresh.map(({ contact, person, naam, receivedAt, canWait, answers }) => ({
    id: contact,
    cells: [
      <Link key="who" to={`/personen/${person}`}>
        {naam ?? t(copy.nameless)}
      </Link>,
      <span key="what" className="rd-row__line">
        <Link to={`/contacten/${contact}`}>{t(copy.contact)}</Link>
        {!canWait && <Badge kind="urgent">{t(copy.urgent)}</Badge>}
      </span>,
      days.time(receivedAt),
      answers ?? '',
    ],
  }))
  const columns = [copy.name, copy.what, copy.time, copy.answers].map((name) => ({ name: t(name) }))
  return (
    <Section heading={heading}>
      {rows.length === 0 ? (
        <p className="rd-muted">{t(copy.noFresh)}</p>
      ) : (
        <Table caption={heading} quiet columns={columns} rows={rows} />
      )}
    </Section>
  )
}
