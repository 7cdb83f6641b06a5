import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { pendingSeconds, sealPending } from './pending.ts'

const journey = { kind: 'medewerker', state: 's', nonce: 'n', verifier: 'v', terug: '/mijn' } as const
const key = randomBytes(32)

test('what was sealed opens again, under the same key only', () => {
  const sealed = sealPending(key).close(journey)
  expect(sealPending(key).open(sealed)).toMatchObject(journey)
  expect(sealPending(randomBytes(32)).open(sealed)).toBeUndefined()
})

test('it tells nothing to whoever holds it', () => {
  const sealed = sealPending(key).close(journey)
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('/mijn')
})

test('every changed bit is seen', () => {
  const sealed = Buffer.from(sealPending(key).close(journey), 'base64url')
  for (let index = 0; index < sealed.length; index += 1) {
    const changed = Buffer.from(sealed)
    changed.writeUInt8(changed.readUInt8(index) ^ 1, index)
    expect(sealPending(key).open(changed.toString('base64url'))).toBeUndefined()
  }
})

test('it is too old after a quarter of an hour', () => {
  let seconds = 1000
  const seal = sealPending(key, () => seconds)
  const sealed = seal.close(journey)
  seconds += pendingSeconds
  expect(seal.open(sealed)).toBeDefined()
  seconds += 1
  expect(seal.open(sealed)).toBeUndefined()
})

test('nothing, and nonsense, open to nothing', () => {
  for (const text of [undefined, '', 'x', 'a'.repeat(500)]) expect(sealPending(key).open(text)).toBeUndefined()
})
