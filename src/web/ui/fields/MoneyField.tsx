import { TextInput } from '@amsterdam/design-system-react'
import { useField } from '../../form-state.ts'
import { Framed } from './Framed.tsx'
import type { FieldProps } from './TextField.tsx'

/** An amount of money, typed as people do. */
export function MoneyField({ name, label, hint, optional, big, begin = '' }: FieldProps) {
  const field = useField(name, { begin: [begin], hint: hint !== undefined })
  return (
    <Framed field={field} label={label} hint={hint} optional={optional} big={big}>
      <div className="rd-money">
        <span aria-hidden="true">€</span>
        <TextInput
          id={field.id}
          name={name}
          size={10}
          inputMode="decimal"
          autoComplete="off"
          defaultValue={field.values[0] ?? ''}
          invalid={field.error !== undefined}
          aria-describedby={field.describedBy}
        />
      </div>
    </Framed>
  )
}
