import { TextInput } from '@amsterdam/design-system-react'
import { formCopy } from '../../copy/forms.ts'
import { useField } from '../../form-state.ts'
import { useText } from '../../text.ts'
import { FramedSet } from './Framed.tsx'
import type { FieldProps } from './TextField.tsx'

const parts = [
  { part: 'dag', words: formCopy.day, size: 2, from: 8, to: 10, born: 'bday-day' },
  { part: 'maand', words: formCopy.month, size: 2, from: 5, to: 7, born: 'bday-month' },
  { part: 'jaar', words: formCopy.year, size: 4, from: 0, to: 4, born: 'bday-year' },
] as const

type DateFieldProps = FieldProps & { readonly birthday?: boolean }

/** A day, typed as people know it: day, month, year. `begin` is 'YYYY-MM-DD'. */
export function DateField({ name, label, hint, optional, big, begin = '', birthday = false }: DateFieldProps) {
  const t = useText()
  const field = useField(name, { hint: true })
  return (
    <FramedSet field={field} label={label} hint={hint ?? t(formCopy.dayHint)} optional={optional} big={big}>
      <div className="rd-date">
        {parts.map(({ part, words, size, from, to, born }, place) => (
          <DatePart
            key={part}
            id={place === 0 ? field.id : `${field.id}-${part}`}
            name={`${name}.${part}`}
            label={t(words)}
            begin={begin.slice(from, to)}
            size={size}
            invalid={field.error !== undefined}
            autoComplete={birthday ? born : undefined}
          />
        ))}
      </div>
    </FramedSet>
  )
}

type DatePartProps = {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly begin: string
  readonly size: number
  readonly invalid: boolean
  readonly autoComplete: string | undefined
}

function DatePart({ id, name, label, begin, ...rest }: DatePartProps) {
  const { values } = useField(name, { begin: [begin] })
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <TextInput id={id} name={name} defaultValue={values[0] ?? ''} inputMode="numeric" {...rest} />
    </div>
  )
}
