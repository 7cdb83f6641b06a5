import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { EmbeddedProblem, hasCode } from './problem.ts'
import { isAlive, startOf } from './processes.ts'

const PATIENCE_MS = 180_000

/**
 * Does `work` while no other process does: two that start or stop at the same moment take turns. A lock whose holder
 * died is taken over. The lock file is linked into place whole, so nobody ever reads half of one.
 *
 * @throws EmbeddedProblem when a living process holds the lock for three minutes.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, 'rodedraad.lock')
  const mine = join(folder, `rodedraad.lock-${randomUUID()}`)
  writeFileSync(mine, `${process.pid} ${startOf(process.pid)}`)
  try {
    await take(lock, mine)
    try {
      return await work()
    } finally {
      rmSync(lock, { force: true })
    }
  } finally {
    rmSync(mine, { force: true })
  }
}

async function take(lock: string, mine: string): Promise<void> {
  const end = performance.now() + PATIENCE_MS
  while (!tryLink(mine, lock)) {
    const holder = read(lock)
    if (holder && !isHeld(holder)) clear(lock)
    if (performance.now() > end) {
      throw new EmbeddedProblem(`Process ${holder?.split(' ')[0]} has been busy with ${lock} for three minutes.`)
    }
    await wait(15)
  }
}

/** Takes a dead holder's lock away; when it turns out to have become a living one's in between, it is put back. */
function clear(lock: string): void {
  const aside = `${lock}-${randomUUID()}`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  if (isHeld(read(aside) ?? '')) tryLink(aside, lock)
  rmSync(aside, { force: true })
}

function isHeld(holder: string): boolean {
  const [pid = '0', ...started] = holder.split(' ')
  return isAlive(Number(pid)) && startOf(Number(pid)) === started.join(' ')
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
