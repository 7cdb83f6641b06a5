import { ArrowRight } from 'lucide-react'
import { Link } from 'react-router'
import type { Text } from '../../shared/locale.ts'
import { useShell } from '../shell.ts'
import { useText } from '../text.ts'
import { classes } from '../ui/classes.ts'
import { Heading, Paragraph } from '../ui/Text.tsx'
import { startCopy as copy } from './copy.ts'

/** The ways in from the first page, large enough for any thumb. */
export function Ways() {
  const t = useText()
  const { telefoon } = useShell().gemeente
  return (
    <section aria-labelledby="wegen" className="rd-stack">
      <Heading level={2} id="wegen">
        {t(copy.waysTitle)}
      </Heading>
      <ul className="rd-ways">
        <Way to="/vraag" name={copy.ask} more={copy.askMore} main />
        <Way to="/wat-kan-ik-krijgen" name={copy.check} more={copy.checkMore} />
        <Way to="/code" name={copy.code} more={copy.codeMore} />
        <Way to="/aanvragen" name={copy.apply} more={copy.applyMore} />
      </ul>
      <Paragraph>
        {t(copy.otherWays)} <a href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>{telefoon}</a>
      </Paragraph>
    </section>
  )
}

type WayProps = {
  readonly to: string
  readonly name: Text
  readonly more: Text
  /** The one that most people need. */
  readonly main?: boolean
  /** Leads out of the screens, so the whole page is asked for. */
  readonly away?: boolean
}

/** One way: its name and what to expect of it. */
export function Way({ to, name, more, main = false, away = false }: WayProps) {
  const t = useText()
  return (
    <li>
      <Link to={to} reloadDocument={away} className={classes('rd-way', main && 'rd-way--main')}>
        <span className="rd-way__name">{t(name)}</span>
        <ArrowRight className="rd-icon" aria-hidden="true" />
        <span className="rd-way__more">{t(more)}</span>
      </Link>
    </li>
  )
}
