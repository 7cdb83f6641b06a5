import { readFileSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { EmbeddedProblem } from './problem.ts'
import { commandOf, isAlive, livingIn, until, workingFolderOf } from './processes.ts'

/** A running server, as the pid file in its data folder tells it. */
export interface Postmaster {
  readonly pid: number
  readonly socketFolder: string
  readonly port: number
}

const ORPHANS_MS = 15_000

/** The server that runs on this data folder, undefined when none does. */
export function findLive(folder: string): Postmaster | undefined {
  const lines = readPidFile(folder)
  if (!lines) return undefined
  const pid = Number(lines[0])
  if (!isPostmaster(pid, folder)) return undefined
  return { pid, port: Number(lines[3]), socketFolder: lines[4]?.trim() ?? '' }
}

/**
 * Clears what a killed server left: its pid file, for PostgreSQL itself refuses to start while that names a zombie or a
 * process that got the pid later, and its socket folder. Its children may outlive it for a moment and still write, so
 * they are waited for first.
 *
 * @throws EmbeddedProblem when they do not end.
 */
export async function clearDead(folder: string): Promise<void> {
  const lines = readPidFile(folder)
  if (!lines) return
  if (!(await until(() => livingIn(folder).length === 0, ORPHANS_MS))) {
    throw new EmbeddedProblem(
      `Processes ${livingIn(folder).join(', ')} of a killed PostgreSQL still use ${folder}: end them first.`,
    )
  }
  rmSync(join(folder, 'postmaster.pid'), { force: true })
  removeSocketFolder(lines[4]?.trim() ?? '')
}

/** The socket that clients connect to. */
export function socketOf({ socketFolder, port }: Postmaster): string {
  return join(socketFolder, `.s.PGSQL.${port}`)
}

/** Removes a socket folder that we made; a folder with another name is left alone. */
export function removeSocketFolder(folder: string): void {
  if (basename(folder).startsWith('rd-')) rmSync(folder, { recursive: true, force: true })
}

/** Stops a server and waits until it has ended: sessions are ended, data are written. */
export async function stopPostmaster({ pid, socketFolder }: Postmaster): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 60_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    if (!isAlive(pid)) break
    process.kill(pid, signal)
    if (await until(() => !isAlive(pid), patience)) break
  }
  if (isAlive(pid)) throw new EmbeddedProblem(`PostgreSQL (process ${pid}) did not stop within a minute.`)
  removeSocketFolder(socketFolder)
}

// After a crash or a new start of the machine the pid can belong to something else, even to another PostgreSQL.
function isPostmaster(pid: number, folder: string): boolean {
  if (!(pid > 0) || !isAlive(pid)) return false
  const working = workingFolderOf(pid)
  if (working !== undefined) return working === folder
  try {
    if (statSync(`/proc/${pid}`).uid !== statSync(folder).uid) return false
  } catch {
    // No /proc on this system: the command line has to do.
  }
  return /postgres|postmaster/.test(commandOf(pid))
}

function readPidFile(folder: string): string[] | undefined {
  try {
    return readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
}
