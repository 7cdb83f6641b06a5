import { redirect } from 'react-router'
import type { At } from './view.ts'

/** To the page for signing in, and then back, for whoever is not; undefined for whoever is. */
export function signInFirst({ facts, url }: Pick<At, 'facts' | 'url'>): Response | undefined {
  if (facts.caller.kind === 'session') return undefined
  return redirect(`/inloggen?${new URLSearchParams({ terug: url.pathname + url.search })}`)
}
