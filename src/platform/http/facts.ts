import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Locale } from '../../shared/locale.ts'
import type { Demo, RequestFacts, SignedInAs } from '../../web/context.ts'
import type { Caller } from '../db/types.ts'
import { addressOf } from './address.ts'
import { cookieNames, setCookie } from './cookies.ts'
import { type Drafts, draftOf } from './draft-cookie.ts'
import { localeFrom, toLocale } from './locale.ts'
import type { HttpSettings } from './settings.ts'

const year = 365 * 24 * 60 * 60

/** What the shell of every page shows, asked of the rooms by the composition. */
export type Shell = {
  /** Who holds this session, or undefined when it is over. */
  readonly signedInAs: (caller: Caller) => Promise<SignedInAs | undefined>
  /** The day of the demo and its roles; undefined outside demo mode. */
  readonly demo: () => Promise<Demo | undefined>
  /** Where what was typed is kept when a session turns out to be over. */
  readonly drafts: Drafts
}

/** Who asks. A session goes before a come-back code; neither is believed here, the database checks both. */
export function callerOf(request: FastifyRequest, settings: HttpSettings): Caller {
  const names = cookieNames(settings.baseUrl)
  const token = request.cookies[names.session]
  if (token) return { kind: 'session', token }
  const code = request.cookies[names.code]
  return code ? { kind: 'code', code } : { kind: 'public', gemeente: settings.gemeente.id }
}

/** The language to answer this request in. */
export function localeOf(request: FastifyRequest, settings: HttpSettings): Locale {
  const chosen = addressOf(request.url, settings.baseUrl).searchParams.get('taal') ?? undefined
  const kept = request.cookies?.[cookieNames(settings.baseUrl).locale]
  return localeFrom({ chosen, kept, accepts: request.headers['accept-language'] })
}

/** Keeps a language that was chosen with ?taal= for later pages. */
export function keepLocale(request: FastifyRequest, reply: FastifyReply, settings: HttpSettings): void {
  const chosen = toLocale(addressOf(request.url, settings.baseUrl).searchParams.get('taal') ?? undefined)
  if (!chosen) return
  setCookie(reply, settings.baseUrl, { name: cookieNames(settings.baseUrl).locale, value: chosen, seconds: year })
}

/** The facts of one request for loaders and actions. */
export function factsOf(request: FastifyRequest, reply: FastifyReply, made: Made): RequestFacts {
  const { settings, shell } = made
  const caller = callerOf(request, settings)
  const names = cookieNames(settings.baseUrl)
  return {
    caller,
    locale: localeOf(request, settings),
    nonce: request.nonce,
    ip: request.ip,
    gemeente: settings.gemeente,
    demo: shell.demo,
    signedInAs: () => shell.signedInAs(caller),
    report: (error) => report(request, error),
    draft: draftOf(request, reply, { baseUrl: settings.baseUrl, drafts: shell.drafts }),
    leaveSession: () => setCookie(reply, settings.baseUrl, { name: names.session, value: undefined }),
    keepCode: (code) => setCookie(reply, settings.baseUrl, { name: names.code, value: code }),
  }
}

/** A request that cannot be answered (an unknown page, a post where none is taken) is no error of ours. */
function report(request: FastifyRequest, error: unknown): void {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500
  if (status < 500) request.log.info({ status }, 'refused')
  else request.log.error(error)
}

type Made = { readonly settings: HttpSettings; readonly shell: Shell }
