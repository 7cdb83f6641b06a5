import { redirect } from 'react-router'

/** To the page for signing in, and then back to where one was going. */
export function signInFirst(url: URL): Response {
  return redirect(`/inloggen?${new URLSearchParams({ terug: url.pathname + url.search })}`)
}
