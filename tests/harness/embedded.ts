import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import type { Login } from '../../src/platform/db/embedded/connection.ts'
import { withLock } from '../../src/platform/db/embedded/lock.ts'
import { findLive, stopPostmaster } from '../../src/platform/db/embedded/postmaster.ts'
import { type Embedded, type Options, startEmbedded } from '../../src/platform/db/embedded/start.ts'

/** Whether the tests run as root: some cases exist only there. */
export const isRoot = process.getuid?.() === 0

/** A folder for the data of one test; what runs on it is stopped and removed afterwards. */
export function scratch(name = 'data', mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'rodedraad-embedded-'))
  chmodSync(folder, mode)
  const dataDir = join(folder, name)
  onTestFinished(async () => {
    const live = findLive(dataDir)
    if (live) await stopPostmaster(live)
    rmSync(folder, { recursive: true, force: true })
  })
  return dataDir
}

/** A folder with new data in it, copied from data that were made once for this run: ten times as fast as making them. */
export async function seeded(name = 'data'): Promise<string> {
  const dataDir = scratch(name)
  const home = dirname(inject('clusterFolder'))
  const seed = join(home, 'seed')
  await withLock(home, async () => {
    if (!existsSync(seed)) await (await start(seed)).stop()
  })
  execFileSync('cp', ['-a', seed, dataDir])
  return dataDir
}

/** Starts on a folder as the launcher does, without waiting for the disk. */
export function start(dataDir: string, more: Partial<Options> = {}): Promise<Embedded> {
  return startEmbedded({ dataDir, fast: true, preferNpm: process.env.RODEDRAAD_TEST_PG === 'npm', ...more })
}

/** A second process that uses the same data; it stops its use on SIGINT. */
export async function startElsewhere(dataDir: string): Promise<{ child: ChildProcess; postmaster: number }> {
  const program = join(import.meta.dirname, 'embedded-user.ts')
  const child = spawn(process.execPath, [program, dataDir], { stdio: ['ignore', 'pipe', 'inherit'], detached: true })
  onTestFinished(() => void child.kill('SIGKILL'))
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (part) => resolve(String(part)))
    child.once('close', (code) => reject(new Error(`The other process ended with ${code}.`)))
  })
  return { child, postmaster: Number(line) }
}

/** Waits until a process of ours has ended; gives its exit code. */
export function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => child.once('close', resolve))
}

/** Asks one question in a session of its own. */
export async function ask(login: Login, text: string): Promise<unknown[]> {
  const client = new pg.Client(login)
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}
