import { PersonCard } from '../../../web/ui/PersonCard.tsx'
import { Heading, List, Paragraph } from '../../../web/ui/Text.tsx'
import type { Page } from './a4-view.ts'

/** Het A4'tje on the screen: the same words, in the same order, as on paper. */
export function A4({ page, level = 1 }: { readonly page: Page; readonly level?: 1 | 2 }) {
  const below = level === 1 ? 2 : 3
  return (
    <article className="rd-sheet rd-a4 rd-stack" lang={page.lang}>
      <Heading level={level}>{page.title}</Heading>
      <p className="rd-muted">{page.subtitle}</p>
      {page.sections.map((section) => (
        <section key={section.title} className="rd-stack--small">
          <Heading level={below}>{section.title}</Heading>
          {section.kind === 'whom' && <Whom page={page} />}
          {section.lines.map((line) => (
            <Paragraph key={line}>{line}</Paragraph>
          ))}
          {section.entries.map(({ head, text }) => (
            <p key={head + text} className="rd-words">
              <strong>{head}</strong>
              <br />
              {text}
            </p>
          ))}
          {section.numbered.length > 0 && <List ordered items={[...section.numbered]} />}
        </section>
      ))}
      <p>
        <strong>{page.closing}</strong>
      </p>
    </article>
  )
}

function Whom({ page }: { readonly page: Page }) {
  const { naam, functie, telefoon, foto, days, lines } = page.whom
  return (
    <>
      <PersonCard level={3} person={{ name: naam, role: functie, phone: telefoon, photo: foto ?? undefined }} />
      {[days, ...lines].map((line) => (
        <Paragraph key={line}>{line}</Paragraph>
      ))}
    </>
  )
}
