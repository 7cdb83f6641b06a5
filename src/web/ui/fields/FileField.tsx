import { FileInput } from '@amsterdam/design-system-react'
import { useContext } from 'react'
import { filesCopy as copy } from '../../copy/files.ts'
import { FormContext, useField } from '../../form-state.ts'
import { useText } from '../../text.ts'
import { Framed } from './Framed.tsx'

/** A file to send along (field `bestand`). After a refusal it says that it must be chosen again. */
export function FileField() {
  const t = useText()
  const field = useField('bestand', { hint: true })
  const refused = useContext(FormContext).errors.length > 0
  const hint = refused ? `${t(copy.hint)} ${t(copy.again)}` : t(copy.hint)
  return (
    <Framed field={field} label={t(copy.choose)} hint={hint}>
      <FileInput
        id={field.id}
        name="bestand"
        accept=".pdf,.png,.jpg,.jpeg"
        aria-describedby={field.describedBy}
        {...(field.error === undefined ? {} : { 'aria-invalid': true })}
      />
    </Framed>
  )
}
