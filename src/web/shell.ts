import { createContext, useContext } from 'react'
import type { Locale } from '../shared/locale.ts'
import type { Demo, Draft, SignedInAs } from './context.ts'

/** What the shell around every page knows; the root loader gives it. */
export type ShellFacts = {
  readonly locale: Locale
  readonly gemeente: { readonly naam: string; readonly telefoon: string }
  readonly demo: Demo | undefined
  readonly signedInAs: SignedInAs | undefined
  /** What was typed on this page in a session that ended. */
  readonly draft: Draft | undefined
  /** The key that a form on this page sends along, so that the same form sent twice is done once. */
  readonly sleutel: string
}

const unknown: ShellFacts = {
  locale: 'nl',
  gemeente: { naam: '', telefoon: '' },
  demo: undefined,
  signedInAs: undefined,
  draft: undefined,
  sleutel: '',
}

export const ShellContext = createContext<ShellFacts>(unknown)

/** The facts around the page. */
export function useShell(): ShellFacts {
  return useContext(ShellContext)
}
