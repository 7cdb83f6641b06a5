import { createContext } from 'react-router'
import type { Doors } from '../doors.ts'
import type { Caller } from '../platform/db/types.ts'
import type { GemeenteId } from '../shared/ids.ts'
import type { Locale, Text } from '../shared/locale.ts'

/** A button of the demo: who one becomes, and where the button leads. */
export type DemoRole = { readonly id: string; readonly name: Text; readonly does: Text; readonly href: string }

/** The demo bar: the day it is there, and the roles one can take. */
export type Demo = { readonly vandaag: string; readonly roles: readonly DemoRole[] }

/** Who is signed in: a name (empty when it is not known) and what they may do here. */
export type SignedInAs = { readonly naam: string; readonly roles: readonly string[] }

/** What someone typed in a form: on which page, in which form. */
export type Draft = { readonly place: string; readonly form: string; readonly typed: Record<string, string[]> }

/** What was typed in a session that ended, for whoever signs in again as the same person in this browser. */
export type RequestDraft = {
  /** Keeps it for an hour; false when there is nobody to keep it for. */
  keep(draft: Draft): Promise<boolean>
  read(): Promise<Draft | undefined>
  /** Lets go of it when it is of this form: it was sent after all. */
  drop(of: Pick<Draft, 'place' | 'form'>): Promise<void>
}

/** What is known about one request before any screen runs. Holds no personal data but the caller's own key. */
export type RequestFacts = {
  readonly caller: Caller
  readonly locale: Locale
  readonly nonce: string
  readonly ip: string
  readonly gemeente: { readonly id: GemeenteId; readonly naam: string; readonly telefoon: string }
  /** The demo bar, only in demo mode; asked for once per page. */
  readonly demo: () => Promise<Demo | undefined>
  /** Who is signed in. */
  readonly signedInAs: () => Promise<SignedInAs | undefined>
  /** Keeps a come-back code for the next pages until the browser closes, or forgets it. */
  readonly keepCode: (code: string | undefined) => void
  readonly draft: RequestDraft
  /** Forgets a session that is over, so that a code counts from now on. */
  readonly leaveSession: () => void
  /** Writes an unexpected error to the log of this request. */
  readonly report: (error: unknown) => void
}

/** The rooms, for loaders and actions. */
export const doorsContext = createContext<Doors>()

/** The facts of this request, for loaders and actions. */
export const requestContext = createContext<RequestFacts>()
