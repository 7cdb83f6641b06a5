import type * as z from 'zod'
import { useLocale, useText } from '../../../web/text.ts'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { urgentCopy as copy, wayCopy } from './copy.ts'
import type { UrgentWays } from './urgent.ts'

type Ways = z.infer<typeof UrgentWays>

/** Whom to call at once, each number one tap away. */
export function UrgentPanel({ ways }: { readonly ways: Ways }) {
  const t = useText()
  const locale = useLocale()
  return (
    <section className="rd-urgent rd-stack--small" aria-labelledby="nu-hulp">
      <Heading level={2} id="nu-hulp">
        {t(copy.title)}
      </Heading>
      <Paragraph>{t(copy.intro)}</Paragraph>
      <ul className="rd-numbers">
        {ways.map(({ soort, naam, telefoon }) => (
          <li key={soort}>
            <span>{soort in copy ? t(copy[toKey(soort)]) : naam}</span>{' '}
            <a href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>
              {locale === 'en' && soort in wayCopy ? wayCopy[toKey(soort)] : naam}
              {': '}
              <span className="rd-whole">{telefoon}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function toKey(soort: string): 'voorschot' | 'spoed-wmo' | 'schulden-spoed' | 'veilig-thuis' | 'noodnummer' {
  const keys = ['voorschot', 'spoed-wmo', 'schulden-spoed', 'veilig-thuis', 'noodnummer'] as const
  return keys.find((key) => key === soort) ?? 'noodnummer'
}
