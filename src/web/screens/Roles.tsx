import type { DemoRole } from '../context.ts'
import { useText } from '../text.ts'
import { Heading, Paragraph } from '../ui/Text.tsx'
import { startCopy as copy } from './copy.ts'

/** Only in demo mode: one button for each role that can be taken. */
export function Roles({ roles }: { readonly roles: readonly DemoRole[] }) {
  const t = useText()
  return (
    <section aria-labelledby="rollen" className="rd-stack">
      <Heading level={2} id="rollen">
        {t(copy.demoTitle)}
      </Heading>
      <Paragraph>{t(copy.demoIntro)}</Paragraph>
      <ul className="rd-roles">
        {roles.map(({ id, name, does, href }) => (
          <li key={id}>
            <a className="rd-role" href={href}>
              <strong>{t(name)}</strong>
              {t(does)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
