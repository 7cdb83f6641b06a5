import { type Configuration, type KoaContextWithOIDC, Provider } from 'oidc-provider'
import { type DemoAccount, demoAcr, demoClientId, demoIdentityPath } from './accounts.ts'
import type { DemoKeys } from './keys.ts'
import { rememberAll } from './memory.ts'
import { leavePage } from './picker.ts'

/**
 * The demo's own OpenID provider: authorization code with PKCE, private_key_jwt, nothing else. It keeps all it knows in
 * memory and asks for no password: it is there to make the demo go the real way, and stands only on this machine.
 */
export function makeProvider(baseUrl: string, accounts: readonly DemoAccount[], keys: DemoKeys): Provider {
  return new Provider(new URL(demoIdentityPath, baseUrl).href, {
    ...clients(baseUrl, keys),
    ...lifetimes,
    adapter: rememberAll(),
    acrValues: [demoAcr],
    clientBasedCORS: (_ctx, origin) => origin === new URL(baseUrl).origin,
    claims: { openid: ['sub'], acr: null, auth_time: null },
    scopes: ['openid'],
    responseTypes: ['code'],
    pkce: { required: () => true },
    cookies: { keys: [keys.cookies] },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: askToLeave },
    },
    interactions: { url: (_ctx, interaction) => `${demoIdentityPath}/interactie/${interaction.uid}` },
    findAccount: (_ctx, subject) => {
      const known = accounts.some((account) => account.subject === subject)
      return known ? { accountId: subject, claims: () => ({ sub: subject }) } : undefined
    },
    loadExistingGrant: grantEverything,
    renderError: (ctx) => {
      ctx.type = 'text/plain; charset=utf-8'
      ctx.body = 'Inloggen lukte niet. Ga terug en probeer het opnieuw.'
    },
  })
}

function clients(baseUrl: string, keys: DemoKeys): Configuration {
  return {
    clientAuthMethods: ['private_key_jwt'],
    jwks: { keys: [keys.provider] },
    clients: Object.values(demoClientId).map((id) => ({
      client_id: id,
      redirect_uris: [new URL('/inloggen/terug', baseUrl).href],
      post_logout_redirect_uris: [new URL('/uitgelogd', baseUrl).href],
      response_types: ['code'],
      grant_types: ['authorization_code'],
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: 'ES256',
      id_token_signed_response_alg: 'ES256',
      jwks: { keys: [{ ...keys.client.public, alg: 'ES256', use: 'sig' }] },
    })),
  }
}

const lifetimes: Configuration = {
  ttl: { AuthorizationCode: 60, IdToken: 300, AccessToken: 300, Interaction: 900, Session: 900, Grant: 900 },
}

/** Signing out here takes a button of its own, as OpenID Connect asks of a provider. */
async function askToLeave(ctx: KoaContextWithOIDC, form: string): Promise<void> {
  ctx.body = leavePage(form)
}

/** Nobody is asked for consent: the client is this very server and gets a subject only. */
async function grantEverything(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc
  const accountId = session?.accountId
  if (!client || !accountId) return undefined
  const grant = new provider.Grant({ clientId: client.clientId, accountId })
  grant.addOIDCScope('openid')
  await grant.save()
  return grant
}
