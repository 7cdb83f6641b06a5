import * as oidc from 'openid-client'
import type { Identity } from './identity.ts'

/** What goes to the provider and must come back unchanged. */
export type Journey = { readonly state: string; readonly nonce: string; readonly verifier: string }

/** A conversation with one OpenID provider: authorization code with PKCE, state and nonce. */
export type RelyingParty = {
  newJourney(): Journey
  /** Where the browser goes. `hint` is the account one means to use. */
  leave(journey: Journey, hint: string | undefined): Promise<URL>
  /** The subject that the provider vouches for, and its ID token. Throws when anything does not fit. */
  comeBack(journey: Journey, answer: URL): Promise<Vouchsafed>
  /** Where the browser goes to sign out at the provider too; undefined when the provider has no such place. */
  signOut(idToken: string): Promise<URL | undefined>
}

/** Who came back: the subject, and the token that names this sign-in to the provider. */
export type Vouchsafed = { readonly subject: string; readonly idToken: string }

/** A provider that answered with less certainty than was asked. */
export class WeakSignIn extends Error {}

/**
 * The relying party for an identity. The provider's metadata are read when first needed, and again after a failure, so
 * a provider that is down does not keep the server from starting.
 */
export function openRelyingParty(identity: Identity, redirectUri: string): RelyingParty {
  let known: Promise<oidc.Configuration> | undefined
  const configuration = () => {
    known ??= discover(identity).catch((error) => {
      known = undefined
      throw error
    })
    return known
  }
  return {
    newJourney: () => ({
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
    }),
    async leave(journey, hint) {
      return oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid',
        state: journey.state,
        nonce: journey.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(journey.verifier),
        code_challenge_method: 'S256',
        ...(identity.acr === undefined ? {} : { acr_values: identity.acr }),
        ...(identity.anew ? { prompt: 'login' } : {}),
        ...(hint === undefined ? {} : { login_hint: hint }),
      })
    },
    async comeBack(journey, answer) {
      const tokens = await oidc.authorizationCodeGrant(await configuration(), answer, {
        pkceCodeVerifier: journey.verifier,
        expectedState: journey.state,
        expectedNonce: journey.nonce,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (claims === undefined) throw new WeakSignIn('no ID token')
      if (identity.acr !== undefined && claims.acr !== identity.acr) throw new WeakSignIn('acr is not what was asked')
      return { subject: claims.sub, idToken: tokens.id_token ?? '' }
    },
    async signOut(idToken) {
      const known = await configuration()
      if (known.serverMetadata().end_session_endpoint === undefined) return undefined
      const back = new URL('/uitgelogd', redirectUri).href
      return oidc.buildEndSessionUrl(known, { id_token_hint: idToken, post_logout_redirect_uri: back })
    },
  }
}

async function discover(identity: Identity): Promise<oidc.Configuration> {
  const issuer = new URL(identity.issuer)
  const insecure = issuer.protocol === 'http:'
  if (insecure && !isThisMachine(issuer.hostname)) throw new Error(`The issuer ${identity.issuer} must be https`)
  return oidc.discovery(issuer, identity.clientId, {}, oidc.PrivateKeyJwt(identity.clientKey), {
    ...(insecure ? { execute: [oidc.allowInsecureRequests] } : {}),
    ...(identity.fetch ? { [oidc.customFetch]: identity.fetch } : {}),
    timeout: 10,
  })
}

function isThisMachine(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
