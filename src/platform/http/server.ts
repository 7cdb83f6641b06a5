import { join } from 'node:path'
import cookie from '@fastify/cookie'
import fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify'
import type { Doors } from '../../doors.ts'
import { leadsAway } from './address.ts'
import { type ClosedAddresses, isClosed, remembered } from './closed.ts'
import { factsOf, keepLocale, type Shell } from './facts.ts'
import { faultAnswer } from './fault-answer.ts'
import { serveFiles } from './files.ts'
import { HttpFault, limitRates } from './limits.ts'
import { logOptions } from './log.ts'
import { comesFromUs } from './origin.ts'
import { loadScreens, servePages } from './pages.ts'
import { secure } from './security.ts'
import { formLimit, type HttpSettings } from './settings.ts'
import { traceRequests } from './trace.ts'

/** What the composition gives the web server. */
export type ServerOptions = {
  readonly doors: Doors
  readonly settings: HttpSettings
  readonly shell: Shell
  /** The JSON API, mounted under /api. */
  readonly api?: FastifyPluginAsync
  /** Routes beside the pages: signing in, the demo's own provider. */
  readonly routes?: readonly FastifyPluginAsync[]
  /** Which addresses are closed now; none unless told. */
  readonly closed?: ClosedAddresses
  /** pino's level, or false for silence. */
  readonly logLevel?: string | false
}

/**
 * The web server, ready to listen: built files, API, routes and, for every other address, the screens. Each answer
 * carries the security headers; posts from elsewhere, floods and large bodies are turned away before any room sees them.
 */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { settings, shell } = options
  const screens = await loadScreens(settings.buildDirectory)
  const answer = faultAnswer(settings, screens.stylesheets)
  const app = fastify({
    logger: options.logLevel ? logOptions(options.logLevel) : false,
    trustProxy: settings.proxies.length > 0 ? [...settings.proxies] : false,
    bodyLimit: formLimit,
    frameworkErrors: (error, request, reply) => void answer(error, request, reply),
  })
  app.setErrorHandler(answer)
  app.setNotFoundHandler((request, reply) => answer(new HttpFault(404), request, reply))
  traceRequests(app)
  await secure(app, settings.baseUrl)
  await app.register(cookie)
  app.addHook('onRequest', async ({ cookies }) => dropUnreadable(cookies))
  await limitRates(app, settings.limits)
  app.addHook('onRequest', async (request, reply) => {
    if (!comesFromUs(request.method, request.headers, settings.baseUrl)) throw new HttpFault(403)
    if (leadsAway(request.url, settings.baseUrl)) throw new HttpFault(404)
    keepLocale(request, reply, settings)
  })
  if (options.closed) {
    const closed = remembered(options.closed)
    app.addHook('onRequest', async ({ url }) => {
      if (isClosed(url, await closed())) throw new HttpFault(503)
    })
  }
  await serveFiles(app, join(settings.buildDirectory, 'client'))
  if (options.api) await app.register(options.api, { prefix: '/api' })
  app.all('/api/*', async () => {
    throw new HttpFault(404)
  })
  for (const route of options.routes ?? []) await app.register(route)
  await app.register(async (scope) =>
    servePages(scope, {
      screens,
      doors: options.doors,
      baseUrl: settings.baseUrl,
      facts: (request, reply) => factsOf(request, reply, { settings, shell }),
    }),
  )
  return app
}

/** A cookie with a null in it is none of ours, and a text that the database cannot hold. */
function dropUnreadable(cookies: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(cookies)) if (value?.includes('\u0000')) delete cookies[name]
}
