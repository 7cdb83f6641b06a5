import type { GemeenteId } from '../../shared/ids.ts'

/** What the web server must know about where it stands. */
export type HttpSettings = {
  /** The address people type, with scheme and port. Decides cookie names, redirects and which posts are ours. */
  readonly baseUrl: string
  /** The municipality this server serves: CBS code, name and the number people call. */
  readonly gemeente: { readonly id: GemeenteId; readonly naam: string; readonly telefoon: string }
  /** The folder with the built screens: client/ and server/index.js. */
  readonly buildDirectory: string
  /** Addresses or networks of the proxies whose X-Forwarded-For is believed; none when people come directly. */
  readonly proxies: readonly string[]
  readonly limits: Limits
}

/** Requests per minute for one address, per class of request. */
export type Limits = {
  /** Looking at pages. High: a whole town hall may share one address. */
  readonly look: number
  /** Sending forms, and signing in. */
  readonly send: number
  /** Where something can be guessed: the come-back code. */
  readonly guess: number
}

export const usualLimits: Limits = { look: 1_200, send: 240, guess: 20 }

/** Largest body of a form, in bytes: a long story in a text field, never a file. */
export const formLimit = 128 * 1024

/** Whether the address is https, so that cookies can carry the __Host- prefix. */
export function isSecure(baseUrl: string): boolean {
  return new URL(baseUrl).protocol === 'https:'
}
