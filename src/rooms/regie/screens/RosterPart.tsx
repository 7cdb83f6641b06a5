import type * as z from 'zod'
import { useDays } from '../../../web/days.ts'
import { useField } from '../../../web/form-state.ts'
import { useText } from '../../../web/text.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { SelectField } from '../../../web/ui/fields/SelectField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { teamCopy as copy } from './team.copy.ts'
import { type ColleagueShown, type DutyDayShown, dutyReasons, type Roster } from './team-view.ts'

type RosterProps = {
  readonly roster: z.infer<typeof Roster>
  readonly colleagues: readonly ColleagueShown[]
  readonly vandaag: string
}

/** Who has the duty in the coming two weeks, each day changed in one tap. */
export function RosterPart({ roster, colleagues, vandaag }: RosterProps) {
  const t = useText()
  return (
    <div id={`dienst-${roster.team}`}>
      <Section heading={t(copy.duty, { team: roster.naam })}>
        <p className="rd-muted">{t(copy.dutyMore)}</p>
        <ol className="rd-rows rd-rows--days">
          {roster.days.map((one) => (
            <li key={one.day} className="rd-row rd-row--day">
              <DutyForm team={roster.team} duty={one} vandaag={vandaag} colleagues={colleagues} />
            </li>
          ))}
        </ol>
      </Section>
    </div>
  )
}

type DutyFormProps = Pick<RosterProps, 'colleagues' | 'vandaag'> & {
  readonly team: string
  readonly duty: DutyDayShown
}

function DutyForm({ team, duty, vandaag, colleagues }: DutyFormProps) {
  const t = useText()
  const days = useDays()
  return (
    <Form name={`dienst.${team}-${duty.day}`} inline>
      <input type="hidden" name="team" value={team} />
      <input type="hidden" name="day" value={duty.day} />
      <SelectField
        name="medewerker"
        label={t(duty.day === vandaag ? copy.dutyToday : copy.dutyOn, { day: days.short(duty.day) })}
        begin={duty.medewerker ?? ''}
        options={colleagues.map((one) => ({ value: one.medewerker, label: one.naam }))}
      />
      <Button weight="secondary">{t(copy.change)}</Button>
      {duty.away && <Badge kind="careful">{t(copy.dutyAway)}</Badge>}
      <Reasons />
    </Form>
  )
}

/** Once it was said that this colleague is away then: one tap with the reason goes on. */
function Reasons() {
  const t = useText()
  const { id, error } = useField('reden')
  if (error === undefined) return null
  return (
    <div id={id} tabIndex={-1} className="rd-actions">
      <span>{t(copy.dutyReason)}</span>
      {dutyReasons.map((reason) => (
        <Button key={reason} weight="tertiary" name="reden" value={reason}>
          {t(copy[reason])}
        </Button>
      ))}
    </div>
  )
}
