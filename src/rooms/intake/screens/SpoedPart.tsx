import { useText } from '../../../web/text.ts'
import { Button } from '../../../web/ui/Button.tsx'
import { Disclosure } from '../../../web/ui/Disclosure.tsx'
import { Form } from '../../../web/ui/Form.tsx'
import { contactCopy as copy } from './contact-copy.ts'
import type { ContactPage, Involved } from './contact-view.ts'
import { WaitField } from './WaitField.tsx'

type SpoedPartProps = { readonly contact: ContactPage; readonly involved: Involved }

/** What the talk makes clear about waiting; what cannot wait gets a call for today. */
export function SpoedPart({ contact, involved }: SpoedPartProps) {
  const t = useText()
  const begin = contact.canWait ? 'ja' : (involved.urgent[0] ?? 'nee')
  return (
    <Disclosure summary={t(copy.spoedTitle)}>
      <Form name="spoed">
        <input type="hidden" name="seen" value={contact.version} />
        <WaitField asked begin={[begin]} />
        <div className="rd-actions">
          <Button weight="secondary">{t(copy.save)}</Button>
        </div>
      </Form>
    </Disclosure>
  )
}
