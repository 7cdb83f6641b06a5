import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Locale } from '../../../shared/locale.ts'
import { type Problem, problemOf, problemOfStatus } from '../problem.ts'
import { InputFault, RefusedFault, type WrongField } from './faults.ts'

/** How problems are told: in which language, and where their pages stand. */
export type ProblemOptions = { readonly baseUrl: string; localeOf(request: FastifyRequest): Locale }

/** A problem of the API; `velden` says what was wrong with what was sent. */
type ApiProblem = Problem & { readonly velden?: readonly WrongField[] }

/** Makes every error of the API `application/problem+json` (RFC 9457). What is not meant for the caller is logged only. */
export function answerProblems(app: FastifyInstance, { baseUrl, localeOf }: ProblemOptions): void {
  app.setErrorHandler((error: FastifyError, request, reply) =>
    sendProblem(reply, problemFor(error, { locale: localeOf(request), baseUrl }), () => request.log.error(error)),
  )
}

function problemFor(error: FastifyError, voice: { locale: Locale; baseUrl: string }): ApiProblem {
  if (error instanceof RefusedFault) return problemOf(error.refused, voice)
  if (error instanceof InputFault) {
    const [first] = error.fields
    const problem = problemOfStatus(400, voice)
    return { ...problem, detail: first?.melding ?? problem.detail, velden: error.fields }
  }
  const { statusCode } = error
  return problemOfStatus(statusCode !== undefined && statusCode >= 400 ? statusCode : 500, voice)
}

function sendProblem(reply: FastifyReply, problem: ApiProblem, log?: () => void): FastifyReply {
  if (problem.status >= 500) log?.()
  reply.code(problem.status).header('cache-control', 'no-store').type('application/problem+json')
  return reply.serializer(JSON.stringify).send(problem)
}
