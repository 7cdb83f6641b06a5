import { expect, test } from 'vitest'
import { ask, ended, scratch, seeded, start, startElsewhere } from '../../../../tests/harness/embedded.ts'
import { findLive } from './postmaster.ts'
import { isAlive } from './processes.ts'
import { removeEmbedded } from './reset.ts'
import { usersOf } from './users.ts'

test('a second process attaches, and only the last user stops the server', async () => {
  const dataDir = await seeded()
  const server = await start(dataDir)
  const other = await startElsewhere(dataDir)
  expect(other.postmaster).toBe(findLive(dataDir)?.pid)
  await server.stop()
  expect(isAlive(other.postmaster)).toBe(true)
  other.child.kill('SIGINT')
  expect(await ended(other.child)).toBe(0)
  expect(isAlive(other.postmaster)).toBe(false)
})

test('a process that stops twice counts once', async () => {
  const dataDir = await seeded()
  const [one, two] = [await start(dataDir), await start(dataDir)]
  await one.stop()
  await one.stop()
  expect(await ask(two.superuser, 'select 1 as one')).toEqual([{ one: 1 }])
  await two.stop()
  expect(findLive(dataDir)).toBeUndefined()
})

test('three that start at the same moment on an empty folder share one server', async () => {
  const dataDir = scratch()
  const all = await Promise.all([startElsewhere(dataDir), startElsewhere(dataDir), start(dataDir)])
  expect(all[0].postmaster).toBe(all[1].postmaster)
  expect(findLive(dataDir)?.pid).toBe(all[0].postmaster)
  expect(usersOf(dataDir)).toHaveLength(3)
  await all[2].stop()
})

test('after a kill of only the application the server goes on, the next attaches and the dead one is no user', async () => {
  const dataDir = await seeded()
  const { child, postmaster } = await startElsewhere(dataDir)
  child.kill('SIGKILL')
  await ended(child)
  expect(isAlive(postmaster)).toBe(true)
  const server = await start(dataDir)
  expect(findLive(dataDir)?.pid).toBe(postmaster)
  expect(usersOf(dataDir)).toHaveLength(1)
  await server.stop()
  expect(isAlive(postmaster)).toBe(false)
})

test('Ctrl-C in a terminal reaches the application that started the server, and not the server', async () => {
  const dataDir = await seeded()
  const { child, postmaster } = await startElsewhere(dataDir)
  const server = await start(dataDir)
  // A terminal signals the whole group in the foreground; the child leads one of its own here.
  process.kill(-(child.pid ?? 0), 'SIGINT')
  expect(await ended(child)).toBe(0)
  expect(await ask(server.superuser, 'select 1 as one')).toEqual([{ one: 1 }])
  await server.stop()
  expect(isAlive(postmaster)).toBe(false)
})

test('after a stop there is nothing to recover', async () => {
  const dataDir = await seeded()
  await (await start(dataDir)).stop()
  const server = await start(dataDir)
  const said = "select pg_read_file('rodedraad.log') ~ 'was interrupted|not properly shut down' as dirty"
  expect(await ask(server.superuser, said)).toEqual([{ dirty: false }])
  await server.stop()
})

test('data in use are not removed; unused data are, also when a killed application left the server running', async () => {
  const dataDir = await seeded()
  const { child, postmaster } = await startElsewhere(dataDir)
  await expect(removeEmbedded(dataDir)).rejects.toThrow(`Process ${child.pid} uses the data`)
  child.kill('SIGKILL')
  await ended(child)
  await removeEmbedded(dataDir)
  expect(isAlive(postmaster)).toBe(false)
  const server = await start(dataDir)
  expect(await ask(server.superuser, "select to_regclass('public.kept') as kept")).toEqual([{ kept: null }])
  await server.stop()
})
