import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { CustomFetch } from 'openid-client'
import type { Identities, Identity, Kind } from '../../platform/access/identity.ts'
import { type DemoAccount, demoAcr, demoClientId, demoIdentityPath } from './accounts.ts'
import { makeDemoKeys } from './keys.ts'
import { pickerPage } from './picker.ts'
import { makeProvider } from './provider.ts'

/** The demo's provider: mount it on the server, and sign in with its identities. */
export type DemoIdentity = {
  readonly identities: Identities
  mount(app: FastifyInstance): Promise<void>
}

/** The demo's own OpenID provider for these people. Never outside demo mode and tests: it believes everyone. */
export async function openDemoIdentity(baseUrl: string, accounts: readonly DemoAccount[]): Promise<DemoIdentity> {
  const keys = await makeDemoKeys()
  const provider = makeProvider(baseUrl, accounts, keys)
  const answer = provider.callback()

  const identity = (kind: Kind): Identity => ({
    issuer: provider.issuer,
    clientId: demoClientId[kind],
    clientKey: keys.client.private,
    acr: demoAcr,
    anew: true,
    fetch: fetchFromHere(baseUrl),
  })

  /** The account of this kind that was named, when it exists. */
  const find = (clientId: unknown, subject: unknown) =>
    accounts.find((account) => demoClientId[account.kind] === clientId && account.subject === subject)

  const signIn = async (request: FastifyRequest, reply: FastifyReply, accountId: string) => {
    const result = { login: { accountId, acr: demoAcr } }
    return reply.redirect(await provider.interactionResult(request.raw, reply.raw, result), 303)
  }

  const interact = async (request: FastifyRequest, reply: FastifyReply) => {
    const { params } = await provider.interactionDetails(request.raw, reply.raw)
    const chosen =
      typeof request.body === 'string' ? new URLSearchParams(request.body).get('subject') : params.login_hint
    const account = find(params.client_id, chosen)
    if (account) return signIn(request, reply, account.subject)
    const own = accounts.filter(({ kind }) => demoClientId[kind] === params.client_id)
    return reply.type('text/html; charset=utf-8').send(pickerPage(request.url, own))
  }

  return {
    identities: { medewerker: identity('medewerker'), inwoner: identity('inwoner') },
    async mount(app) {
      await app.register(async (scope) => {
        scope.removeAllContentTypeParsers()
        scope.addContentTypeParser(
          'application/x-www-form-urlencoded',
          { parseAs: 'string', bodyLimit: 4096 },
          (_, body, done) => done(null, body),
        )
        scope.route({ method: ['GET', 'POST'], url: `${demoIdentityPath}/interactie/:uid`, handler: interact })
      })
      await app.register(async (scope) => passOn(scope, answer))
    },
  }
}

/** Everything else below the path is the provider's own affair, body included. Our headers go along. */
async function passOn(
  scope: FastifyInstance,
  answer: ReturnType<ReturnType<typeof makeProvider>['callback']>,
): Promise<void> {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
  scope.all(`${demoIdentityPath}/*`, async (request, reply) => {
    reply.hijack()
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value)
    }
    const originalUrl = request.url
    // Keeps nobody signed in: each sign-in is of whoever is chosen now. Signing out is of whoever was chosen.
    if (!originalUrl.startsWith(`${demoIdentityPath}/session/`)) {
      request.raw.headers.cookie = request.raw.headers.cookie?.replaceAll(/(^|; )_session(\.sig)?=[^;]*/g, '')
    }
    const raw = Object.assign(request.raw, { originalUrl, url: originalUrl.slice(demoIdentityPath.length) })
    await answer(raw, reply.raw)
  })
}

/** This server asks itself, and says so: a post without an origin is refused. */
function fetchFromHere(baseUrl: string): CustomFetch {
  const { origin } = new URL(baseUrl)
  return (url, { body, headers, ...options }) => {
    const form = body instanceof URLSearchParams ? body : null
    return fetch(url, { ...options, headers: { ...headers, origin }, body: form })
  }
}
