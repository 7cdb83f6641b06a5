import { useDays } from '../../../web/days.ts'
import { useText } from '../../../web/text.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { SelectField } from '../../../web/ui/fields/SelectField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { teamCopy as copy } from './team.copy.ts'
import type { ColleagueShown } from './team-view.ts'

type ColleaguesProps = { readonly colleagues: readonly ColleagueShown[] }

/** Everyone of the team: there or away, who stands in, and the one tap that changes it. */
export function ColleaguesPart({ colleagues }: ColleaguesProps) {
  const t = useText()
  return (
    <div id="wie">
      <Section heading={t(copy.who)}>
        <ul className="rd-rows">
          {colleagues.map((one) => (
            <li key={one.medewerker} className="rd-row">
              <div>
                <p className="rd-row__name">{one.naam}</p>
                <p className="rd-muted">
                  {one.functie}, <a href={`tel:${one.telefoon.replace(/[^\d+]/g, '')}`}>{one.telefoon}</a>
                </p>
              </div>
              <State colleague={one} />
              <div className="rd-row__act">
                {one.there ? <GoAway colleague={one} colleagues={colleagues} /> : <Back colleague={one} />}
              </div>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}

function State({ colleague }: { readonly colleague: ColleagueShown }) {
  const t = useText()
  const days = useDays()
  const { there, works, waarnemer, openWork, leaves } = colleague
  return (
    <div>
      <p className="rd-row__line">
        <StateBadge colleague={colleague} />
        {works && leaves !== null && <Badge kind="careful">{t(copy.leaves, { day: days.short(leaves) })}</Badge>}
      </p>
      {!there && works && <p>{waarnemer === null ? t(copy.dutyStandsIn) : t(copy.standsIn, { naam: waarnemer })}</p>}
      {openWork && (!there || leaves !== null) && <p className="rd-muted">{t(copy.openWork)}</p>}
    </div>
  )
}

function StateBadge({ colleague }: { readonly colleague: ColleagueShown }) {
  const t = useText()
  const days = useDays()
  const { works, there, daysOff, awayUntil } = colleague
  if (!works) return <Badge kind="careful">{t(copy.gone)}</Badge>
  if (there) return <Badge kind={daysOff ? 'neutral' : 'good'}>{t(daysOff ? copy.dayOff : copy.there)}</Badge>
  return (
    <Badge kind="careful">{awayUntil === null ? t(copy.away) : t(copy.awayUntil, { day: days.on(awayUntil) })}</Badge>
  )
}

type RowProps = { readonly colleague: ColleagueShown }

function GoAway({ colleague, colleagues }: RowProps & ColleaguesProps) {
  const t = useText()
  const { medewerker, naam, proposed } = colleague
  const others = colleagues.filter((one) => one.helps && one.there && one.medewerker !== medewerker)
  return (
    <Form name={`weg.${medewerker}`} inline>
      <input type="hidden" name="medewerker" value={medewerker} />
      <SelectField
        name="waarnemer"
        label={t(copy.waarnemer, { naam: naam.split(' ')[0] ?? naam })}
        begin={proposed ?? ''}
        options={others.map((one) => ({ value: one.medewerker, label: one.naam }))}
      />
      <Button weight="secondary">{t(copy.goAway)}</Button>
    </Form>
  )
}

function Back({ colleague }: RowProps) {
  const t = useText()
  if (!colleague.works) return null
  return (
    <Form name={`terug.${colleague.medewerker}`} inline>
      <input type="hidden" name="medewerker" value={colleague.medewerker} />
      <Button>{t(copy.isBack)}</Button>
    </Form>
  )
}
