import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeRunFolder, removeRunFolder } from './run-folder.ts'

test('the folder of a killed run is removed by the next, that of a living one is left alone', async () => {
  const dead = Number(spawnSync('/bin/sh', ['-c', 'echo $$'], { encoding: 'utf8' }).stdout)
  const [left, living] = [dead, process.ppid].map((pid) => join(tmpdir(), `rodedraad-run-${pid}-test`))
  mkdirSync(`${left}/data`, { recursive: true })
  mkdirSync(`${living}/data`, { recursive: true })
  const own = await makeRunFolder()
  expect([left, living, own].map((folder) => existsSync(folder ?? ''))).toEqual([false, true, true])
  await removeRunFolder(living ?? '')
  await removeRunFolder(own)
  expect(existsSync(own)).toBe(false)
})
