import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { type Identities, type Identity, type Kind, toClientKey } from './identity.ts'

/** A setting of an identity provider that is missing or wrong: one sentence that names it. */
export class IdentityProblem extends Error {}

const jwk = z.looseObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  d: z.string(),
  x: z.string(),
  y: z.string(),
})

/**
 * The identity providers of an installation: for each kind of people OIDC_<KIND>_ISSUER, _CLIENT_ID, _KEY_FILE (a
 * private JWK on P-256) and, when asked for, _ACR. A kind without issuer cannot sign in here. Throws IdentityProblem.
 */
export async function readIdentities(env: NodeJS.ProcessEnv): Promise<Identities> {
  const [medewerker, inwoner] = [await readIdentity(env, 'medewerker'), await readIdentity(env, 'inwoner')]
  return { ...(medewerker ? { medewerker } : {}), ...(inwoner ? { inwoner } : {}) }
}

async function readIdentity(env: NodeJS.ProcessEnv, kind: Kind): Promise<Identity | undefined> {
  const prefix = `OIDC_${kind.toUpperCase()}`
  const { [`${prefix}_ISSUER`]: issuer, [`${prefix}_CLIENT_ID`]: clientId, [`${prefix}_ACR`]: acr } = env
  if (!issuer) return undefined
  if (!URL.canParse(issuer)) throw new IdentityProblem(`${prefix}_ISSUER is "${issuer}"; it must be an address.`)
  if (!clientId) throw new IdentityProblem(`${prefix}_ISSUER is set and ${prefix}_CLIENT_ID is not.`)
  const clientKey = await readKey(`${prefix}_KEY_FILE`, env[`${prefix}_KEY_FILE`])
  return { issuer, clientId, clientKey, ...(acr ? { acr } : {}) }
}

async function readKey(setting: string, file: string | undefined): Promise<CryptoKey> {
  if (!file) throw new IdentityProblem(`${setting} must name the file with the private key of this server (a JWK).`)
  try {
    return await toClientKey(jwk.parse(JSON.parse(await readFile(file, 'utf8'))))
  } catch (error) {
    throw new IdentityProblem(`${setting}: "${file}" holds no private JWK on the curve P-256.`, { cause: error })
  }
}
