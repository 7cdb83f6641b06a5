import type { Text } from '../shared/locale.ts'

/** What is wrong with one field, or with the whole form when no field is named. */
export type FieldError = {
  readonly field: string | undefined
  readonly text: Text
  readonly todo?: Text
  readonly grond?: string
}

/** What was typed, by the name of the field; more than one value where more can be chosen. */
export type Typed = Readonly<Record<string, readonly string[]>>

/** What a form gets back when it could not be carried out: the errors, and all that was typed. */
export type Returned = { readonly form: string; readonly errors: readonly FieldError[]; readonly typed: Typed }

/** Whether the answer of an action is a returned form. */
export function isReturned(answer: unknown): answer is Returned {
  return typeof answer === 'object' && answer !== null && 'errors' in answer && 'typed' in answer && 'form' in answer
}

/**
 * Everything typed in a form, by name. Kept as text: nothing that was typed is lost by reading it. A name such as
 * 'constructor' is a name like any other.
 */
export function typedOf(form: FormData): Typed {
  const typed = new Map<string, string[]>()
  for (const [name, value] of form) {
    // A null character is in no text that the database can hold, and nobody types one.
    if (typeof value === 'string') typed.set(name, [...(typed.get(name) ?? []), value.replaceAll('\u0000', '')])
  }
  return Object.fromEntries(typed)
}
