import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readDataKey } from './key-file.ts'
import { testVault } from './testing.ts'
import { noVault, openVault, sealOverhead } from './vault.ts'

const plain = Buffer.from('een geheim')

test('what is sealed opens again, says nothing of itself, and is never twice the same', () => {
  const [one, two] = [testVault.seal(plain, 'GM9901|a'), testVault.seal(plain, 'GM9901|a')]
  expect(one.equals(two)).toBe(false)
  expect(one.length).toBe(plain.length + sealOverhead)
  expect(one.includes('geheim')).toBe(false)
  expect(testVault.open(one, 'GM9901|a').toString()).toBe('een geheim')
})

test('moved to another row, changed by one bit, cut short or under another key it does not open', () => {
  const sealed = testVault.seal(plain, 'GM9901|a')
  expect(() => testVault.open(sealed, 'GM9901|b')).toThrow()
  for (const place of [0, 12, sealed.length - 1]) {
    const changed = Buffer.from(sealed)
    changed.writeUInt8(changed.readUInt8(place) ^ 1, place)
    expect(() => testVault.open(changed, 'GM9901|a'), `${place}`).toThrow()
  }
  expect(() => testVault.open(sealed.subarray(0, 20), 'GM9901|a')).toThrow()
  expect(() => openVault(Buffer.alloc(32, 8)).open(sealed, 'GM9901|a')).toThrow()
  expect(() => openVault(Buffer.alloc(16))).toThrow('32')
  expect(() => noVault.seal(plain, '')).toThrow('no data key')
})

test('a fingerprint is the same for the same text and place, and another elsewhere', () => {
  const here = testVault.fingerprint('999900006', 'GM9901')
  expect(here.equals(testVault.fingerprint('999900006', 'GM9901'))).toBe(true)
  expect(here.equals(testVault.fingerprint('999900006', 'GM9902'))).toBe(false)
  expect(here.equals(openVault(Buffer.alloc(32, 8)).fingerprint('999900006', 'GM9901'))).toBe(false)
})

test('the key is made once, for us alone to read; a given one must be whole', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rodedraad-vault-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const key = await readDataKey(folder, undefined)
  expect(key.length).toBe(32)
  expect((await readDataKey(folder, undefined)).equals(key)).toBe(true)
  expect((await stat(join(folder, 'data.key'))).mode & 0o777).toBe(0o600)
  expect((await readDataKey(folder, 'ab'.repeat(32))).toString('hex')).toBe('ab'.repeat(32))
  await expect(readDataKey(folder, 'geheim')).rejects.toThrow('64 hexadecimal')
})
