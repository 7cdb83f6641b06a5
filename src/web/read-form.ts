import type * as z from 'zod'
import type { Text } from '../shared/locale.ts'
import { formCopy } from './copy/forms.ts'
import type { FieldError, Typed } from './typed.ts'

/** Words of a screen for a field that was left empty, by the name of the field. */
export type Missing = Readonly<Record<string, Text>>

/** What reading a form gives: its input, or what is wrong with each field. */
export type Read<Input> = { readonly input: Input } | { readonly errors: readonly FieldError[] }

/** Reads what was typed by the schema of the form. Each field has at most one error, the first. */
export function readForm<Schema extends z.ZodType>(
  schema: Schema,
  typed: Typed,
  missing: Missing = {},
): Read<z.output<Schema>> {
  const result = schema.safeParse(toInput(typed))
  if (result.success) return { input: result.data }
  const errors = new Map<string, FieldError>()
  for (const issue of result.error.issues) {
    const field = String(issue.path[0] ?? '')
    if (errors.has(field)) continue
    const empty = (typed[field] ?? []).every((value) => value.trim() === '') && !hasDay(typed, field)
    const text = (empty ? missing[field] : undefined) ?? wordsFor(issue, empty)
    errors.set(field, { field: field === '' ? undefined : field, text })
  }
  return { errors: [...errors.values()] }
}

/** One value stays text, more become a list; three inputs of a day become one. */
function toInput(typed: Typed): Record<string, string | string[]> {
  const input: Record<string, string | string[]> = {}
  for (const [name, values] of Object.entries(typed)) {
    const [first = ''] = values
    input[name] = values.length > 1 ? [...values] : first
    if (name.endsWith('.dag')) input[name.slice(0, -'.dag'.length)] = dayOf(typed, name.slice(0, -'.dag'.length))
  }
  return input
}

function dayOf(typed: Typed, name: string): string {
  const part = (which: string) => typed[`${name}.${which}`]?.[0]?.trim() ?? ''
  const [dag, maand, jaar] = [part('dag'), part('maand'), part('jaar')]
  return dag + maand + jaar === '' ? '' : `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`
}

function hasDay(typed: Typed, name: string): boolean {
  return dayOf(typed, name) !== ''
}

function wordsFor(issue: z.core.$ZodIssue, empty: boolean): Text {
  if (issue.code === 'custom') return isText(issue.params?.text) ? issue.params.text : formCopy.wrong
  if (issue.code === 'invalid_value') return formCopy.missingChoice
  if (empty) return formCopy.missing
  if (issue.code === 'too_big')
    return fill(issue.origin === 'array' ? formCopy.tooMany : formCopy.tooLong, 'max', issue.maximum)
  if (issue.code === 'too_small') return fill(formCopy.tooShort, 'min', issue.minimum)
  return formCopy.wrong
}

function fill(text: Text, place: string, value: number | bigint): Text {
  return { nl: text.nl.replace(`{${place}}`, String(value)), en: text.en.replace(`{${place}}`, String(value)) }
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'nl' in value && 'en' in value
}
