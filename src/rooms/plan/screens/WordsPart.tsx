import { useState } from 'react'
import { useField } from '../../../web/form-state.ts'
import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { TextAreaField, TextField } from '../../../web/ui/fields/TextField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import type { Sheet } from './a4-view.ts'
import { sheetCopy as copy } from './copy.ts'

/** The words of the sheet: in short, when money comes, which letter. */
export function WordsPart({ sheet }: { readonly sheet: Sheet }) {
  const t = useText()
  return (
    <Section heading={t(copy.words)}>
      <input type="hidden" name="sheet" value={sheet.id} />
      <Seen version={sheet.version} />
      <TextAreaField name="inHetKort" label={t(copy.short)} rows={3} optional begin={sheet.inHetKort} />
      <TextField name="geldWanneer" label={t(copy.moneyWhen)} optional begin={sheet.geldWanneer} />
      <TextField name="welkeBrief" label={t(copy.letter)} optional begin={sheet.welkeBrief} />
      <div className="rd-actions">
        <Button weight="secondary" name="doe" value="bewaar">
          {t(copy.save)}
        </Button>
      </div>
    </Section>
  )
}

/** The version on which these words were typed: it stays with them when the page is read again below them. */
function Seen({ version }: { readonly version: number }) {
  const { values } = useField('seen', { begin: [String(version)] })
  const [seen] = useState(values[0])
  return <input type="hidden" name="seen" value={seen} />
}
