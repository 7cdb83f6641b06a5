import type { FastifyInstance, FastifyReply } from 'fastify'
import { cookieNames, setCookie } from '../http/cookies.ts'
import type { Kind } from './identity.ts'
import { pendingSeconds } from './pending.ts'
import { type Failed, openSignIn, type SignInOptions } from './sign-in.ts'
import { registerSignOut } from './sign-out.routes.ts'

type Asked = { Querystring: { terug?: string | string[]; als?: string | string[] } }

const kinds: readonly Kind[] = ['medewerker', 'inwoner']

/**
 * Mounts signing in and out: GET /inloggen/medewerker and /inloggen/inwoner (`terug` is where one goes afterwards,
 * `als` the account one means), GET /inloggen/terug, and signing out. A failure leads to
 * /inloggen with `fout` and the same `terug`.
 */
export async function registerSignIn(app: FastifyInstance, options: SignInOptions): Promise<void> {
  const { baseUrl } = options
  const names = cookieNames(baseUrl)
  const signIn = openSignIn({ report: (error) => app.log.warn(error), ...options })

  for (const kind of kinds) {
    app.get<Asked>(`/inloggen/${kind}`, async (request, reply) => {
      const leaving = await signIn.leave(kind, { terug: one(request.query.terug), als: one(request.query.als) })
      if ('fout' in leaving) return fail(reply, leaving)
      setCookie(reply, baseUrl, { name: names.signIn, value: leaving.sealed, seconds: pendingSeconds })
      return go(reply, leaving.address)
    })
  }

  app.get('/inloggen/terug', async (request, reply) => {
    const sealed = request.cookies[names.signIn]
    setCookie(reply, baseUrl, { name: names.signIn, value: undefined })
    const arrived = await signIn.comeBack({ sealed, url: request.url, before: request.cookies[names.session] })
    if ('fout' in arrived) return fail(reply, arrived)
    setCookie(reply, baseUrl, { name: names.session, value: arrived.token })
    setCookie(reply, baseUrl, { name: names.signOut, value: arrived.hint })
    return go(reply, arrived.terug)
  })

  await app.register(async (scope) => registerSignOut(scope, options))
}

function fail(reply: FastifyReply, { fout, terug }: Failed): FastifyReply {
  return go(reply, `/inloggen?${new URLSearchParams({ fout, terug })}`)
}

function go(reply: FastifyReply, address: string): FastifyReply {
  return reply.header('cache-control', 'no-store').redirect(address, 303)
}

/** The text of a query value that was given once. */
function one(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
