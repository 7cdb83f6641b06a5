import { Link } from 'react-router'
import { useDays } from '../../../web/days.ts'
import { useText } from '../../../web/text.ts'
import { Section } from '../../../web/ui/Section.tsx'
import { todayCopy as copy } from './today.copy.ts'
import type { OfferShown } from './today-view.ts'

/** Who did not want something before, and agreed on this day to be asked once more. */
export function OffersPart({ offers }: { readonly offers: readonly OfferShown[] }) {
  const t = useText()
  const days = useDays()
  if (offers.length === 0) return null
  return (
    <Section heading={t(copy.offers, { n: offers.length })}>
      <p className="rd-muted">{t(copy.offerWhy)}</p>
      <ul className="rd-rows">
        {offers.map(({ person, naam, since }) => (
          <li key={person} className="rd-row">
            <Link className="rd-row__name" to={`/personen/${person}`}>
              {naam ?? t(copy.nameless)}
            </Link>
            <p className="rd-row__line">{t(copy.offerSince, { day: days.short(since) })}</p>
            <p>
              <Link to={`/personen/${person}/nagaan`}>{t(copy.offerLook)}</Link>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
