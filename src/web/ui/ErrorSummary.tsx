import { Alert } from '@amsterdam/design-system-react'
import { useContext, useEffect, useRef } from 'react'
import { errorCopy } from '../copy/errors.ts'
import { formCopy } from '../copy/forms.ts'
import { shellCopy } from '../copy/shell.ts'
import { FormContext, fieldId } from '../form-state.ts'
import { useText } from '../text.ts'
import type { FieldError } from '../typed.ts'

/**
 * What has to be looked at, above the form, each with a link to its field. Takes the focus when it comes, so that
 * nobody has to search for what went wrong. A refusal says why and what to do.
 */
export function ErrorSummary({ errors }: { readonly errors: readonly FieldError[] }) {
  const t = useText()
  const { name } = useContext(FormContext)
  const self = useRef<HTMLDivElement>(null)
  const refused = errors.some((error) => error.grond !== undefined)
  useEffect(() => {
    if (errors.length > 0) self.current?.focus()
  }, [errors])
  return (
    <Alert
      ref={self}
      severity="error"
      tabIndex={-1}
      headingLevel={2}
      heading={t(refused ? formCopy.refused : formCopy.summary, { n: errors.length })}
    >
      <ul className="rd-errors">
        {errors.map((error) => (
          <li key={error.field ?? error.text.nl}>
            <ErrorLine error={error} form={name} />
          </li>
        ))}
      </ul>
      {refused && <p>{t(shellCopy.mayApply)}</p>}
    </Alert>
  )
}

function ErrorLine({ error, form }: { readonly error: FieldError; readonly form: string }) {
  const t = useText()
  const words = t(error.text)
  const id = error.field === undefined ? undefined : fieldId(form, error.field)
  return (
    <>
      {id === undefined ? (
        words
      ) : (
        <a href={`#${id}`} onClick={() => document.getElementById(id)?.focus()}>
          {words}
        </a>
      )}
      {error.todo && <span className="rd-errors__more">{t(error.todo)}</span>}
      {error.grond !== undefined && (
        <span className="rd-errors__more">{t(errorCopy.ground, { grond: error.grond })}</span>
      )}
    </>
  )
}
