import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

/** The version of the API, as every answer carries it. */
export const apiVersion = '1.0.0'

/** Where the API stands, and whom to ask about it. */
export type DocumentOptions = {
  readonly baseUrl: string
  readonly contact: { readonly name: string; readonly email: string }
}

/** Keeps the OpenAPI 3.1 document of the routes that come after it; `app.swagger()` gives it. */
export async function describeApi(app: FastifyInstance, { baseUrl, contact }: DocumentOptions): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Rode Draad',
        version: apiVersion,
        description:
          'Eén draad door de hulp die een gemeente geeft. U roept deze API aan met de sessie van iemand die inlogde, of zonder account om een vraag te stellen. Tokens voor andere systemen zijn er nog niet. Elke opdracht draagt een Idempotency-Key; elke verandering komt van onze eigen site (Origin of Sec-Fetch-Site).',
        contact: { ...contact, url: baseUrl },
        license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
      },
      servers: [{ url: new URL('/api/v1', baseUrl).href }],
      components: {
        securitySchemes: {
          sessie: {
            type: 'apiKey',
            in: 'cookie',
            name: new URL(baseUrl).protocol === 'https:' ? '__Host-draad' : 'draad',
          },
        },
      },
      security: [{ sessie: [] }, {}],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
}

const versionHeader = {
  'API-Version': { description: 'De volledige versie van de API.', schema: { type: 'string', example: apiVersion } },
}

/** What every operation may answer instead, and when. */
const noes: Readonly<Record<string, string>> = {
  400: 'Wij konden niet lezen wat u stuurde. `velden` zegt wat er mis is.',
  403: 'Dit mag niet: niet ingelogd, een ander doel, of een verandering die niet van onze site kwam.',
  404: 'Dit is er niet, of het is niet voor u.',
  409: 'Iemand anders was u net voor.',
  422: 'Dit kan niet volgens de wet of een huisregel; `grond` noemt welke.',
  429: 'Te veel in korte tijd. `Retry-After` zegt hoe lang u wacht.',
  500: 'Er ging bij ons iets mis.',
}

const problemSchema = {
  type: 'object',
  description: 'Waarom het niet kon, zoals RFC 9457 het zegt. `type` is een pagina met uitleg.',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string', description: 'Wat er aan de hand is.' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: { type: 'string', description: 'Wat u kunt doen.' },
    code: { type: 'string' },
    grond: { type: 'string', description: 'Het wetsartikel of de huisregel.' },
    field: { type: 'string' },
    velden: {
      type: 'array',
      items: {
        type: 'object',
        required: ['veld', 'melding'],
        properties: { veld: { type: 'string' }, melding: { type: 'string' } },
      },
    },
  },
}

/** The document of the routes, with what holds for all of them: the version header, and how a no looks. */
export function openApiDocument(app: FastifyInstance): object {
  const made = app.swagger()
  const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } }
  const problems = Object.fromEntries(
    Object.entries(noes).map(([status, description]) => [
      status,
      { description, headers: versionHeader, content: problem },
    ]),
  )
  const paths = Object.entries(made.paths ?? {}).map(([path, item]) => [path, withResponses(item ?? {}, problems)])
  const { schemas, ...components } = 'components' in made ? { schemas: {}, ...made.components } : { schemas: {} }
  const told = withUsed(paths, Object.entries({ ...schemas, Probleem: problemSchema }))
  return { ...made, paths: Object.fromEntries(paths), components: { ...components, schemas: Object.fromEntries(told) } }
}

type Named = readonly [string, unknown]

/** Zod describes each view as it comes in and as it goes out; only what the paths lead to is told. */
function withUsed(from: unknown, schemas: readonly Named[]): readonly Named[] {
  const text = JSON.stringify(from)
  const [used, rest] = [true, false].map((wanted) =>
    schemas.filter(([name]) => text.includes(`"#/components/schemas/${name}"`) === wanted),
  )
  return used?.length ? [...used, ...withUsed(used, rest ?? [])] : []
}

/** The operations of one path, each with the version header on its answers and the problems beside them. */
function withResponses(item: object, problems: object): object {
  const operations = Object.entries(item).map(([method, operation]) => {
    const answers = Object.entries(operation.responses ?? {}).map(([status, answer]) => [
      status,
      { ...toObject(answer), description: 'Gelukt.', headers: versionHeader },
    ])
    return [method, { ...operation, responses: { ...Object.fromEntries(answers), ...problems } }]
  })
  return Object.fromEntries(operations)
}

function toObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
