import * as z from 'zod'
import { type Day, toDay } from '../shared/date.ts'
import { type Id, toId } from '../shared/ids.ts'
import type { Text } from '../shared/locale.ts'
import { type Cents, parseEuro } from '../shared/money.ts'
import { formCopy } from './copy/forms.ts'

/**
 * The kinds of fields a form can have, each reading what was typed. A field that is not there reads as nothing. The
 * words for what is wrong travel in `params.text`.
 */
const wrong = (text: Text) => ({ params: { text } })

/** Typed text, trimmed; empty is refused. `max` counts characters. */
export function text(max = 200) {
  return z.string().trim().min(1).max(max)
}

/** Typed text that may be left out: undefined when empty. */
export function optionalText(max = 200) {
  return z.preprocess(emptyAsNothing, z.string().trim().max(max).optional())
}

/** One of a few. */
export function choice<const Options extends readonly [string, ...string[]]>(options: Options) {
  return z.enum(options)
}

/** Any number of a few, at most `max`; none when nothing is ticked. */
export function choices<const Options extends readonly [string, ...string[]]>(options: Options, max = 99) {
  return z.preprocess((typed) => (typed === undefined ? [] : [typed].flat()), z.array(z.enum(options)).max(max))
}

/** A tick: true when it is set. */
export function tick() {
  return z.preprocess((typed) => typed !== undefined && typed !== '', z.boolean())
}

/** A day typed in three inputs (name.dag, name.maand, name.jaar) or as 'YYYY-MM-DD'. */
export function day() {
  return z.string().trim().min(1).transform(toDayOr(formCopy.notDay))
}

/** An amount of money, typed as people do: '1.250' or '87,50'. In cents. */
export function money() {
  return z.string().trim().min(1).transform(toCentsOr(formCopy.notMoney))
}

/** An id of ours in a hidden field, as its brand. */
export function id<Kind extends Id<string>>() {
  return z.custom<Kind>((typed) => typeof typed === 'string' && toId(typed) !== undefined)
}

/** The version of what someone saw, from a hidden field; what no row can have is refused here. */
export function version() {
  return z.coerce.number().int().min(0).max(2_147_483_647)
}

/** A Dutch or international phone number; spaces and dashes are left out. */
export function phone() {
  const spaced = z.string().trim().min(1)
  return spaced.transform((typed) => typed.replace(/[\s\-().]/g, '')).refine(isPhone, wrong(formCopy.notPhone))
}

/** An e-mail address. */
export function email() {
  return z.string().trim().min(1).refine(isEmail, wrong(formCopy.notEmail))
}

/** Any of these fields, left out when empty. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(emptyAsNothing, schema.optional())
}

function emptyAsNothing(typed: unknown): unknown {
  return typeof typed === 'string' && typed.trim() === '' ? undefined : typed
}

function toDayOr(text: Text) {
  return (typed: string, context: z.RefinementCtx): Day => {
    const found = toDay(typed)
    if (found) return found
    context.addIssue({ code: 'custom', ...wrong(text) })
    return z.NEVER
  }
}

function toCentsOr(text: Text) {
  return (typed: string, context: z.RefinementCtx): Cents => {
    const found = parseEuro(typed)
    if (found !== undefined) return found
    context.addIssue({ code: 'custom', ...wrong(text) })
    return z.NEVER
  }
}

function isPhone(typed: string): boolean {
  return /^(\+|00)?\d{8,15}$/.test(typed)
}

function isEmail(typed: string): boolean {
  return z.email().safeParse(typed).success
}
