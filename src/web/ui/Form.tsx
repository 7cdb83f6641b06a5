import { type ReactNode, useContext } from 'react'
import { Form as RouterForm, useNavigation } from 'react-router'
import { formCopy } from '../copy/forms.ts'
import { FormContext } from '../form-state.ts'
import { useShell } from '../shell.ts'
import { useText } from '../text.ts'
import { classes } from './classes.ts'
import { ErrorSummary } from './ErrorSummary.tsx'
import { Notice } from './Notice.tsx'
import { useKept } from './useKept.ts'

type FormProps = {
  /** The name of the form on its page, the same as in `forms({ … })` of the action; '' when there is one. */
  readonly name?: string
  readonly children: ReactNode
  /** Another address that carries it out. */
  readonly action?: string
  /** One line: the field beside its button. */
  readonly inline?: boolean
  /** For a button that stands elsewhere on the page (`form`). */
  readonly id?: string
  /** It carries a file. */
  readonly file?: boolean
}

/**
 * A form that works without JavaScript and loses nothing: what could not be carried out comes back with its errors and
 * everything that was typed. The hidden key makes the same form, sent twice, one deed.
 */
export function Form({ name = '', children, action, inline = false, id, file = false }: FormProps) {
  const t = useText()
  const { sleutel } = useShell()
  const { key, mine, typed, onInput, unsent } = useKept(name)
  return (
    <FormContext value={{ name, errors: mine?.errors ?? [], typed }}>
      <RouterForm
        key={key}
        id={id}
        onInput={onInput}
        method="post"
        noValidate
        className={classes('rd-form', inline && 'rd-form--inline')}
        {...(action === undefined ? {} : { action })}
        {...(file ? { encType: 'multipart/form-data' } : {})}
      >
        <input type="hidden" name="formulier" value={name} />
        <input type="hidden" name="sleutel" value={mine?.typed.sleutel?.[0] ?? sleutel} />
        {mine && mine.errors.length > 0 && <ErrorSummary errors={mine.errors} />}
        {unsent && <Notice heading={t(formCopy.unsent)} kind="warning" />}
        {children}
        <Busy />
      </RouterForm>
    </FormContext>
  )
}

/** Says that something is being done, when it takes more than a moment. */
function Busy() {
  const t = useText()
  const { name } = useContext(FormContext)
  const { state, formData } = useNavigation()
  const busy = state !== 'idle' && formData?.get('formulier') === name
  return (
    <p role="status" className="rd-busy">
      {busy && t(formCopy.busy)}
    </p>
  )
}
