import type { FastifyRequest, FastifySchema } from 'fastify'
import { z } from 'zod'
import { InputFault } from './faults.ts'
import type { Header } from './headers.ts'

type Described = {
  readonly url: string
  readonly operationId: string
  readonly tag: string
  readonly summary: string
  readonly input: z.ZodObject
}

/**
 * What someone asks: the address, and of a GET the query, of a POST the body. What stands in the address wins, so that
 * a body cannot speak of something else. Throws every field that cannot be read.
 */
export function readInput<Input extends z.ZodObject>(input: Input, request: FastifyRequest): z.output<Input> {
  const rest = request.method === 'GET' ? request.query : request.body
  const read = input.safeParse(withoutNull({ ...toObject(rest), ...toObject(request.params) }))
  if (read.success) return read.data
  throw new InputFault(read.error.issues.map(({ path, message }) => ({ veld: path.join('.'), melding: message })))
}

/** How an operation stands in the OpenAPI document: its input divided over address, query and body. */
export function schemaOf(of: Described, method: 'GET' | 'POST', headers: readonly Header[]): FastifySchema {
  const inAddress = [...of.url.matchAll(/:(\w+)/g)].map(([, name]) => name)
  const divide = (wanted: boolean) =>
    Object.entries(of.input.shape).filter(([name]) => inAddress.includes(name) === wanted)
  const [params, rest] = [divide(true), divide(false)]
  return {
    operationId: of.operationId,
    tags: [of.tag],
    summary: of.summary,
    headers: z.object(Object.fromEntries(headers.map(({ name, schema }) => [name, schema]))),
    ...(params.length > 0 ? { params: z.object(Object.fromEntries(params)) } : {}),
    ...(rest.length > 0 ? { [method === 'GET' ? 'querystring' : 'body']: z.object(Object.fromEntries(rest)) } : {}),
  }
}

/** A null character is in no text that the database can hold, and nobody types one: it is left out wherever it stands. */
function withoutNull(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\u0000', '')
  if (Array.isArray(value)) return value.map(withoutNull)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutNull(one)]))
}

function toObject(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}
