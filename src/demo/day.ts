import type { FastifyInstance } from 'fastify'
import type { ClientConfig } from 'pg'
import { moveDemoDay } from '../platform/clock/clock.ts'

/** The demo's button "een dag verder": the clock goes on a day and one comes back where one was. */
export function demoDay(owner: ClientConfig) {
  return async (app: FastifyInstance): Promise<void> => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 1024 },
      (_, __, done) => done(null),
    )
    app.post('/demo/dag', async (request, reply) => {
      await moveDemoDay(owner)
      return reply.redirect(pathOf(request.headers.referer), 303)
    })
  }
}

function pathOf(referer: string | undefined): string {
  return referer && URL.canParse(referer) ? new URL(referer).pathname : '/'
}
