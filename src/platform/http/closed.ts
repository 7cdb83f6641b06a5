import { plainPath } from './limits.ts'

/** Which addresses are closed now, as patterns with ':name' where something of the caller stands. */
export type ClosedAddresses = () => Promise<readonly string[]>

/** Asks at most once a second, so that closing holds on every server within a second. */
export function remembered(ask: ClosedAddresses, clock: () => number = () => performance.now()): ClosedAddresses {
  let last: { readonly at: number; readonly found: Promise<readonly string[]> } | undefined
  return () => {
    if (!last || clock() - last.at > 1000) last = { at: clock(), found: ask() }
    return last.found
  }
}

/** Whether an address is closed, also as the data of its page, with capitals, escapes or slashes added. */
export function isClosed(url: string, closed: readonly string[]): boolean {
  if (closed.length === 0) return false
  const path = plainPath(url)
    .replace(/\.data$/, '')
    .replace(/(.)\/+$/, '$1')
  return closed.some((pattern) => matches(path.split('/'), pattern.split('/')))
}

function matches(path: readonly string[], pattern: readonly string[]): boolean {
  return (
    path.length === pattern.length &&
    pattern.every((part, at) => part.startsWith(':') || part.toLowerCase() === path[at])
  )
}
