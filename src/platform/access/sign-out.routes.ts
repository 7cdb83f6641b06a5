import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { cookieNames, setCookie } from '../http/cookies.ts'
import { endSession, endSessionsEverywhere } from './sessions.ts'
import { openParties, type SignInOptions } from './sign-in.ts'
import { sealHint, signOutSeconds } from './sign-out.ts'

/**
 * Mounts signing out: POST /uitloggen (this browser) and POST /uitloggen/overal (every one), and from there GET
 * /uitloggen/inlogdienst, which ends the session at the OpenID provider too. The session here is ended first, whatever
 * the provider does. A form without fields; what else is sent is not read.
 */
export async function registerSignOut(app: FastifyInstance, options: SignInOptions): Promise<void> {
  const { baseUrl, pool, key } = options
  const names = cookieNames(baseUrl)
  const seal = sealHint(key)
  const parties = openParties(options)
  const report = options.report ?? ((error: unknown) => app.log.warn(error))
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 1024 }, (_, __, done) =>
    done(null),
  )

  const leave = (end: typeof endSession) => async (request: FastifyRequest, reply: FastifyReply) => {
    const token = request.cookies[names.session]
    if (token) await end(pool, token)
    setCookie(reply, baseUrl, { name: names.session, value: undefined })
    // What pages left behind in this browser goes; the language someone chose is a cookie and stays.
    reply.header('clear-site-data', '"cache", "storage"')
    const given = request.cookies[names.signOut]
    const hint = seal.open(given)
    const value = hint && seal.closeLeaving(hint)
    if (given !== undefined) setCookie(reply, baseUrl, { name: names.signOut, value, seconds: signOutSeconds })
    return go(reply, value === undefined ? '/' : '/uitgelogd?verder=ja')
  }
  app.post('/uitloggen', leave(endSession))
  app.post('/uitloggen/overal', leave(endSessionsEverywhere))

  app.get('/uitloggen/inlogdienst', async (request, reply) => {
    const hint = seal.openLeaving(request.cookies[names.signOut])
    if (!hint) return go(reply, '/uitgelogd')
    setCookie(reply, baseUrl, { name: names.signOut, value: undefined })
    try {
      const there = await parties[hint.kind]?.signOut(hint.idToken)
      return go(reply, there?.href ?? '/uitgelogd?fout=inlogdienst')
    } catch (error) {
      report(error)
      return go(reply, '/uitgelogd?fout=inlogdienst')
    }
  })
}

function go(reply: FastifyReply, address: string): FastifyReply {
  return reply.header('cache-control', 'no-store').redirect(address, 303)
}
