import { Link } from 'react-router'
import { useDays } from '../../../web/days.ts'
import { useText } from '../../../web/text.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { todayCopy as copy } from './today.copy.ts'
import type { CallShown } from './today-view.ts'

const channels = ['bellen', 'e-mail', 'brief', 'langskomen', 'via-iemand'] as const

type CallsProps = { readonly calls: readonly CallShown[]; readonly vandaag: string }

/** Whom we promised to call today, with the number to use and what came of it in one tap. */
export function CallsPart({ calls, vandaag }: CallsProps) {
  const t = useText()
  return (
    <Section heading={t(copy.calls, { n: calls.length })}>
      {calls.length === 0 ? (
        <p className="rd-muted">{t(copy.noCalls)}</p>
      ) : (
        <ul className="rd-rows">
          {calls.map((call) => (
            <li key={call.contact} className="rd-row rd-row--call">
              <CallWho call={call} vandaag={vandaag} />
              <CallHow call={call} />
              <CallForms call={call} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function CallWho({ call, vandaag }: { readonly call: CallShown; readonly vandaag: string }) {
  const t = useText()
  const days = useDays()
  const { contact, person, naam, due, voorNaam } = call
  const late = due < vandaag
  return (
    <div>
      <Link className="rd-row__name" to={`/personen/${person}`}>
        {naam ?? t(copy.nameless)}
      </Link>
      <p className="rd-row__line">
        <Badge kind={late ? 'urgent' : 'careful'}>
          {late ? t(copy.late, { day: days.short(due) }) : t(copy.promised)}
        </Badge>
        <Link to={`/contacten/${contact}`}>{t(copy.contact)}</Link>
        {voorNaam !== null && <span className="rd-muted">{t(copy.standIn, { naam: voorNaam })}</span>}
      </p>
    </div>
  )
}

function CallHow({ call }: { readonly call: CallShown }) {
  const t = useText()
  const { telefoon, email, tolk, veilig, tried } = call
  const before = channels.filter((way) => tried.includes(way)).map((way) => t(copy[way]))
  return (
    <div>
      {telefoon === null ? (
        <strong>{t(veilig ? copy.noSafePhone : copy.noPhone)}</strong>
      ) : (
        <a className="rd-row__phone" href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>
          {telefoon}
        </a>
      )}
      {veilig && (
        <p className="rd-row__line">
          <Badge kind="urgent">{t(copy.veilig)}</Badge>
          {telefoon !== null && <span>{t(copy.veiligMore)}</span>}
          {veilig.tijden !== null && <span>{t(copy.veiligTimes, { tijden: veilig.tijden })}</span>}
        </p>
      )}
      {email !== null && (
        <p className="rd-row__line">
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {tolk !== null && <p className="rd-muted">{t(copy.tolk, { taal: tolk })}</p>}
      {before.length > 0 && <p className="rd-muted">{t(copy.tried, { ways: before.join(', ') })}</p>}
    </div>
  )
}

function CallForms({ call }: { readonly call: CallShown }) {
  const t = useText()
  const { contact, ways, tried } = call
  const next = ways.slice(0, tried.length > 0 ? 2 : 1)
  return (
    <div className="rd-row__act">
      <Form name={`gesproken.${contact}`} inline>
        <input type="hidden" name="contact" value={contact} />
        <Button>{t(call.telefoon === null ? copy.spokeOtherwise : copy.spoke)}</Button>
      </Form>
      {next.length > 0 && (
        <Form name={`geprobeerd.${contact}`} inline>
          <input type="hidden" name="contact" value={contact} />
          {next.map((way) => (
            <Button key={way} weight="secondary" name="kanaal" value={way}>
              {t(copy[`try-${way}`])}
            </Button>
          ))}
        </Form>
      )}
    </div>
  )
}
