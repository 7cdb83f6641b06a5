import { useDays } from '../../../web/days.ts'
import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { DefinitionList } from '../../../web/ui/DefinitionList.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import { Paragraph } from '../../../web/ui/Text.tsx'
import { fieldNames } from './field-names.ts'
import { mineCopy as copy } from './mine.copy.ts'
import type { VerstrekkingShown } from './mine-view.ts'

/** What left the house about someone; what rests on their yes they stop themselves. */
export function OutsidePart({ verstrekkingen }: { readonly verstrekkingen: readonly VerstrekkingShown[] }) {
  const t = useText()
  return (
    <div id="buiten">
      <Section heading={t(copy.outside)}>
        {verstrekkingen.length === 0 && <Paragraph>{t(copy.nothingOutside)}</Paragraph>}
        {verstrekkingen.map((one) => (
          <Outside key={one.id} one={one} />
        ))}
      </Section>
    </div>
  )
}

function Outside({ one }: { readonly one: VerstrekkingShown }) {
  const t = useText()
  const days = useDays()
  const { id, doel, basis, grond, organisation, velden, tot, openedAt, endedAt } = one
  const standing = openedAt === null ? t(copy.notOpened) : t(copy.opened, { day: days.longOn(openedAt) })
  return (
    <div className="rd-sheet rd-stack">
      <p className="rd-strong">{organisation}</p>
      <DefinitionList
        items={[
          { term: t(copy.forWhat), is: doel },
          { term: t(copy.ground), is: grond },
          { term: t(copy.which), is: fieldNames(velden, t) },
          { term: t(copy.until), is: days.long(tot) },
        ]}
        terms="narrow"
      />
      <Paragraph>{endedAt === null ? standing : t(copy.stopped)}</Paragraph>
      {basis === 'toestemming' && endedAt === null && openedAt === null && (
        <Form name={`stop.${id}`}>
          <input type="hidden" name="verstrekking" value={id} />
          <Button weight="secondary">{t(copy.stopYes)}</Button>
        </Form>
      )}
    </div>
  )
}
