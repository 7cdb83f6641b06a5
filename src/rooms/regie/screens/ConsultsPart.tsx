import { Link } from 'react-router'
import { useDays } from '../../../web/days.ts'
import { useText } from '../../../web/text.ts'
import { Badge } from '../../../web/ui/Badge.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { todayCopy as copy } from './today.copy.ts'
import type { ConsultShown } from './today-view.ts'

/** Questions to income consultants: mine to answer, and those I asked until I have read the answer. */
export function ConsultsPart({ consults }: { readonly consults: readonly ConsultShown[] }) {
  const t = useText()
  const days = useDays()
  if (consults.length === 0) return null
  return (
    <Section heading={t(copy.consults, { n: consults.length })}>
      <ul className="rd-rows">
        {consults.map(({ id, person, naam, role, askedBy, askedOf, due, late }) => (
          <li key={id} className="rd-row">
            <Link className="rd-row__name" to={`/personen/${person}#consult`}>
              {naam ?? t(copy.nameless)}
            </Link>
            <p className="rd-row__line">
              {t(copy[`consult-${role}`], { by: askedBy ?? t(copy.someone), of: askedOf ?? t(copy.someone) })}
            </p>
            {role !== 'answered' && (
              <p>
                <Badge kind={late ? 'urgent' : 'neutral'}>{t(copy.consultDue, { day: days.short(due) })}</Badge>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
