import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Limits } from './settings.ts'

/** Where something can be guessed; also with the .data suffix that pages fetch by. */
const guessing = /^\/(code|inloggen|ontvangen|oidc\/token|api\/v1\/contacten\/_status)(\/|\.data|\?|$)/
const signingIn = /^\/inloggen\//

/** An error that only says its status: the error handler makes the words. */
export class HttpFault extends Error {
  readonly statusCode: number
  constructor(statusCode: number) {
    super(`refused with ${statusCode}`)
    this.statusCode = statusCode
  }
}

/** Limits how often one address may ask, per class of request. Built files are not counted. */
export async function limitRates(app: FastifyInstance, limits: Limits): Promise<void> {
  await app.register(rateLimit, { global: false })
  const minute = { timeWindow: '1 minute' } as const
  const classes = {
    look: app.createRateLimit({ ...minute, max: limits.look }),
    send: app.createRateLimit({ ...minute, max: limits.send }),
    guess: app.createRateLimit({ ...minute, max: limits.guess }),
  }
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.url.startsWith('/assets/')) return
    // Who hung up has no address left to count by, and is not worked for.
    if (!request.ip) throw new HttpFault(400)
    const outcome = await classes[classOf(request.method, request.url)](request)
    if (outcome.isAllowed || !outcome.isExceeded) return
    reply.header('retry-after', outcome.ttlInSeconds)
    throw new HttpFault(429)
  })
}

/** The class that a request counts in. */
export function classOf(method: string, url: string): keyof Limits {
  const path = plainPath(url)
  if (method !== 'GET' && method !== 'HEAD') return guessing.test(path) ? 'guess' : 'send'
  return signingIn.test(path) ? 'send' : 'look'
}

/** The path as the routers read it: '/%63ode', '//code' and '/CODE' are all '/code'. */
/** An address as it is read: without query, in small letters, escapes and double slashes undone. */
export function plainPath(url: string): string {
  const [path = ''] = url.split(/[?#;]/)
  const decoded = path.replace(/%[0-9a-f]{2}/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
  return decoded.toLowerCase().replace(/\/{2,}/g, '/')
}
