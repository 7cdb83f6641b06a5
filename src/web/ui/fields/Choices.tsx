import { Checkbox, Radio } from '@amsterdam/design-system-react'
import { useField } from '../../form-state.ts'
import { classes } from '../classes.ts'
import { FramedSet } from './Framed.tsx'
import type { FieldProps } from './TextField.tsx'

/** One thing to choose, with a line of explanation where that helps. */
export type Option = { readonly value: string; readonly label: string; readonly more?: string }

type ChoicesProps = Omit<FieldProps, 'begin'> & {
  readonly options: readonly Option[]
  readonly begin?: readonly string[]
  /** Beside each other where there is room (professionals). */
  readonly row?: boolean
}

/** One of a few. */
export function RadioGroup({ name, label, hint, optional, big, options, begin = [], row = false }: ChoicesProps) {
  const field = useField(name, { begin, hint: hint !== undefined })
  return (
    <FramedSet field={field} label={label} hint={hint} optional={optional} big={big}>
      <div className={classes('rd-choices', row && 'rd-choices--row')}>
        {options.map(({ value, label: words, more }, place) => (
          <Radio
            key={value}
            id={place === 0 ? field.id : `${field.id}-${value}`}
            name={name}
            value={value}
            defaultChecked={field.values.includes(value)}
            invalid={field.error !== undefined}
          >
            <span>
              {words}
              {more !== undefined && <span className="rd-choice__more">{more}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </FramedSet>
  )
}

/** Any number of a few. */
export function CheckboxGroup({ name, label, hint, optional, options, begin = [] }: ChoicesProps) {
  const field = useField(name, { begin, hint: hint !== undefined })
  return (
    <FramedSet field={field} label={label} hint={hint} optional={optional}>
      <div className="rd-choices rd-choices--row">
        {options.map(({ value, label: words }, place) => (
          <Checkbox
            key={value}
            id={place === 0 ? field.id : `${field.id}-${value}`}
            name={name}
            value={value}
            defaultChecked={field.values.includes(value)}
            invalid={field.error !== undefined}
          >
            {words}
          </Checkbox>
        ))}
      </div>
    </FramedSet>
  )
}

/** One tick that says yes. */
export function Tick({ name, label, hint, begin }: FieldProps) {
  const field = useField(name, { begin: begin === undefined ? [] : [begin], hint: hint !== undefined })
  return (
    <div className="rd-choices">
      <Checkbox
        id={field.id}
        name={name}
        value="ja"
        defaultChecked={field.values.includes('ja')}
        invalid={field.error !== undefined}
        aria-describedby={field.describedBy}
      >
        <span>
          {label}
          {hint !== undefined && (
            <span className="rd-choice__more" id={field.hintId}>
              {hint}
            </span>
          )}
        </span>
      </Checkbox>
    </div>
  )
}
