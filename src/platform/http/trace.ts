import type { FastifyInstance } from 'fastify'
import { newTrace, withTrace } from '../log/trace.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The W3C trace id of this handling; log rows and events carry it. */
    trace: string
  }
}

/** Gives every request a trace id, that of the caller's `traceparent` when there is one. */
export function traceRequests(app: FastifyInstance): void {
  app.decorateRequest('trace', '')
  app.addHook('onRequest', (request, _reply, done) => {
    request.trace = newTrace(String(request.headers.traceparent ?? ''))
    withTrace(request.trace, done)
  })
}
