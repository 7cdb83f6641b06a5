import { redirect } from 'react-router'
import type { Refused } from '../shared/refused.ts'
import type { At } from './view.ts'

/** To the page for signing in, and then back, for whoever is not; undefined for whoever is. */
export function signInFirst({ facts, url }: Pick<At, 'facts' | 'url'>): Response | undefined {
  if (facts.caller.kind === 'session') return undefined
  return redirect(`/inloggen?${new URLSearchParams({ terug: url.pathname + url.search })}`)
}

/** Whether this no means that the session is over. */
export function isSessionOver({ code }: Pick<Refused, 'code'>): boolean {
  return code === 'rd_session_valid'
}

/** To the page for signing in, which says that the session ended and, with `kept`, that what was typed is kept. */
export function signInAgain(url: URL, kept = false): Response {
  const terug = url.pathname + url.search
  return redirect(`/inloggen?${new URLSearchParams({ fout: kept ? 'bewaard' : 'voorbij', terug })}`)
}
