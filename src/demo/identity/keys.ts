import { randomBytes } from 'node:crypto'

/** The keys of the demo's provider and of its clients; made at start and never kept. */
export type DemoKeys = {
  /** Signs ID tokens. */
  readonly provider: JsonWebKey
  /** This server proves itself with it at the provider's token endpoint. */
  readonly client: { readonly private: CryptoKey; readonly public: JsonWebKey }
  readonly cookies: string
}

/** New keys (P-256), and a secret for the provider's cookies. */
export async function makeDemoKeys(): Promise<DemoKeys> {
  const [provider, client] = await Promise.all([makePair(), makePair()])
  return {
    provider: { ...(await exportForBoth(provider.privateKey)), alg: 'ES256', use: 'sig' },
    client: { private: client.privateKey, public: await crypto.subtle.exportKey('jwk', client.publicKey) },
    cookies: randomBytes(32).toString('base64url'),
  }
}

/** A private key as JWK that also verifies what it signed: the provider gets its own ID tokens back at signing out. */
async function exportForBoth(key: CryptoKey): Promise<JsonWebKey> {
  const { key_ops: _, ...jwk } = await crypto.subtle.exportKey('jwk', key)
  return jwk
}

function makePair(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
}
