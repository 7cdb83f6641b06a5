import { TextArea, TextInput } from '@amsterdam/design-system-react'
import { useField } from '../../form-state.ts'
import { Framed } from './Framed.tsx'

/** What every field of a form takes. */
export type FieldProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
  /** The question is the heading of its page. */
  readonly big?: boolean
  /** What stands there at first. */
  readonly begin?: string | undefined
}

type TextFieldProps = FieldProps & {
  readonly type?: 'text' | 'email' | 'tel'
  readonly autoComplete?: string
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email'
  /** Width in characters, for what has a known length. */
  readonly size?: number
}

/** A line of text. */
export function TextField({ name, label, hint, optional, big, begin = '', ...rest }: TextFieldProps) {
  const field = useField(name, { begin: [begin], hint: hint !== undefined })
  return (
    <Framed field={field} label={label} hint={hint} optional={optional} big={big}>
      <TextInput
        id={field.id}
        name={name}
        defaultValue={field.values[0] ?? ''}
        invalid={field.error !== undefined}
        aria-describedby={field.describedBy}
        {...rest}
      />
    </Framed>
  )
}

type TextAreaFieldProps = FieldProps & { readonly rows?: number }

/** Text of more lines. */
export function TextAreaField({ name, label, hint, optional, big, begin = '', rows = 5 }: TextAreaFieldProps) {
  const field = useField(name, { begin: [begin], hint: hint !== undefined })
  return (
    <Framed field={field} label={label} hint={hint} optional={optional} big={big}>
      <TextArea
        id={field.id}
        name={name}
        rows={rows}
        defaultValue={field.values[0] ?? ''}
        invalid={field.error !== undefined}
        aria-describedby={field.describedBy}
      />
    </Framed>
  )
}
