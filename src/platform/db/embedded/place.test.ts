import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { ask, isRoot, scratch, seeded, start } from '../../../../tests/harness/embedded.ts'
import { canReach, nobody, serverAccount } from './account.ts'
import { choosePlace, makeSocketFolder, outsideOf } from './place.ts'
import { findLive } from './postmaster.ts'

const before = process.env.TMPDIR
afterEach(() => {
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
})

const stranger = { uid: 64999, gid: 64999 }

test('an account reaches a folder only through folders that let it pass', () => {
  const dataDir = scratch()
  expect(canReach(dataDir, stranger)).toBe(true)
  chmodSync(dirname(dataDir), 0o700)
  expect(canReach(dataDir, stranger)).toBe(false)
  expect(canReach(dataDir, { uid: statSync(dirname(dataDir)).uid, gid: 64999 })).toBe(true)
  expect(canReach(dataDir, {})).toBe(true)
})

test('a link is judged by where it leads', () => {
  const closed = scratch('data', 0o700)
  mkdirSync(closed)
  const link = scratch('link')
  symlinkSync(closed, link)
  expect(canReach(link, stranger)).toBe(false)
})

test('the unprivileged account is the one that the machine calls nobody', () => {
  const passwd = scratch('passwd')
  expect(nobody(passwd)).toEqual({ uid: 65534, gid: 65534 })
  writeFileSync(passwd, 'root:x:0:0::/root:/bin/sh\nnobody:x:99:98::/:/bin/false\n')
  expect(nobody(passwd)).toEqual({ uid: 99, gid: 98 })
})

test('the socket stays short and without odd signs when the temporary folder is neither', () => {
  for (const name of ['x'.repeat(90), 'with, comma']) {
    const odd = mkdtempSync(join(tmpdir(), `${name}-`))
    chmodSync(odd, 0o755)
    process.env.TMPDIR = odd
    const folder = makeSocketFolder(serverAccount('/nowhere'))
    delete process.env.TMPDIR
    expect(folder).toMatch(/^\/tmp\/rd-/)
    expect(Buffer.byteLength(join(folder, '.s.PGSQL.5432'))).toBeLessThanOrEqual(100)
    rmSync(folder, { recursive: true })
    rmSync(odd, { recursive: true })
  }
})

test.skipIf(!isRoot)('as root the server runs as nobody (needs root)', async () => {
  const dataDir = await seeded()
  const server = await start(dataDir)
  expect(statSync(`/proc/${findLive(dataDir)?.pid}`).uid).toBe(nobody().uid)
  expect(server.folder).toBe(dataDir)
  await server.stop()
})

test.skipIf(!isRoot)('as root it runs as the owner of data that a person made before (needs root)', async () => {
  const dataDir = scratch()
  mkdirSync(dataDir)
  writeFileSync(join(dataDir, 'PG_VERSION'), '15\n')
  chownSync(join(dataDir, 'PG_VERSION'), stranger.uid, stranger.gid)
  expect(serverAccount(dataDir)).toEqual(stranger)
})

test.skipIf(!isRoot)(
  'under a folder closed to others the data stand in a named place outside, and it says so (needs root)',
  async () => {
    const dataDir = scratch('data', 0o700)
    onTestFinished(() => rmSync(outsideOf(dataDir), { recursive: true, force: true }))
    const said: string[] = []
    const server = await start(dataDir, { say: (line) => said.push(line) })
    expect(server.folder).toBe(join(outsideOf(dataDir), 'data'))
    expect(said).toEqual([`PostgreSQL may not enter ${dataDir}; the data stand in ${server.folder}.`])
    expect(existsSync(dataDir)).toBe(false)
    await ask(server.superuser, 'create table kept as select 7 as number')
    await server.stop()
    const again = await start(dataDir)
    expect(await ask(again.superuser, 'select number from kept')).toEqual([{ number: 7 }])
    await again.stop()
  },
)

test.skipIf(!isRoot)('what we keep beside the data belongs to the account of the server (needs root)', async () => {
  const dataDir = scratch()
  const server = await start(dataDir)
  await server.stop()
  const owners = ['rodedraad.passwords', 'rodedraad.log', 'PG_VERSION'].map((name) => statSync(join(dataDir, name)).uid)
  expect(new Set(owners)).toEqual(new Set([nobody().uid]))
  expect(readFileSync(join(dataDir, 'rodedraad.passwords'), 'utf8')).toContain('rd_app ')
})

test.skipIf(isRoot)('data of another account are refused in one sentence (needs no root)', () => {
  expect(() => choosePlace('/')).toThrow(/belong to another account/)
})
