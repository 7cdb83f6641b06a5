import { ErrorMessage, Field, FieldSet, Label } from '@amsterdam/design-system-react'
import type { ReactNode } from 'react'
import { formCopy } from '../../copy/forms.ts'
import type { FieldState } from '../../form-state.ts'
import { useText } from '../../text.ts'
import { classes } from '../classes.ts'

type FrameProps = {
  readonly field: FieldState
  readonly label: string
  readonly hint?: string | undefined
  readonly optional?: boolean | undefined
  /** The question is the heading of its page. */
  readonly big?: boolean | undefined
  readonly children: ReactNode
}

/** One input with its label, hint and error. */
export function Framed({ field, label, hint, optional = false, big = false, children }: FrameProps) {
  const t = useText()
  return (
    <Field invalid={field.error !== undefined} className={classes(big && 'rd-label-big')}>
      <Label htmlFor={field.id} isPageHeading={big} {...(optional ? { hint: t(formCopy.optional) } : {})}>
        {label}
      </Label>
      <Below field={field} hint={hint} />
      {children}
    </Field>
  )
}

/** Inputs that answer one question, with its legend, hint and error. */
export function FramedSet({ field, label, hint, optional = false, big = false, children }: FrameProps) {
  const t = useText()
  return (
    <FieldSet
      legend={label}
      legendIsPageHeading={big}
      invalid={field.error !== undefined}
      className={classes(big && 'rd-legend-big')}
      {...(optional ? { hint: t(formCopy.optional) } : {})}
      {...(field.describedBy === undefined ? {} : { 'aria-describedby': field.describedBy })}
    >
      <Below field={field} hint={hint} />
      {children}
    </FieldSet>
  )
}

function Below({ field, hint }: Pick<FrameProps, 'field' | 'hint'>) {
  const t = useText()
  return (
    <>
      {hint !== undefined && (
        <span className="rd-hint" id={field.hintId}>
          {hint}
        </span>
      )}
      {field.error !== undefined && (
        <ErrorMessage id={field.errorId} prefix={t(formCopy.errorPrefix)}>
          {field.error}
        </ErrorMessage>
      )}
    </>
  )
}
