import { ArrowRight } from 'lucide-react'
import { Link } from 'react-router'
import { useText } from '../text.ts'
import { classes } from '../ui/classes.ts'
import { Heading } from '../ui/Text.tsx'
import { startCopy as copy } from './copy.ts'

const ways = [
  { to: '/vraag', name: copy.ask, more: copy.askMore, main: true },
  { to: '/code', name: copy.code, more: copy.codeMore, main: false },
  { to: '/aanvragen', name: copy.apply, more: copy.applyMore, main: false },
]

/** The ways in, large enough for any thumb. */
export function Ways() {
  const t = useText()
  return (
    <section aria-labelledby="wegen" className="rd-stack">
      <Heading level={2} id="wegen">
        {t(copy.waysTitle)}
      </Heading>
      <ul className="rd-ways">
        {ways.map(({ to, name, more, main }) => (
          <li key={to}>
            <Link to={to} className={classes('rd-way', main && 'rd-way--main')}>
              <span className="rd-way__name">{t(name)}</span>
              <ArrowRight className="rd-icon" aria-hidden="true" />
              <span className="rd-way__more">{t(more)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
