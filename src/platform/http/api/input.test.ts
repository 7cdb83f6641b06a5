import { expect, test } from 'vitest'
import { z } from 'zod'
import { readInput } from './input.ts'

test('what no text can hold is left out, wherever it stands; the address goes over the body', () => {
  const input = z.object({ id: z.string(), tekst: z.string(), lijst: z.array(z.object({ a: z.string() })) })
  const request = {
    method: 'POST',
    params: { id: 'een' },
    body: { id: 'twee', tekst: 'x\u0000y', lijst: [{ a: '\u0000' }] },
  }
  expect(readInput(input, request as never)).toEqual({ id: 'een', tekst: 'xy', lijst: [{ a: '' }] })
})
