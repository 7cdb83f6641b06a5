import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Binaries } from './binaries.ts'
import { makeSocketFolder } from './place.ts'
import { type Postmaster, removeSocketFolder } from './postmaster.ts'
import { EmbeddedProblem, hasCode, messageOf } from './problem.ts'
import { type Account, cleanEnvironment, isAlive } from './processes.ts'

const PORT = 5432
const LOG_LIMIT = 5_000_000
const PATIENCE_MS = 300_000

// 57P03: starting up or recovering. No socket, or nobody behind it: not that far yet. Reset: it was killed this moment.
const COMING_OR_GOING = ['57P03', 'ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']

// Only for a cluster that is thrown away after a test run: a crash of the machine would lose it.
const FAST = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_connections=300',
  'jit=off',
  'autovacuum=off',
  'shared_buffers=48MB',
]

/** Spawns the server apart from us (it outlives a kill of this process, and Ctrl-C in the terminal does not reach it). */
export function spawnServer(folder: string, how: { binaries: Binaries; account: Account; fast: boolean }): Postmaster {
  const socketFolder = makeSocketFolder(how.account)
  const settings = [
    'listen_addresses=',
    'unix_socket_permissions=0700',
    'shared_preload_libraries=',
    'timezone=UTC',
    'log_timezone=UTC',
  ]
  const all = how.fast ? [...settings, ...FAST] : settings
  const args = ['-D', folder, '-k', socketFolder, '-p', String(PORT), ...all.flatMap((setting) => ['-c', setting])]
  const log = openLog(folder)
  const child = spawn(join(how.binaries.bin, 'postgres'), args, {
    ...how.account,
    cwd: '/',
    detached: true,
    env: cleanEnvironment(),
    stdio: ['ignore', log, log],
  })
  child.on('error', () => undefined)
  child.unref()
  closeSync(log)
  return { pid: child.pid ?? 0, port: PORT, socketFolder }
}

/**
 * Waits until the server takes connections, which after a crash is when it has recovered.
 *
 * @throws EmbeddedProblem with the server's own last line when it ends instead.
 */
export async function waitReady(folder: string, server: Postmaster, config: pg.ClientConfig): Promise<void> {
  const end = performance.now() + PATIENCE_MS
  for (; performance.now() < end; await wait(15)) {
    const client = new pg.Client(config)
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      await client.end().catch(() => undefined)
      if (!COMING_OR_GOING.some((code) => hasCode(error, code))) {
        throw new EmbeddedProblem(`PostgreSQL runs on ${folder} but refuses us: ${messageOf(error)}`)
      }
    }
    if (!isAlive(server.pid)) break
  }
  removeSocketFolder(server.socketFolder)
  throw new EmbeddedProblem(`PostgreSQL did not start on ${folder}: ${lastWords(folder)}`)
}

function openLog(folder: string): number {
  const file = join(folder, 'rodedraad.log')
  try {
    if (statSync(file).size > LOG_LIMIT) rmSync(file)
  } catch {
    // There is no log yet.
  }
  return openSync(file, 'a', 0o600)
}

function lastWords(folder: string): string {
  const lines = readFileSync(join(folder, 'rodedraad.log'), 'utf8').trim().split('\n')
  // Its last words, without the moment and the process that each line begins with.
  return lines
    .slice(-2)
    .map((line) => line.replace(/^[\d-]+ [\d:.]+ UTC \[\d+\] /, ''))
    .join(' / ')
}
