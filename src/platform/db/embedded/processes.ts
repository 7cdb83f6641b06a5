import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { hasCode, messageOf } from './problem.ts'

/** State letter and start time of a process as Linux tells them; undefined where there is no /proc or no such process. */
function linuxStat(pid: number): { state: string; started: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the command between brackets and may hold spaces, so count from the last bracket.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0] ?? '', started: fields[19] ?? '' }
  } catch {
    return undefined
  }
}

/** Whether a process still runs. One that ended but was never reaped (a zombie) does not: it holds nothing any more. */
export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!hasCode(error, 'EPERM')) return false
  }
  return linuxStat(pid)?.state !== 'Z'
}

/** When a process started, as an opaque text: with the pid it tells a process from a later one that got the same pid. */
export function startOf(pid: number): string {
  const stat = linuxStat(pid)
  if (stat) return stat.started
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''
}

/** The command line of a process, empty when it cannot be read. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''
  }
}

/** The working folder of a process, undefined when the system does not say. */
export function workingFolderOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

/** The living processes whose working folder is `folder`: a postmaster and its children all stand in their data folder. */
export function livingIn(folder: string): number[] {
  let names: string[]
  try {
    names = readdirSync('/proc')
  } catch {
    return []
  }
  return names
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => workingFolderOf(pid) === folder && isAlive(pid))
}

/** Waits until `condition` holds; false when it does not within `milliseconds`. */
export async function until(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds
  while (!condition()) {
    if (performance.now() > end) return false
    await wait(10)
  }
  return true
}

/** The account a child runs under; undefined fields mean our own. */
export interface Account {
  readonly uid?: number
  readonly gid?: number
}

/** Runs a program to its end under an account. It gets its own environment, so that nothing of ours bends it. */
export function run(
  program: string,
  args: readonly string[],
  account: Account,
): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...account,
      cwd: '/',
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let text = ''
    const take = (part: Buffer) => {
      text += part.toString('utf8')
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', (error) => resolve({ code: -1, text: messageOf(error) }))
    child.on('close', (code) => resolve({ code: code ?? -1, text }))
  })
}

/** The environment for PostgreSQL's programs: a plain language and zone, no PG… variables and no foreign libraries. */
export function cleanEnvironment(): Record<string, string> {
  return { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
}
