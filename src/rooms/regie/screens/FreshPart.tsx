import { Link } from 'react-router'
import { useDays } from '../../../web/days.ts'
import { useText } from '../../../web/text.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { todayCopy as copy } from './today.copy.ts'
import type { FreshShown } from './today-view.ts'

/** What came in today with colleagues: who, when and with whom. */
export function FreshPart({ fresh }: { readonly fresh: readonly FreshShown[] }) {
  const t = useText()
  const days = useDays()
  return (
    <Section heading={t(copy.fresh, { n: fresh.length })}>
      {fresh.length === 0 ? (
        <p className="rd-muted">{t(copy.noFresh)}</p>
      ) : (
        <ul className="rd-rows">
          {fresh.map(({ contact, person, naam, receivedAt, canWait, answers }) => (
            <li key={contact} className="rd-row">
              <Link className="rd-row__name" to={`/personen/${person}`}>
                {naam ?? t(copy.nameless)}
              </Link>
              <p className="rd-row__line">
                <Link to={`/contacten/${contact}`}>{t(copy.contact)}</Link>
                <span className="rd-muted">{t(copy.at, { time: days.time(receivedAt) })}</span>
                {!canWait && <Badge kind="urgent">{t(copy.urgent)}</Badge>}
              </p>
              <p>{answers !== null && t(copy.answers, { naam: answers })}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
