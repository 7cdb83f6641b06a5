import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { InputFault } from './faults.ts'

/** The purposes of an operation, at least one. */
export type Purposes = readonly [string, ...string[]]

/** A header that an operation reads. */
export type Header<Schema extends z.ZodType = z.ZodType> = { readonly name: string; readonly schema: Schema }

/** The key that makes a command happen once. */
export const keyHeader: Header<z.ZodType<string>> = {
  name: 'idempotency-key',
  schema: z
    .uuid({
      error:
        'Stuur bij elke opdracht de header Idempotency-Key mee: een uuid die u zelf maakt. Komt de opdracht twee keer aan, dan gebeurt zij één keer.',
    })
    .toLowerCase()
    .describe('Een uuid die u zelf maakt voor deze ene opdracht. Blijft 30 dagen bewaard.'),
}

/** For which purpose someone asks. Without it the first that they may use counts. */
export function purposeHeader(purposes: Purposes): Header<z.ZodType<string | undefined>> {
  return {
    name: 'doel',
    schema: z
      .enum(purposes, { error: `Voor dit adres kan het doel zijn: ${purposes.join(', ')}.` })
      .optional()
      .describe(
        `Waarvoor u de gegevens gebruikt. Zonder deze header: het eerste dat u mag gebruiken van ${purposes.join(', ')}.`,
      ),
  }
}

/** The value of a header. Throws what is wrong with it as a fault of the caller. */
export function readHeader<Value>({ name, schema }: Header<z.ZodType<Value>>, request: FastifyRequest): Value {
  const read = schema.safeParse(request.headers[name])
  if (read.success) return read.data
  throw new InputFault(read.error.issues.map(({ message }) => ({ veld: name, melding: message })))
}
