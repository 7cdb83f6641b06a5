import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../tests/harness/database.ts'
import { openKeys } from './keys.ts'
import { openVault } from './vault.ts'

let database: FreshDatabase
let owner: pg.Client
beforeAll(async () => {
  database = await freshDatabase()
  owner = new pg.Client(database.owner)
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await database.drop()
})

const plain = Buffer.from('een geheim')
const [key, next, other] = [randomBytes(32), randomBytes(32), randomBytes(32)]
const rows = async () =>
  (await owner.query<{ kind: string; wrapped: Buffer }>('select kind, wrapped from access.wrapped_key order by id'))
    .rows

test('what one key alone sealed opens, and is found again, once the keys are wrapped', async () => {
  const before = openVault(key)
  const sealed = before.seal(plain, 'a')
  const vault = await openKeys(database.owner, { key })
  expect(vault.open(sealed, 'a')).toEqual(plain)
  expect(vault.fingerprint('999990019', 'GM9901')).toEqual(before.fingerprint('999990019', 'GM9901'))
  expect((await rows()).map(({ kind }) => kind)).toEqual(['seal', 'find'])
})

test('another key of the installation wraps them anew; the one before it opens nothing from then on', async () => {
  const sealed = (await openKeys(database.owner, { key })).seal(plain, 'a')
  await expect(openKeys(database.owner, { key: next })).rejects.toThrow('DATA_KEY_BEFORE')
  const kept = await rows()
  expect((await openKeys(database.owner, { key: next, before: key })).open(sealed, 'a')).toEqual(plain)
  expect((await openKeys(database.owner, { key: next })).open(sealed, 'a')).toEqual(plain)
  await expect(openKeys(database.owner, { key })).rejects.toThrow('does not open')
  await expect(openKeys(database.owner, { key: other, before: key })).rejects.toThrow('does not open')
  const wrapped = (await rows()).map((row) => row.wrapped.toString('hex'))
  expect(wrapped).not.toEqual(kept.map((row) => row.wrapped.toString('hex')))
})

test('after a year a new key seals, and what older ones sealed still opens; two servers at once make one', async () => {
  const before = await openKeys(database.owner, { key: next })
  const sealed = before.seal(plain, 'a')
  await owner.query("update access.wrapped_key set made_at = made_at - interval '366 days'")
  const [one, two] = await Promise.all([
    openKeys(database.owner, { key: next }),
    openKeys(database.owner, { key: next }),
  ])
  expect((await rows()).filter(({ kind }) => kind === 'seal')).toHaveLength(2)
  expect(one.open(sealed, 'a')).toEqual(plain)
  const fresh = one.seal(plain, 'b')
  expect(two.open(fresh, 'b')).toEqual(plain)
  expect(() => before.open(fresh, 'b')).toThrow()
  expect(() => one.open(fresh, 'c')).toThrow()
  expect(one.fingerprint('x', 'y')).toEqual(before.fingerprint('x', 'y'))
})

test('rd_app and rd_worker do not read them', async () => {
  for (const login of [database.app, database.worker]) {
    const client = new pg.Client(login)
    await client.connect()
    await expect(client.query('select * from access.wrapped_key')).rejects.toThrow('permission denied')
    await client.end()
  }
})
