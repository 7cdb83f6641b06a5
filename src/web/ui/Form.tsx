import { type ReactNode, useContext } from 'react'
import { Form as RouterForm, useActionData, useLocation, useNavigation } from 'react-router'
import { formCopy } from '../copy/forms.ts'
import { FormContext } from '../form-state.ts'
import { useShell } from '../shell.ts'
import { useText } from '../text.ts'
import { isReturned } from '../typed.ts'
import { classes } from './classes.ts'
import { ErrorSummary } from './ErrorSummary.tsx'

type FormProps = {
  /** The name of the form on its page, the same as in `forms({ … })` of the action; '' when there is one. */
  readonly name?: string
  readonly children: ReactNode
  /** Another address that carries it out. */
  readonly action?: string
  /** One line: the field beside its button. */
  readonly inline?: boolean
}

/**
 * A form that works without JavaScript and loses nothing: what could not be carried out comes back with its errors and
 * everything that was typed. The hidden key makes the same form, sent twice, one deed.
 */
export function Form({ name = '', children, action, inline = false }: FormProps) {
  const { key } = useLocation()
  const { sleutel } = useShell()
  const answer: unknown = useActionData()
  const mine = isReturned(answer) && answer.form === name ? answer : undefined
  return (
    <FormContext value={{ name, errors: mine?.errors ?? [], typed: mine?.typed }}>
      <RouterForm
        // What came back stands as soon as it is there and is not put up again: nobody types into a form that goes away.
        key={mine ? `terug-${mine.typed.sleutel?.[0]}` : key}
        method="post"
        noValidate
        className={classes('rd-form', inline && 'rd-form--inline')}
        {...(action === undefined ? {} : { action })}
      >
        <input type="hidden" name="formulier" value={name} />
        <input type="hidden" name="sleutel" value={mine?.typed.sleutel?.[0] ?? sleutel} />
        {mine && mine.errors.length > 0 && <ErrorSummary errors={mine.errors} />}
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
