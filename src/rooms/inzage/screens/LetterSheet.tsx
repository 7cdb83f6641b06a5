import { formatDay, toDay } from '../../../shared/date.ts'
import { useLocale, useText } from '../../../web/text.ts'
import { Section } from '../../../web/ui/Section.tsx'
import { Heading, Paragraph } from '../../../web/ui/Text.tsx'
import { letterCopy as copy } from './letter.copy.ts'
import type { LetterShown } from './letter-view.ts'

/** One page: who answers, who helps, who looked, what was asked, and what one can do. */
export function LetterSheet({ letter }: { readonly letter: LetterShown }) {
  const t = useText()
  const locale = useLocale()
  const say = (text: string) => {
    const day = toDay(text)
    return day ? formatDay(day, locale) : text
  }
  const { naam, telefoon, answers, involved, looks, asked, own } = letter
  return (
    <article className="rd-stack">
      <Heading level={1}>{t(copy.title)}</Heading>
      <Paragraph>{t(copy.dear, { naam: naam ?? t(copy.nameless) })}</Paragraph>
      <Section heading={t(copy.answers)}>
        <Paragraph>
          {answers === null
            ? t(copy.nobody, { phone: telefoon })
            : t(copy.callThem, { naam: answers.naam, phone: answers.telefoon })}
        </Paragraph>
      </Section>
      <Section heading={t(copy.helps)}>
        {involved.length === 0 && <Paragraph>{t(copy.noHelp)}</Paragraph>}
        <Lines lines={involved.map(({ naam: who, team }) => [who, team].filter(Boolean).join(', '))} />
      </Section>
      <div className="rd-looks">
        <Section heading={t(copy.looked)}>
          {looks.length === 0 && <Paragraph>{t(copy.noLooks)}</Paragraph>}
          <Lines
            lines={looks.map(({ naam: who, role, uitleg, times, last }) =>
              [t(copy.line, { naam: who, role: role ?? '', times, day: say(last) }), t(uitleg)].join('. '),
            )}
          />
        </Section>
      </div>
      {asked.length > 0 && (
        <Section heading={t(copy.asked)}>
          <Lines lines={asked.map(({ over, due }) => t(copy.due, { over, day: say(due) }))} />
        </Section>
      )}
      <Section heading={t(copy.can)}>
        <Lines
          lines={[
            ...[copy.question, copy.wrong, copy.stop, copy.all].map((one) => t(one)),
            t(copy.how, { phone: telefoon }),
          ]}
        />
        {!own && <Paragraph>{t(copy.more)}</Paragraph>}
      </Section>
    </article>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <ul className="rd-hits">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
