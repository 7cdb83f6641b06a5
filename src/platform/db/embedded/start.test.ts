import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { ask, scratch, seeded, start } from '../../../../tests/harness/embedded.ts'
import { findLive } from './postmaster.ts'
import { startEmbedded } from './start.ts'

test('it starts on an empty folder, keeps the data and starts again', async () => {
  const dataDir = scratch()
  const first = await start(dataDir)
  await ask(first.superuser, 'create table kept as select 7 as number')
  await first.stop()
  expect(findLive(dataDir)).toBeUndefined()
  const second = await start(dataDir)
  expect(await ask(second.superuser, 'select number from kept')).toEqual([{ number: 7 }])
  await second.stop()
})

test('a path with a space and a quote is a path', async () => {
  const server = await start(scratch("our 'own' data"))
  expect(await ask(server.login('rd_app'), 'select current_user as role')).toEqual([{ role: 'rd_app' }])
  await server.stop()
})

test('nobody reaches it over the network, and its socket stands in a private folder', async () => {
  const server = await start(await seeded())
  expect(await ask(server.superuser, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
  const { host, port } = server.superuser
  expect(statSync(host).mode & 0o777).toBe(0o700)
  expect(Buffer.byteLength(join(host, `.s.PGSQL.${port}`))).toBeLessThanOrEqual(100)
  await server.stop()
})

test('without fast it keeps what is committed: fsync on, checksums on, in UTC, nothing preloaded', async () => {
  const server = await startEmbedded({ dataDir: await seeded() })
  const names = [
    'fsync',
    'synchronous_commit',
    'full_page_writes',
    'data_checksums',
    'TimeZone',
    'shared_preload_libraries',
  ]
  const settings = await ask(
    server.superuser,
    `select ${names.map((name) => `current_setting('${name}') as "${name}"`)}`,
  )
  expect(settings).toEqual([
    {
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      data_checksums: 'on',
      TimeZone: 'UTC',
      shared_preload_libraries: '',
    },
  ])
  await server.stop()
})

test('each role logs in with its own password only, which is kept where only the owner reads it', async () => {
  const server = await start(await seeded())
  const app = server.login('rd_app')
  await expect(ask({ ...app, user: 'postgres' }, 'select 1')).rejects.toThrow(/password authentication failed/)
  await expect(ask({ ...app, password: 'guess' }, 'select 1')).rejects.toThrow(/password authentication failed/)
  expect(() => server.login('somebody')).toThrow(/no password for somebody/)
  expect(statSync(join(server.folder, 'rodedraad.passwords')).mode & 0o777).toBe(0o600)
  await server.stop()
})

test('the URL of a role is understood by the driver', async () => {
  const server = await start(await seeded(), { database: 'other name' })
  const client = new pg.Client({ connectionString: server.url('rd_worker') })
  await client.connect()
  const { rows } = await client.query('select current_user as role, current_database() as name')
  await client.end()
  expect(rows).toEqual([{ role: 'rd_worker', name: 'other name' }])
  await server.stop()
})

test('letters are sorted by code point and Unicode is lowered, the same on every machine', async () => {
  const server = await start(await seeded())
  const [row] = await ask(
    server.superuser,
    `select lower('ÉÏ') as low, 'Z' < 'a' as by_code_point, current_setting('server_encoding') as e`,
  )
  expect(row).toEqual({ low: 'éï', by_code_point: true, e: 'UTF8' })
  await server.stop()
})

test('it tells which PostgreSQL it is, also to who attaches', async () => {
  const dataDir = await seeded()
  const [one, two] = [await start(dataDir), await start(dataDir)]
  const [row] = await ask(one.superuser, "select split_part(current_setting('server_version'), ' ', 1) as version")
  expect(row).toEqual({ version: two.version })
  expect(two.kind).toBe(one.kind)
  expect(readFileSync(join(one.folder, 'PG_VERSION'), 'utf8').trim()).toBe(one.version.split('.')[0])
  await one.stop()
  await two.stop()
})
