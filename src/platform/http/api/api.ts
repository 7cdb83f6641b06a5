import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import type { House } from '../../db/house.ts'
import type { Caller } from '../../db/types.ts'
import { cookieNames } from '../cookies.ts'
import { localeOf } from '../facts.ts'
import type { HttpSettings } from '../settings.ts'
import { apiVersion, describeApi, openApiDocument } from './document.ts'
import { answerProblems } from './problems.ts'
import type { ApiRoute } from './route.ts'

/** What the API is made of. */
export type ApiOptions = {
  readonly house: House
  readonly settings: HttpSettings
  readonly routes: readonly ApiRoute[]
  /** Where someone who uses the API can ask. */
  readonly email: string
}

/**
 * The JSON API: /v1 below where it is mounted, its OpenAPI document at /v1/openapi.json. Each route says itself what may
 * come in and go out; every answer carries the version, every no is a problem.
 */
export function openApi(options: ApiOptions): FastifyPluginAsync {
  return async (api) => {
    await api.register(async (app) => mount(app, options), { prefix: '/v1' })
  }
}

async function mount(app: FastifyInstance, { house, settings, routes, email }: ApiOptions): Promise<void> {
  const locale = (request: FastifyRequest) => localeOf(request, settings)
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('API-Version', apiVersion).header('cache-control', 'no-store')
  })
  app.removeContentTypeParser('text/plain')
  // Each route reads its own input, so that what is checked and what is used are the same value.
  app.setValidatorCompiler(() => () => true)
  app.setSerializerCompiler(serializerCompiler)
  answerProblems(app, { baseUrl: settings.baseUrl, localeOf: locale })
  await describeApi(app, { baseUrl: settings.baseUrl, contact: { name: `Gemeente ${settings.gemeente.naam}`, email } })
  const callerOf = (request: FastifyRequest): Caller => {
    const token = request.cookies[cookieNames(settings.baseUrl).session]
    return token ? { kind: 'session', token } : { kind: 'public', gemeente: settings.gemeente.id }
  }
  for (const route of routes) route({ app, house, callerOf, localeOf: locale })
  let document: string | undefined
  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    document ??= JSON.stringify(openApiDocument(app))
    return reply.type('application/json').header('access-control-allow-origin', '*').send(document)
  })
}
