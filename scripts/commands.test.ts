import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const here = import.meta.dirname
const plainPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
const oldNode = plainPath.map((folder) => join(folder, 'node')).find((node) => existsSync(node) && isOld(node))

function isOld(node: string): boolean {
  const [major = 0, minor = 0] = spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' })
    .stdout.split('.')
    .map(Number)
  return major < 22 || (major === 22 && minor < 18)
}

/** A project with our commands, no packages to install, and what the test adds. */
function project(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'rodedraad-commands-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(here, join(folder, 'scripts'), { recursive: true })
  const lock = {
    name: 'x',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: { '': { name: 'x', version: '1.0.0' } },
  }
  const all = { 'package.json': '{"name":"x","version":"1.0.0"}', 'package-lock.json': JSON.stringify(lock), ...files }
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

function run(folder: string, args: readonly string[], node = process.execPath) {
  const env = { PATH: plainPath.join(delimiter), HOME: folder }
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: folder, env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('a command that is not there is answered with one sentence', () => {
  const { status, stderr } = run(project(), ['scripts/run.mjs', 'sing'])
  expect(status).toBe(1)
  expect(stderr).toBe('Say which: test, check, proof, build, bench, trace.\n')
})

test('packages are installed when the lock file changed, and only then', () => {
  const folder = project()
  const build = ['scripts/run.mjs', 'build']
  expect(run(folder, build)).toEqual({ status: 0, stdout: 'Installing the packages …\n', stderr: '' })
  expect(run(folder, build).stdout).toBe('')
  writeFileSync(join(folder, 'package-lock.json'), `${readFileSync(join(folder, 'package-lock.json'), 'utf8')}\n`)
  rmSync(join(folder, 'node_modules/.package-lock.json'), { force: true })
  expect(run(folder, build).stdout).toBe('Installing the packages …\n')
})

test('packages that cannot be installed end in one sentence after what npm said', () => {
  const folder = project({ 'package.json': '{"name":"x","version":"1.0.0","dependencies":{"left-out":"1.0.0"}}' })
  const { status, stderr } = run(folder, ['scripts/start.mjs'])
  expect(status).toBe(1)
  expect(stderr).toMatch(/The packages could not be installed: see the lines of npm above\.\n$/)
  expect(stderr).not.toMatch(/at .*\.mjs:\d+/)
})

test('the application gets the arguments, and its exit code is ours', () => {
  const main = 'console.log(JSON.stringify(process.argv.slice(2)) satisfies string); process.exit(3)'
  const { status, stdout, stderr } = run(project({ 'src/main.ts': main }), ['scripts/start.mjs', '--reset'])
  expect(stdout).toBe('Installing the packages …\n["--reset"]\n')
  expect({ status, stderr }).toEqual({ status: 3, stderr: '' })
})

test.skipIf(!oldNode)('a Node that is too old is refused in one sentence (needs an older Node on the machine)', () => {
  const { status, stderr } = run(project({ 'src/main.ts': '' }), ['scripts/start.mjs'], oldNode)
  expect(status).toBe(1)
  expect(stderr).toMatch(/^Rode Draad needs Node 22\.18 or newer here: .*\n$/)
})

test('a test is traced to the ids that its title begins with, and an unknown id is a fault', () => {
  const spec = (title: string) => ({ 'src/a.test.ts': `test('${title}', () => undefined)` })
  const known = { 'docs/requirements-ids.json': '["C01","N01","R001","S01"]' }
  for (const folder of ['law', 'tests', 'e2e']) Object.assign(known, { [`${folder}/.keep`]: '' })
  const good = run(project({ ...known, ...spec('N01, S01: it holds') }), ['scripts/run.mjs', 'trace'])
  expect(good.stdout).toContain('N01\n  N01, S01: it holds  (src/a.test.ts)\nS01\n')
  expect(good.stdout).toContain('C: 0 of 1 covered; not yet: C01')
  expect(good.status).toBe(0)
  const bad = run(project({ ...known, ...spec('S99: nobody asked') }), ['scripts/run.mjs', 'trace'])
  expect(bad.stdout).toContain('Named by a test but not a requirement: S99')
  expect(bad.status).toBe(1)
})
