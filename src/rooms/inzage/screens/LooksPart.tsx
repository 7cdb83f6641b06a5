import { Link } from 'react-router'
import { formatDay, toDay } from '../../../shared/date.ts'
import { useDays } from '../../../web/days.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { FormDisclosure } from '../../../web/ui/FormDisclosure.tsx'
import { TextAreaField } from '../../../web/ui/fields/TextField.tsx'
import { Notice } from '../../../web/ui/Notice.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Paragraph } from '../../../web/ui/Text.tsx'
import { mineCopy as copy } from './mine.copy.ts'
import type { LookShown, MineShown } from './mine-view.ts'

const kinds = ['inwoner', 'terugkomcode', 'bezoeker', 'systeem', 'ontvanger', 'iemand-anders'] as const

/** Who looked, from where, in which role, when and for what, each with the way to ask about it. */
export function LooksPart({ looks, moreLooks, nood }: Pick<MineShown, 'looks' | 'moreLooks' | 'nood'>) {
  const t = useText()
  const days = useDays()
  return (
    <div id="keken">
      <Section heading={t(copy.looks)}>
        {nood.map(({ id, door, reden, at, review }) => {
          return (
            <Notice key={id} heading={t(copy.nood)} level={3} kind="warning">
              <p>{t(copy.noodIs, { who: door ?? t(copy.someone), day: days.longOn(at), reden })}</p>
              {review !== null && <p>{t(copy.reviewed, { review })}</p>}
            </Notice>
          )
        })}
        {looks.length === 0 && <Paragraph>{t(copy.noLooks)}</Paragraph>}
        {looks.length > 0 && (
          <ul className="rd-rows rd-looks">
            {looks.map((look, place) => (
              <LookRow key={`${look.who} ${look.naam} ${look.first} ${look.uitleg.nl}`} look={look} place={place} />
            ))}
          </ul>
        )}
        {moreLooks > 0 && (
          <p>
            <Link to="/mijn/gegevens?alles=ja#keken">{t(copy.moreLooks, { n: moreLooks })}</Link>
          </p>
        )}
      </Section>
    </div>
  )
}

function LookRow({ look, place }: { readonly look: LookShown; readonly place: number }) {
  const t = useText()
  const locale = useLocale()
  const { who, naam, organisation, role, uitleg, day: on, first, times } = look
  const day = toDay(on)
  const known = kinds.find((one) => one === who)
  const own = who === 'inwoner' || who === 'terugkomcode' || who === 'bezoeker'
  return (
    <li className="rd-row">
      <div>
        <p className="rd-row__name">{known ? t(copy[known]) : (naam ?? t(copy.medewerker))}</p>
        {!own && <p className="rd-muted">{[role, organisation].filter(Boolean).join(', ')}</p>}
      </div>
      <div>
        <p>{t(uitleg)}</p>
        <p className="rd-muted">
          {day && formatDay(day, locale)}
          {times > 1 && `, ${t(copy.times, { n: times })}`}
        </p>
      </div>
      {!own && (
        <FormDisclosure summary={t(copy.askLook)} forms={[`kijken.${place}`]}>
          <Form name={`kijken.${place}`}>
            <input type="hidden" name="moment" value={first} />
            <TextAreaField name="vraag" label={t(copy.askLookIs)} rows={3} />
            <Button weight="secondary">{t(copy.send)}</Button>
          </Form>
        </FormDisclosure>
      )}
    </li>
  )
}
