import fc from 'fast-check'
import type { Actor } from './actors.ts'
import { anyText } from './nasty.ts'
import { type Maker, type Schema, valuesOf } from './schema-values.ts'
import type { Asked, Served } from './served.ts'

type Parameter = { readonly in: string; readonly name: string; readonly required?: boolean; readonly schema: Schema }
type Described = {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}

/** One operation of the OpenAPI document. */
export type Operation = {
  readonly id: string
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body: Schema | undefined
}

/** The document as served: its operations, and the schemas they point to. */
export type ApiDocument = {
  readonly operations: readonly Operation[]
  readonly schemas: Readonly<Record<string, Schema>>
}

/** Reads the document that the server itself gives, so that a new operation is attacked without being named here. */
export async function readDocument({ ask }: Served): Promise<ApiDocument> {
  const made: {
    paths: Record<string, Record<string, Described>>
    components?: { schemas?: Record<string, Schema> }
  } = (await ask({ url: '/api/v1/openapi.json' })).json()
  const operations = Object.entries(made.paths).flatMap(([path, item]) =>
    Object.entries(item).map(
      ([method, { operationId, parameters = [], requestBody }]): Operation => ({
        id: operationId,
        method: method === 'get' ? 'GET' : 'POST',
        path,
        parameters,
        body: requestBody?.content['application/json']?.schema,
      }),
    ),
  )
  return { operations, schemas: made.components?.schemas ?? {} }
}

/** Requests for one operation, by any of the actors: mostly what the document allows, now and then bent. */
export function requestsFor(operation: Operation, maker: Maker, actors: readonly Actor[]): fc.Arbitrary<Asked> {
  const { method, path, parameters, body } = operation
  const given = (where: string) =>
    fc.record(
      Object.fromEntries(
        parameters.filter((one) => one.in === where).map(({ name, schema }) => [name, valuesOf(schema, maker)]),
      ),
      { requiredKeys: parameters.filter((one) => one.in === where && one.required === true).map(({ name }) => name) },
    )
  return fc
    .record({
      as: fc.constantFrom(...actors),
      inPath: given('path'),
      inQuery: given('query'),
      headers: given('header'),
      payload: body ? valuesOf(body, maker) : fc.constant(undefined),
      raw: fc.oneof(
        { weight: 100 - maker.wild, arbitrary: fc.constant(undefined) },
        { weight: maker.wild, arbitrary: anyText },
      ),
    })
    .map(({ as, inPath, inQuery, headers, payload, raw }) => ({
      url: `/api/v1${fillPath(path, inPath)}${queryOf(inQuery)}`,
      method,
      as,
      headers: {
        ...headerOf(headers),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { payload: raw ?? JSON.stringify(payload) ?? '' } : {}),
    }))
}

function fillPath(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encode(toText(values[name])))
}

function queryOf(values: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(values).map(([name, value]) => `${encode(name)}=${encode(toText(value))}`)
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

/** What can stand in a header at all: no client lets line ends or letters beyond Latin-1 through. */
function headerOf(values: Readonly<Record<string, unknown>>): Record<string, string> {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept.map(([name, value]) => [name, toText(value).replace(/[^\t\x20-\xff]/g, '?')]))
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

/** Percent-encodes also what is half a pair, as its bytes would be sent. */
function encode(text: string): string {
  return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'))
}
