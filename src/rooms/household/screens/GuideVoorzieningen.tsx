import { Link } from 'react-router'
import { formatEuro, toCents } from '../../../shared/money.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { Section } from '../../../web/ui/Section.tsx'
import { Paragraph } from '../../../web/ui/Text.tsx'
import { guideCopy as copy } from './guide-copy.ts'
import type { GuideVoorzieningShown } from './guide-view.ts'

const places = ['unused', 'perhaps', 'arranged', 'unlikely', 'elsewhere'] as const

type Props = { readonly voorzieningen: readonly GuideVoorzieningShown[]; readonly person: string }

/** Every provision with where it stands, at every moment of the check: what is not used yet comes first. */
export function GuideVoorzieningen({ voorzieningen, person }: Props) {
  const t = useText()
  return (
    <Section heading={t(copy.all)} sheet>
      {places.map((place) => {
        const here = voorzieningen.filter((one) => one.place === place)
        if (here.length === 0) return null
        return (
          <Section key={place} heading={t(copy[place])} level={3}>
            <ul className="rd-members">
              {here.map((one) => (
                <li key={one.voorziening} className="rd-guide__one">
                  <strong>{t(one.naam)}</strong> <AmountText voorziening={one} />{' '}
                  <Link
                    to={`/personen/${person}?uitleg=${one.voorziening}#uitleg-${one.voorziening}`}
                    aria-label={t(copy.reasonsOf, { naam: t(one.naam) })}
                  >
                    {t(copy.reasons)}
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
        )
      })}
      <Paragraph>{t(copy.mayApply)}</Paragraph>
    </Section>
  )
}

/** Cents per month, quarter or year, or once; bounds when not everything is known, nothing when there is nothing. */
function AmountText({ voorziening: { amount, per } }: { readonly voorziening: GuideVoorzieningShown }) {
  const t = useText()
  const locale = useLocale()
  if (amount === null || per === null || amount.high <= 0) return null
  const [low, high] = [formatEuro(toCents(amount.low), locale), formatEuro(toCents(amount.high), locale)]
  const bounds = amount.low > 0 ? t(copy.between, { low, high }) : t(copy.upTo, { high })
  return (
    <span>
      {low === high ? low : bounds} {t(copy[per])}
    </span>
  )
}
