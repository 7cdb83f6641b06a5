import { createHash } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from 'react-router'
import type * as z from 'zod'
import type { Doors } from '../doors.ts'
import { newId } from '../shared/ids.ts'
import { isRefused, type Outcome, type Refused } from '../shared/refused.ts'
import { doorsContext, type RequestFacts, requestContext } from './context.ts'
import { pageUrl } from './page-url.ts'
import { type Missing, readForm } from './read-form.ts'
import { type SentFile, sentFile } from './sent-file.ts'
import { isSessionOver, signInAgain } from './sign-in-first.ts'
import { type Returned, type Typed, typedOf } from './typed.ts'

/** What a loader or an action of a screen works with. */
export type At = {
  readonly doors: Doors
  readonly facts: RequestFacts
  readonly params: Readonly<Record<string, string | undefined>>
  readonly url: URL
}

/** What a form does: the command key makes the same form, sent twice, one deed. `file` is what was sent along. */
export type Sent<Input> = At & { readonly input: Input; readonly key: string; readonly file: SentFile | undefined }

/**
 * A loader that gives only what its view schema lets through: anything else is dropped, a missing field is an error.
 * A refusal becomes the page that explains it, with its status; a session that is over leads to signing in and back. A
 * Response (a redirect) passes as it is.
 */
export function page<View extends z.ZodType>(view: View, load: (at: At) => Promise<Outcome<z.input<View>> | Response>) {
  const loader = async (args: LoaderFunctionArgs): Promise<z.output<View>> => {
    const at = atOf(args)
    const found = await load(at)
    if (found instanceof Response) throw found
    if (isRefused(found) && isSessionOver(found)) throw signInAgain(at.url)
    if (isRefused(found)) throw data(found, { status: found.status })
    return view.parse(found)
  }
  return Object.assign(loader, { view })
}

/** The form stays on the page with what was typed in it; `typed` goes over that, such as a version that moved on. */
export type Unmoved = Pick<Returned, 'errors'> & { readonly typed?: Typed }

/** One form of a page: how to read it, what to say of empty fields, and what it does. */
export type FormDeed<Schema extends z.ZodType> = {
  readonly form: Schema
  readonly missing?: Missing
  /** Gives where to go next (a redirect) or why not. Without errors: it is done, and what else was typed stays. */
  readonly act: (sent: Sent<z.output<Schema>>) => Promise<Response | Refused | Unmoved>
}

type Posted = { readonly typed: Typed; readonly form: string; readonly file: SentFile | undefined }

type Deed = (at: At, posted: Posted) => Promise<Response | Refused | Unmoved>

/** A form for `forms`, its input typed by its schema. */
export function deed<Schema extends z.ZodType>({ form: schema, missing, act }: FormDeed<Schema>): Deed {
  return async (at, posted) => {
    const read = readForm(schema, posted.typed, missing)
    if ('errors' in read) return read
    return act({ ...at, input: read.input, key: commandKey(posted), file: posted.file })
  }
}

/**
 * The action of a page: its forms by name (hidden field `formulier`; a page with one form calls it `''`). What cannot
 * be carried out comes back with its errors and everything that was typed, with status 422 or that of the refusal. A
 * session that is over leads to signing in, and what was typed stands in its form again afterwards. A
 * form that stands there once per row is called by its name, a dot and the row (`weg.<id>`), so that each row is one form.
 */
export function forms(deeds: Readonly<Record<string, Deed>>) {
  return async (args: ActionFunctionArgs) => {
    const sent = await args.request.formData()
    const typed = typedOf(sent)
    const form = typed.formulier?.[0] ?? ''
    const [name = ''] = form.split('.')
    const deed = Object.hasOwn(deeds, name) ? deeds[name] : undefined
    if (!deed) throw data(null, { status: 404 })
    const at = atOf(args)
    const outcome = await deed(at, { typed, form, file: await sentFile(sent) })
    if (outcome instanceof Response) {
      await at.facts.draft.drop({ place: placeOf(at.url), form })
      return outcome
    }
    if (isRefused(outcome) && isSessionOver(outcome)) return signInAndSend(at, { form, typed }, outcome)
    if (isRefused(outcome)) return data(returned(form, typed, [errorOf(outcome)]), { status: outcome.status })
    const kept = { ...typed, ...outcome.typed }
    return data(returned(form, kept, outcome.errors), { status: outcome.errors.length === 0 ? 200 : 422 })
  }
}

/** What was typed is kept for after signing in; where nobody can be told from it, it stands in the page that says so. */
async function signInAndSend({ facts, url }: At, { form, typed }: Omit<Returned, 'errors'>, over: Refused) {
  const copied = Object.fromEntries(Object.entries(typed).map(([name, values]) => [name, [...values]]))
  if (await facts.draft.keep({ place: placeOf(url), form, typed: copied })) return signInAgain(url, true)
  throw data({ ...over, typed }, { status: over.status })
}

function placeOf(url: URL): string {
  return url.pathname + url.search
}

function atOf({ context, params, url }: LoaderFunctionArgs | ActionFunctionArgs): At {
  return { doors: context.get(doorsContext), facts: context.get(requestContext), params, url: pageUrl(url) }
}

function returned(form: string, typed: Typed, errors: Returned['errors']): Returned {
  return { form, typed, errors }
}

function errorOf({ field, text, todo, grond }: Refused) {
  return { field, text, todo, grond }
}

/**
 * The idempotency key of a deed: from the key of the page and all that was typed. The same form twice is one deed;
 * a form that was changed after going back is another.
 */
function commandKey({ typed, form, file }: Posted): string {
  const page = typed.sleutel?.[0] ?? newId()
  const hash = createHash('sha256')
    .update(JSON.stringify([page, form, typed, ...(file ? [file.digest] : [])]))
    .digest()
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = hash.toString('hex').slice(0, 32)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
