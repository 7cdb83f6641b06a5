import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ask, scratch, seeded, start } from '../../../../tests/harness/embedded.ts'
import { clearDead, findLive } from './postmaster.ts'
import { isAlive, livingIn, until } from './processes.ts'

/** A process that ended and whose parent never asks after it. */
async function makeZombie(): Promise<number> {
  const parent = spawn('/bin/sh', ['-c', 'sleep 0.05 & echo $!; exec sleep 60'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  onTestFinished(() => void parent.kill('SIGKILL'))
  const pid = Number(
    await new Promise<string>((resolve) => parent.stdout.once('data', (part) => resolve(String(part)))),
  )
  await until(() => !isAlive(pid), 5000)
  return pid
}

/** What a server leaves that was killed: its pid file, here with another pid in it. */
async function leaveBehind(dataDir: string, pid: number): Promise<void> {
  const server = await start(dataDir)
  await ask(server.superuser, 'create table kept as select 7 as number')
  const lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')
  await server.stop()
  writeFileSync(join(dataDir, 'postmaster.pid'), [String(pid), ...lines.slice(1)].join('\n'), { mode: 0o600 })
}

async function expectKept(dataDir: string): Promise<void> {
  const server = await start(dataDir)
  expect(await ask(server.superuser, 'select number from kept')).toEqual([{ number: 7 }])
  await server.stop()
}

test('a server that was killed starts again with what it had committed', async () => {
  const dataDir = await seeded()
  const server = await start(dataDir, { fast: false })
  await ask(server.superuser, 'create table kept as select 7 as number')
  const socketFolder = server.superuser.host
  process.kill(findLive(dataDir)?.pid ?? 0, 'SIGKILL')
  await until(() => findLive(dataDir) === undefined, 5000)
  await expectKept(dataDir)
  expect(existsSync(socketFolder)).toBe(false)
})

test.skipIf(process.platform !== 'linux')('a pid file that names a zombie is cleared (needs Linux)', async () => {
  const dataDir = await seeded()
  const zombie = await makeZombie()
  expect(() => process.kill(zombie, 0)).not.toThrow()
  await leaveBehind(dataDir, zombie)
  await expectKept(dataDir)
})

test('a pid file that names a process which got the pid later is cleared, and that process is left alone', async () => {
  const dataDir = await seeded()
  const other = spawn('sleep', ['60'])
  onTestFinished(() => void other.kill('SIGKILL'))
  await leaveBehind(dataDir, other.pid ?? 0)
  await expectKept(dataDir)
  expect(isAlive(other.pid ?? 0)).toBe(true)
})

test.skipIf(process.platform !== 'linux')('children of a killed server are waited for (needs Linux)', async () => {
  const dataDir = await seeded()
  await leaveBehind(dataDir, await makeZombie())
  const child = spawn('sleep', ['0.4'], { cwd: dataDir })
  await until(() => livingIn(dataDir).length === 1, 2000)
  await clearDead(dataDir)
  expect(isAlive(child.pid ?? 0)).toBe(false)
  expect(existsSync(join(dataDir, 'postmaster.pid'))).toBe(false)
})

test('a start that was killed while it made the data is made again', async () => {
  const dataDir = scratch()
  mkdirSync(join(dataDir, '.making/cluster/base'), { recursive: true })
  mkdirSync(join(dataDir, 'global'))
  const server = await start(dataDir)
  expect(await ask(server.superuser, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(existsSync(join(dataDir, '.making'))).toBe(false)
  await server.stop()
})

test('a folder with something else in it is left alone', async () => {
  const dataDir = scratch()
  mkdirSync(dataDir, { mode: 0o755 })
  writeFileSync(join(dataDir, 'thesis.txt'), 'years of work')
  const before = statSync(dataDir)
  await expect(start(dataDir)).rejects.toThrow(/holds something else \(thesis.txt\)/)
  expect(readFileSync(join(dataDir, 'thesis.txt'), 'utf8')).toBe('years of work')
  expect(statSync(dataDir)).toMatchObject({ uid: before.uid, mode: before.mode })
  writeFileSync(join(dataDir, 'PG_VERSION'), '15')
  await expect(start(dataDir)).rejects.toThrow(/were made by something else/)
})

test('a key that was put beside the data before there were any stays', async () => {
  const dataDir = scratch()
  mkdirSync(dataDir)
  writeFileSync(join(dataDir, 'sign-in.key'), 'secret')
  await (await start(dataDir)).stop()
  expect(readFileSync(join(dataDir, 'sign-in.key'), 'utf8')).toBe('secret')
})

test('a server whose socket was cleaned away is started again', async () => {
  const dataDir = await seeded()
  const lost = await start(dataDir)
  const before = findLive(dataDir)?.pid
  rmSync(lost.superuser.host, { recursive: true })
  const server = await start(dataDir)
  expect(findLive(dataDir)?.pid).not.toBe(before)
  expect(await ask(server.superuser, 'select 1 as one')).toEqual([{ one: 1 }])
  await lost.stop()
  await server.stop()
})

test('a server that cannot start says why in one sentence', async () => {
  const dataDir = await seeded()
  writeFileSync(join(dataDir, 'postgresql.auto.conf'), "port = 'harbour'\n")
  await expect(start(dataDir)).rejects.toThrow(/did not start on .*harbour/)
})
