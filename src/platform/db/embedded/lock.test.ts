import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { scratch } from '../../../../tests/harness/embedded.ts'
import { withLock } from './lock.ts'
import { startOf } from './processes.ts'
import { enter, leave, usersOf } from './users.ts'

function folder(): string {
  const made = scratch()
  mkdirSync(made)
  return made
}

const deadPid = () => Number(spawnSync('/bin/sh', ['-c', 'echo $$'], { encoding: 'utf8' }).stdout)

test('one at a time: work under the lock does not overlap', async () => {
  const place = folder()
  let inside = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++inside)
    await wait(5)
    inside--
  }
  await Promise.all(Array.from({ length: 8 }, () => withLock(place, work)))
  expect(most).toBe(1)
  expect(readdirSync(place)).toEqual([])
})

test('the lock of a dead process is taken over', async () => {
  const place = folder()
  writeFileSync(join(place, 'rodedraad.lock'), `${deadPid()} 1`)
  expect(await withLock(place, async () => 'done')).toBe('done')
})

test('the lock of a process whose pid belongs to another now is taken over', async () => {
  const place = folder()
  writeFileSync(join(place, 'rodedraad.lock'), `${process.pid} ${startOf(process.pid)}0`)
  expect(await withLock(place, async () => 'done')).toBe('done')
})

test('the lock is let go when the work fails', async () => {
  const place = folder()
  await expect(withLock(place, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await withLock(place, async () => 'done')).toBe('done')
})

test('the list of users forgets the dead and counts each use', () => {
  const place = folder()
  writeFileSync(join(place, 'rodedraad.users'), `${deadPid()} 1\n${process.pid} ${startOf(process.pid)}0`)
  expect(usersOf(place)).toEqual([])
  enter(place)
  enter(place)
  expect(leave(place)).toBe(1)
  expect(leave(place)).toBe(0)
  expect(leave(place)).toBe(0)
})
