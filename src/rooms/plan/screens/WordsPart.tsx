import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { TextAreaField, TextField } from '../../../web/ui/fields/TextField.tsx'
import { Section } from '../../../web/ui/Section.tsx'
import type { Sheet } from './a4-view.ts'
import { sheetCopy as copy } from './copy.ts'

/** The words of the sheet: in short, when money comes, which letter. */
export function WordsPart({ sheet }: { readonly sheet: Sheet }) {
  const t = useText()
  return (
    <Section heading={t(copy.words)}>
      <Form name="woorden">
        <input type="hidden" name="sheet" value={sheet.id} />
        <input type="hidden" name="seen" value={sheet.version} />
        <TextAreaField name="inHetKort" label={t(copy.short)} rows={3} optional begin={sheet.inHetKort} />
        <TextField name="geldWanneer" label={t(copy.moneyWhen)} optional begin={sheet.geldWanneer} />
        <TextField name="welkeBrief" label={t(copy.letter)} optional begin={sheet.welkeBrief} />
        <div className="rd-actions">
          <Button weight="secondary">{t(copy.save)}</Button>
        </div>
      </Form>
    </Section>
  )
}
