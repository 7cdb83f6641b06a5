import { Select } from '@amsterdam/design-system-react'
import { formCopy } from '../../copy/forms.ts'
import { useField } from '../../form-state.ts'
import { useText } from '../../text.ts'
import type { Option } from './Choices.tsx'
import { Framed } from './Framed.tsx'
import type { FieldProps } from './TextField.tsx'

/** One of many. For a few, radio buttons are kinder. */
export function SelectField({
  name,
  label,
  hint,
  optional,
  big,
  begin = '',
  options,
}: FieldProps & { readonly options: readonly Option[] }) {
  const t = useText()
  const field = useField(name, { begin: [begin], hint: hint !== undefined })
  return (
    <Framed field={field} label={label} hint={hint} optional={optional} big={big}>
      <Select
        id={field.id}
        name={name}
        defaultValue={field.values[0] ?? ''}
        invalid={field.error !== undefined}
        aria-describedby={field.describedBy}
      >
        <Select.Option value="">{t(formCopy.choose)}</Select.Option>
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
    </Framed>
  )
}
