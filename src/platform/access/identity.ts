import type { CustomFetch } from 'openid-client'

/** Which people an identity provider vouches for. Told by which provider was used, never by what it says of itself. */
export type Kind = 'medewerker' | 'inwoner'

/** An OpenID provider as this server knows it. */
export type Identity = {
  /** The issuer, https (http on this machine alone). Its metadata are read at the first sign-in. */
  readonly issuer: string
  readonly clientId: string
  /** The private key this server proves itself with (private_key_jwt, as OIDC NL GOV asks). */
  readonly clientKey: CryptoKey
  /** The level of assurance that is asked and must come back, e.g. http://eidas.europa.eu/LoA/substantial. */
  readonly acr?: string
  /** Whether one must sign in anew there each time. */
  readonly anew?: boolean
  /** Another way to reach the provider than fetch. */
  readonly fetch?: CustomFetch
}

/** Who signs in where. */
export type Identities = Readonly<Partial<Record<Kind, Identity>>>

/** A private key for `Identity` from a JWK on the curve P-256 (ES256). Throws when it is not one. */
export async function toClientKey(jwk: JsonWebKey): Promise<CryptoKey> {
  return crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign'])
}
