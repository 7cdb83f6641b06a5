import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiServer, startApi } from '../../src/platform/http/api/testing.ts'

const ruleset = fileURLToPath(new URL('adr-ruleset.yaml', import.meta.url))
const spectral = fileURLToPath(new URL('../../node_modules/@stoplight/spectral-cli/dist/index.js', import.meta.url))

type Found = { readonly code: string; readonly severity: number; readonly path: readonly string[] }
type Document = {
  openapi: string
  info: { version: string; contact: Record<string, string> }
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, { properties: Record<string, object> }> }
}
type Operation = {
  operationId: string
  parameters?: { in: string; name: string }[]
  responses: Record<string, { headers?: object; content: object }>
}

let api: ApiServer
let folder: string
let document: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rodedraad-openapi-'))
  api = await startApi()
  document = (await api.get('/openapi.json')).body
})
afterAll(async () => {
  await api.close()
  await rm(folder, { recursive: true })
})

/** What Spectral finds, without a network. */
async function lint(change: (made: Document) => void = () => undefined): Promise<Found[]> {
  const made: Document = JSON.parse(document)
  change(made)
  const [file, output] = [join(folder, 'openapi.json'), join(folder, 'found.json')]
  await writeFile(file, JSON.stringify(made))
  const args = [spectral, 'lint', file, '--ruleset', ruleset, '--format', 'json', '--output', output, '--quiet']
  await new Promise<void>((resolve) => execFile(process.execPath, args, () => resolve()))
  const found: unknown = JSON.parse(await readFile(output, 'utf8'))
  if (!Array.isArray(found)) throw new Error('Spectral gave no report')
  await rm(output)
  return found
}

test('OpenAPI 3.1 at its own address, for everyone, from everywhere', async () => {
  const answer = await api.get('/openapi.json')
  expect(answer.headers).toMatchObject({ 'access-control-allow-origin': '*', 'api-version': '1.0.0' })
  expect(answer.json()).toMatchObject({ openapi: '3.1.0', servers: [{ url: 'http://wilgenbroek.test/api/v1' }] })
})

test('every operation that is served stands in it', () => {
  const made: Document = JSON.parse(document)
  expect(Object.keys(made.paths)).toContain('/contacten/{contactId}')
  expect(Object.values(made.paths).flatMap((item) => Object.keys(item)).length).toBeGreaterThanOrEqual(16)
})

test('no BSN and no name stands in an address', () => {
  const made: Document = JSON.parse(document)
  const inAddresses = Object.entries(made.paths).flatMap(([path, item]) => [
    path,
    ...Object.values(item).flatMap(({ parameters = [] }) =>
      parameters.filter((each) => each.in !== 'header').map(({ name }) => name),
    ),
  ])
  expect(inAddresses.filter((text) => /bsn|naam|geboorte|adres|telefoon|code/i.test(text))).toEqual([])
})

test('every name is one: nothing is described that is nowhere used', () => {
  const made: Document = JSON.parse(document)
  const unused = Object.keys(made.components.schemas).filter(
    (name) => !document.includes(`#/components/schemas/${name}"`),
  )
  expect(unused).toEqual([])
})

describe('the Dutch API Design Rules', () => {
  test('find no error', async () => {
    expect((await lint()).filter(({ severity }) => severity === 0)).toEqual([])
  })

  const contacts = (made: Document): Operation => {
    const found = made.paths['/contacten']?.post
    if (!found) throw new Error('no operation to break')
    return found
  }
  const planted: readonly (readonly [string, (made: Document) => void])[] = [
    ['version-header', (made) => delete contacts(made).responses['201']?.headers],
    [
      'problem-details',
      (made) => Object.assign(contacts(made).responses['422'] ?? {}, { content: { 'text/html': {} } }),
    ],
    ['problem-details-members', (made) => delete made.components.schemas.Probleem?.properties.detail],
    ['invalid-input', (made) => delete contacts(made).responses['400']],
    [
      'path-segments-kebab-case',
      (made) => Object.assign(made.paths, { '/mijnContacten': { get: made.paths['/contacten']?.get } }),
    ],
    ['no-trailing-slash', (made) => Object.assign(made.paths, { '/leeg/': {} })],
    ['http-methods', (made) => Object.assign(made.paths['/contacten'] ?? {}, { trace: contacts(made) })],
    [
      'query-keys-camel-case',
      (made) =>
        Object.assign(made.paths['/contacten']?.get?.parameters?.[0] ?? {}, { in: 'query', name: 'Aantal_Regels' }),
    ],
    ['uri-version', (made) => Object.assign(made.servers[0] ?? {}, { url: 'https://wilgenbroek.test/api' })],
    ['semver', (made) => Object.assign(made.info, { version: '1' })],
    ['doc-openapi-contact', (made) => delete made.info.contact.email],
    [
      'operation-operationId-unique',
      (made) => Object.assign(made.paths['/contacten']?.get ?? {}, { operationId: contacts(made).operationId }),
    ],
    [
      'date-omit-time-portion',
      (made) =>
        Object.assign(made.components.schemas.Contact?.properties ?? {}, {
          ontvangstDatum: { type: 'string', format: 'date-time' },
        }),
    ],
  ]

  test('see each planted error', async () => {
    const found = await lint((made) => {
      for (const [, plant] of planted) plant(made)
    })
    const seen = new Set(found.filter(({ severity }) => severity === 0).map(({ code }) => code))
    expect(planted.map(([rule]) => rule).filter((rule) => !seen.has(rule))).toEqual([])
  })
})
