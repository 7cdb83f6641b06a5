import type { IncomingHttpHeaders } from 'node:http'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request that changes something comes from our own pages (or from a client that says so): the browser's
 * own word in Sec-Fetch-Site when it gives one, else an Origin equal to ours. Neither is a no: forms of our pages
 * always carry one of both, with JavaScript off too.
 */
export function comesFromUs(method: string, headers: IncomingHttpHeaders, baseUrl: string): boolean {
  if (reading.has(method)) return true
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return headers.origin === new URL(baseUrl).origin
}
