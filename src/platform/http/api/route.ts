import type { FastifyInstance, FastifyRequest, FastifySchema } from 'fastify'
import type { z } from 'zod'
import type { Locale } from '../../../shared/locale.ts'
import { isRefused, type Outcome } from '../../../shared/refused.ts'
import type { House } from '../../db/house.ts'
import type { Caller, Read, Write } from '../../db/types.ts'
import { notSignedIn, RefusedFault } from './faults.ts'
import { keyHeader, type Purposes, purposeHeader, readHeader } from './headers.ts'
import { readInput, schemaOf } from './input.ts'

/** What the API gives its routes. */
export type ApiScope = {
  readonly app: FastifyInstance
  readonly house: House
  /** Who calls: a session, or anyone of this municipality. */
  callerOf(request: FastifyRequest): Caller
  localeOf(request: FastifyRequest): Locale
}

/** One operation of the API. A room exports a list of them; the composition mounts them. */
export type ApiRoute = (scope: ApiScope) => void

/** What is the same for every operation. */
type Operation<Input extends z.ZodObject, Output extends z.ZodType> = {
  /** Below /api/v1, with ':name' for the fields of `input` that stand in the address. */
  readonly url: string
  readonly operationId: string
  readonly tag: string
  readonly summary: string
  /** The purposes for which it may be called; the first that the caller may use is taken when none is named (header Doel). */
  readonly purposes: Purposes
  /** Everything that is asked: the address, and of GET the query, of POST the body. */
  readonly input: Input
  /** What may go out; anything else in an answer is left out. */
  readonly output: Output
}

/** An operation that reads. `method` POST is for a question that may not stand in an address. */
export type ReadOperation<Input extends z.ZodObject, Output extends z.ZodType> = Operation<Input, Output> & {
  readonly method?: 'GET' | 'POST'
  /** Another caller than that of the request, such as one with a code. */
  readonly callerOf?: (input: z.output<Input>) => Caller
  run(trx: Read, input: z.output<Input>, locale: Locale): Promise<Outcome<z.input<Output>>>
}

/**
 * An operation that changes something. What `run` gives is kept with the key, so that a second time gets it again; what
 * may be kept nowhere is added by `answer`. `key` is that of the command.
 */
export type WriteOperation<Input extends z.ZodObject, Output extends z.ZodType, Done> = Operation<Input, Output> & {
  run(trx: Write, input: z.output<Input>, key: string): Promise<Outcome<Done>>
  answer(done: Done, key: string): z.input<Output>
}

/** Makes the route of an operation that reads: answers 200. */
export function read<Input extends z.ZodObject, Output extends z.ZodType>(of: ReadOperation<Input, Output>): ApiRoute {
  const { method = 'GET', url, purposes, output } = of
  return ({ app, house, callerOf, localeOf }) => {
    const schema: FastifySchema = {
      ...schemaOf(of, method, [purposeHeader(purposes)]),
      response: { 200: output },
    }
    app.route({
      method,
      url,
      schema,
      handler: async (request, reply) => {
        const input = readInput(of.input, request)
        const caller = of.callerOf?.(input) ?? callerFor(purposes, callerOf(request))
        const named = readHeader(purposeHeader(purposes), request)
        const outcome = await inTurn(named ? [named] : purposes, (purpose) =>
          house.read(caller, purpose, (trx) => of.run(trx, input, localeOf(request))),
        )
        return reply.send(orThrow(outcome))
      },
    })
  }
}

/** Makes the route of an operation that changes something, once per key however often it comes: answers 201. */
export function write<Input extends z.ZodObject, Output extends z.ZodType, Done>(
  of: WriteOperation<Input, Output, Done>,
): ApiRoute {
  const { url, operationId, purposes, output } = of
  return ({ app, house, callerOf }) => {
    const schema: FastifySchema = {
      ...schemaOf(of, 'POST', [keyHeader, purposeHeader(purposes)]),
      response: { 201: output },
    }
    app.route({
      method: 'POST',
      url,
      schema,
      handler: async (request, reply) => {
        const key = readHeader(keyHeader, request)
        const input = readInput(of.input, request)
        const named = readHeader(purposeHeader(purposes), request)
        const caller = callerFor(purposes, callerOf(request))
        const command = { key, name: operationId, input }
        const outcome = await inTurn(named ? [named] : purposes, (purpose) =>
          house.write(caller, purpose, command, (trx) => of.run(trx, input, key)),
        )
        return reply.code(201).send(of.answer(orThrow(outcome), key))
      },
    })
  }
}

/** The outcome for the first purpose that the caller may use: a resident and a colleague read the same with another one. */
async function inTurn<T>(purposes: Purposes, attempt: (purpose: string) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const [first, ...others] = purposes
  const outcome = await attempt(first)
  const [next, ...rest] = others
  if (next === undefined || !isRefused(outcome) || outcome.code !== 'rd_purpose_allowed') return outcome
  return inTurn([next, ...rest], attempt)
}

/** Who is not signed in may ask a question, and nothing else. */
function callerFor(purposes: Purposes, caller: Caller): Caller {
  if (caller.kind === 'public' && !purposes.includes('vraag-stellen')) throw new RefusedFault(notSignedIn)
  return caller
}

function orThrow<T>(outcome: Outcome<T>): T {
  if (isRefused(outcome)) throw new RefusedFault(outcome)
  return outcome
}
