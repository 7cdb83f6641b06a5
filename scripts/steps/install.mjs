import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { at, plainEnvironment } from './root.mjs'
import { runProgram } from './run-program.mjs'
import { Missing, say } from './say.mjs'

const lockFile = at('package-lock.json')
const mark = at('node_modules', '.rodedraad-lock')

/**
 * Installs exactly what package-lock.json says, when it changed since the last time. Install scripts do not run: the
 * project needs none of them, and some report home.
 */
export async function ensureInstalled() {
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return
  if (!isInstalled()) {
    say('Installing the packages …')
    const args = ['ci', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund']
    if ((await runProgram('npm', args, { env: plainEnvironment(), quiet: true })) !== 0) {
      throw new Missing('The packages could not be installed: see the lines of npm above.')
    }
  }
  mkdirSync(at('node_modules'), { recursive: true })
  writeFileSync(mark, hash)
}

/** Whether someone ran npm themselves: then its own record names the same version of every package that must be there. */
function isInstalled() {
  const record = at('node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const there = JSON.parse(readFileSync(record, 'utf8')).packages
  return Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages).every(
    ([path, wanted]) => path === '' || isSame(wanted, there[path]),
  )
}

function isSame(wanted, found) {
  if (!found) return wanted.optional === true
  return found.version === wanted.version && found.integrity === wanted.integrity
}
