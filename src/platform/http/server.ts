import { join } from 'node:path'
import cookie from '@fastify/cookie'
import fastify, { type FastifyError, type FastifyInstance, type FastifyPluginAsync, type FastifyRequest } from 'fastify'
import type { Doors } from '../../doors.ts'
import { factsOf, keepLocale, localeOf, type Shell } from './facts.ts'
import { faultPage } from './fault-page.ts'
import { faultOf } from './faults.ts'
import { serveFiles } from './files.ts'
import { HttpFault, limitRates } from './limits.ts'
import { logOptions } from './log.ts'
import { comesFromUs } from './origin.ts'
import { loadScreens, servePages } from './pages.ts'
import { problemOfStatus } from './problem.ts'
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
  const app = fastify({
    logger: options.logLevel ? logOptions(options.logLevel) : false,
    trustProxy: settings.proxies.length > 0 ? [...settings.proxies] : false,
    bodyLimit: formLimit,
  })
  answerFaults(app, settings, screens.stylesheets)
  traceRequests(app)
  await secure(app, settings.baseUrl)
  await app.register(cookie)
  await limitRates(app, settings.limits)
  app.addHook('onRequest', async (request, reply) => {
    if (!comesFromUs(request.method, request.headers, settings.baseUrl)) throw new HttpFault(403)
    keepLocale(request, reply, settings)
  })
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

/** Turns every error into kind words with its status: a problem for the API, plain text for page data, else a page. */
function answerFaults(app: FastifyInstance, settings: HttpSettings, stylesheets: readonly string[]): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode >= 400 ? error.statusCode : 500
    if (status >= 500) request.log.error(error)
    const locale = localeOf(request, settings)
    reply.code(status).header('cache-control', 'no-store')
    if (isApi(request)) {
      return reply.type('application/problem+json').send(problemOfStatus(status, { locale, baseUrl: settings.baseUrl }))
    }
    if (isPageData(request)) return reply.type('text/plain; charset=utf-8').send(faultOf(status).title[locale])
    const page = faultPage({ status, locale, gemeenteNaam: settings.gemeente.naam, stylesheets })
    return reply.type('text/html; charset=utf-8').send(page)
  })
}

function isApi(request: FastifyRequest): boolean {
  return request.url === '/api' || request.url.startsWith('/api/')
}

function isPageData(request: FastifyRequest): boolean {
  return /\.data(\?|$)/.test(request.url)
}
