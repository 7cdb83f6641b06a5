import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { localeOf } from './facts.ts'
import { faultPage } from './fault-page.ts'
import { faultOf } from './faults.ts'
import { problemOfStatus } from './problem.ts'
import type { HttpSettings } from './settings.ts'

type Answer = (error: Pick<FastifyError, 'statusCode'>, request: FastifyRequest, reply: FastifyReply) => FastifyReply

/** Turns every error into kind words with its status: a problem for the API, plain text for page data, else a page. */
export function faultAnswer(settings: HttpSettings, stylesheets: readonly string[]): Answer {
  return (error, request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode >= 400 ? error.statusCode : 500
    if (status >= 500) request.log.error(error)
    const locale = localeOf(request, settings)
    reply.code(status).header('cache-control', 'no-store')
    if (isApi(request)) {
      const problem = problemOfStatus(status, { locale, baseUrl: settings.baseUrl })
      return reply.type('application/problem+json').serializer(JSON.stringify).send(problem)
    }
    if (isPageData(request)) return reply.type('text/plain; charset=utf-8').send(faultOf(status).title[locale])
    const page = faultPage({ status, locale, gemeenteNaam: settings.gemeente.naam, stylesheets })
    return reply.type('text/html; charset=utf-8').send(page)
  }
}

function isApi(request: FastifyRequest): boolean {
  return request.url === '/api' || request.url.startsWith('/api/')
}

function isPageData(request: FastifyRequest): boolean {
  return /\.data(\?|$)/.test(request.url)
}
