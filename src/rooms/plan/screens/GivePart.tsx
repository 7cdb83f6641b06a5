import { useText } from '../../../web/text.ts'
import { Button, LinkButton } from '../../../web/ui/Button.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import type { Sheet } from './a4-view.ts'
import { sheetCopy as copy } from './copy.ts'

/** The sheet goes along with the words that stand on the screen: on paper at once, or read aloud when paper is not safe. */
export function GivePart({
  sheet,
  contact,
  closed = false,
}: {
  readonly sheet: Sheet
  readonly contact: string
  readonly closed?: boolean
}) {
  const t = useText()
  return (
    <Section heading={t(copy.give)}>
      {sheet.givenAt === null && !closed && (
        <div className="rd-actions">
          <Button name="doe" value="geprint">
            {t(copy.geprint)}
          </Button>
          <Button weight="secondary" name="doe" value="voorgelezen">
            {t(copy.voorgelezen)}
          </Button>
        </div>
      )}
      <div className="rd-actions">
        <LinkButton to={`/contacten/${contact}/a4/print`} weight="tertiary">
          {t(copy.print)}
        </LinkButton>
        <a className="ams-button ams-button--tertiary" href={`/contacten/${contact}/a4/pdf`}>
          {t(copy.pdf)}
        </a>
      </div>
    </Section>
  )
}
