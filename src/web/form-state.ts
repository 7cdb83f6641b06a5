import { createContext, useContext } from 'react'
import { useText } from './text.ts'
import type { FieldError, Typed } from './typed.ts'

/** What the fields of a form need to know of it: its name, and what came back. */
export type FormState = {
  readonly name: string
  readonly errors: readonly FieldError[]
  readonly typed: Typed | undefined
}

export const FormContext = createContext<FormState>({ name: '', errors: [], typed: undefined })

/** One field as its form knows it. */
export type FieldState = {
  readonly id: string
  readonly error: string | undefined
  /** What was typed before, else what the screen begins with. */
  readonly values: readonly string[]
  /** Ids of hint and error, for aria-describedby; undefined when there is neither. */
  readonly describedBy: string | undefined
  readonly hintId: string
  readonly errorId: string
}

/** The id of a field in a form, the same in the error summary and at the field. */
export function fieldId(form: string, field: string): string {
  return `veld-${form}-${field}`.replaceAll('.', '-')
}

/** The state of one field. `begin` is what stands there at first; `hint` says whether there is a hint to refer to. */
export function useField(
  name: string,
  { begin = [], hint = false }: { begin?: readonly string[]; hint?: boolean } = {},
): FieldState {
  const t = useText()
  const form = useContext(FormContext)
  const id = fieldId(form.name, name)
  const found = form.errors.find((error) => error.field === name)
  const [hintId, errorId] = [`${id}-hint`, `${id}-fout`]
  const describedBy = [hint && hintId, found && errorId].filter(Boolean).join(' ')
  return {
    id,
    hintId,
    errorId,
    error: found && t(found.text),
    values: form.typed ? (form.typed[name] ?? []) : begin,
    describedBy: describedBy === '' ? undefined : describedBy,
  }
}
