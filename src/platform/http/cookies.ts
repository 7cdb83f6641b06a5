import type { FastifyReply } from 'fastify'
import { isSecure } from './settings.ts'

/** The names of our cookies. On https each is bound to this host and the whole path by the __Host- prefix. */
export type CookieNames = {
  readonly session: string
  /** What a browser keeps while it is away at the identity provider. */
  readonly signIn: string
  readonly code: string
  /** Opens what was typed in a session that ended. */
  readonly draft: string
  /** What the identity provider must see again to sign someone out there. */
  readonly signOut: string
  readonly locale: string
}

/** The cookie names that fit an address. */
export function cookieNames(baseUrl: string): CookieNames {
  const prefix = isSecure(baseUrl) ? '__Host-' : ''
  const ours = (name: string) => `${prefix}${name}`
  return {
    session: ours('draad'),
    signIn: ours('inloggen'),
    code: ours('code'),
    draft: ours('concept'),
    signOut: ours('uitloggen'),
    locale: 'taal',
  }
}

/** What of a cookie may be set: nothing can be read by scripts, nothing goes along on posts from elsewhere. */
type Cookie = { readonly name: string; readonly value: string | undefined; readonly seconds?: number }

/** Sets a cookie, or clears it when there is no value. Without `seconds` it lasts until the browser closes. */
export function setCookie(reply: FastifyReply, baseUrl: string, { name, value, seconds }: Cookie): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(baseUrl) } as const
  if (value === undefined) reply.clearCookie(name, options)
  else reply.setCookie(name, value, seconds === undefined ? options : { ...options, maxAge: seconds })
}
