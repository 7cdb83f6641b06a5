import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { IdentityProblem, readIdentities } from './identity-settings.ts'

let folder: string
let file: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rodedraad-identity-'))
  file = join(folder, 'key.json')
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
  await writeFile(file, JSON.stringify(await crypto.subtle.exportKey('jwk', pair.privateKey)))
  await writeFile(join(folder, 'public.json'), JSON.stringify(await crypto.subtle.exportKey('jwk', pair.publicKey)))
})
afterAll(() => rm(folder, { recursive: true }))

const settings = () => ({
  OIDC_MEDEWERKER_ISSUER: 'https://login.voorbeeld.invalid',
  OIDC_MEDEWERKER_CLIENT_ID: 'rodedraad',
  OIDC_MEDEWERKER_KEY_FILE: file,
})

test('a provider for staff alone: residents cannot sign in, and the key cannot be taken out again', async () => {
  const { medewerker, inwoner } = await readIdentities({ ...settings(), OIDC_MEDEWERKER_ACR: 'hoog' })
  expect(medewerker).toMatchObject({ issuer: 'https://login.voorbeeld.invalid', clientId: 'rodedraad', acr: 'hoog' })
  expect(medewerker?.clientKey.extractable).toBe(false)
  expect(inwoner).toBeUndefined()
  expect(await readIdentities({})).toEqual({})
})

test.each([
  [{ OIDC_MEDEWERKER_CLIENT_ID: '' }, 'OIDC_MEDEWERKER_CLIENT_ID'],
  [{ OIDC_MEDEWERKER_KEY_FILE: '' }, 'OIDC_MEDEWERKER_KEY_FILE'],
  [{ OIDC_MEDEWERKER_KEY_FILE: 'bestaat-niet.json' }, 'OIDC_MEDEWERKER_KEY_FILE'],
  [{ OIDC_MEDEWERKER_ISSUER: 'login' }, 'OIDC_MEDEWERKER_ISSUER'],
])('%j is said with the name of the setting', async (changed, name) => {
  const failed = readIdentities({ ...settings(), ...changed })
  await expect(failed).rejects.toThrow(IdentityProblem)
  await expect(failed).rejects.toThrow(name)
})

test('a public key is no private one', async () => {
  const failed = readIdentities({ ...settings(), OIDC_MEDEWERKER_KEY_FILE: join(folder, 'public.json') })
  await expect(failed).rejects.toThrow('OIDC_MEDEWERKER_KEY_FILE')
})
