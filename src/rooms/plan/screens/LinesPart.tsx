import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { RadioGroup } from '../../../web/ui/fields/Choices.tsx'
import { DateField } from '../../../web/ui/fields/DateField.tsx'
import { TextField } from '../../../web/ui/fields/TextField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import type { Sheet } from './a4-view.ts'
import { sheetCopy as copy } from './copy.ts'

const soorten = ['afspraak', 'belofte', 'wat-wij-vragen'] as const

/** What was agreed, promised and asked: adding a line, and taking one away. */
export function LinesPart({ sheet }: { readonly sheet: Sheet }) {
  const t = useText()
  return (
    <Section heading={t(copy.lines)}>
      {sheet.lines.length > 0 && (
        <ul className="rd-lines">
          {sheet.lines.map((line) => (
            <li key={line.id}>
              <span>{`${t(copy[line.soort])}: ${line.wie}, ${line.wat}`}</span>
              <Button weight="tertiary" name="doe" value={`weg.${line.id}`}>
                {t(copy.remove)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <RadioGroup
        name="soort"
        label={t(copy.soort)}
        hint={t(copy.asked)}
        row
        begin={['afspraak']}
        options={soorten.map((value) => ({ value, label: t(copy[value]) }))}
      />
      <TextField name="wie" label={t(copy.wie)} />
      <TextField name="wat" label={t(copy.wat)} />
      <DateField name="wanneer" label={t(copy.wanneer)} hint={t(copy.wanneerHint)} optional />
      <div className="rd-actions">
        <Button weight="secondary" name="doe" value="erbij">
          {t(copy.add)}
        </Button>
      </div>
    </Section>
  )
}
