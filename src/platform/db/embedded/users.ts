import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive, startOf } from './processes.ts'

// One line for each process that uses the server: "pid start". Only read and written under the lock.
const listOf = (folder: string) => join(folder, 'rodedraad.users')
const me = () => `${process.pid} ${startOf(process.pid)}`

/** The processes that use this server and still live. */
export function usersOf(folder: string): string[] {
  const list = listOf(folder)
  if (!existsSync(list)) return []
  return readFileSync(list, 'utf8').split('\n').filter(isLiving)
}

/** Puts this process on the list once for each time it starts the server. */
export function enter(folder: string): void {
  write(folder, [...usersOf(folder), me()])
}

/** Takes this process off the list, once, and tells how many uses remain. */
export function leave(folder: string): number {
  const users = usersOf(folder)
  const at = users.indexOf(me())
  const rest = at < 0 ? users : users.toSpliced(at, 1)
  write(folder, rest)
  return rest.length
}

function write(folder: string, users: readonly string[]): void {
  const list = listOf(folder)
  writeFileSync(`${list}.new`, users.join('\n'))
  renameSync(`${list}.new`, list)
}

function isLiving(line: string): boolean {
  const [pid = '0', ...started] = line.split(' ')
  return line !== '' && isAlive(Number(pid)) && startOf(Number(pid)) === started.join(' ')
}
