import { formatShortDay, toDay } from '../../../shared/date.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { Section } from '../../../web/ui/Section.tsx'
import { watchCopy as copy } from './watch.copy.ts'
import type { LookShown } from './watch-view.ts'

const times = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })
const known = [
  'persoon',
  'bsn',
  'bereikbaarheid',
  'hulpvraag',
  'huishouden',
  'plan',
  'regie',
  'inkomen',
  'verwerking',
  'code',
  'vernietiging',
  'hulpverlening',
  'toestemming',
] as const

/** Who looked in someone's data: who, as what, when, for what and at what. */
export function LooksPart({ naam, looks }: { readonly naam: string; readonly looks: readonly LookShown[] }) {
  const t = useText()
  return (
    <Section heading={t(copy.looks, { naam })}>
      <ul className="rd-rows">
        {looks.map((look) => (
          <li key={`${look.who} ${look.naam} ${look.uitleg.nl} ${look.first}`} className="rd-row">
            <div>
              <p className="rd-row__name">{look.naam ?? t(copy[look.who])}</p>
              {look.who === 'medewerker' && <p className="rd-muted">{look.role}</p>}
            </div>
            <When look={look} />
            <div>
              <p>{t(look.uitleg)}</p>
              <p className="rd-muted">
                {known
                  .filter((one) => look.categories.includes(one))
                  .map((one) => t(copy[`category-${one}`]))
                  .join(', ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function When({ look }: { readonly look: LookShown }) {
  const t = useText()
  const locale = useLocale()
  const day = toDay(look.day)
  const [first, last] = [look.first, look.last].map((moment) => times.format(Date.parse(moment)))
  return (
    <div>
      <p>
        {day && formatShortDay(day, locale)}, {first === last ? first : `${first} – ${last}`}
      </p>
      {look.times > 1 && <p className="rd-muted">{t(copy.times, { n: look.times })}</p>}
    </div>
  )
}
