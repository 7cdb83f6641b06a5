import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { at, ourEnvironment, root } from './root.mjs'
import { runProgram } from './run-program.mjs'
import { say } from './say.mjs'

const mark = at('build', '.hash')
const folders = ['src/web', 'src/shared', 'src/rooms', 'law']
const files = ['vite.config.ts', 'react-router.config.ts', 'package-lock.json', 'tsconfig.json']

/** Builds the screens when something they are made of changed; gives the exit code. */
export async function ensureBuilt() {
  if (!existsSync(at('vite.config.ts'))) return 0
  const hash = sourcesHash()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return 0
  say('Building the screens …')
  const env = { ...ourEnvironment(), NODE_ENV: 'production' }
  const code = await runProgram('react-router', ['build'], { env, quiet: true })
  if (code !== 0) return code
  mkdirSync(at('build'), { recursive: true })
  writeFileSync(mark, hash)
  return 0
}

/** A hash over the name and content of everything that can end up in the bundle. */
function sourcesHash() {
  const hash = createHash('sha256')
  const sources = [...folders.flatMap((folder) => listFiles(at(folder))), ...files.map((file) => at(file))]
  for (const file of sources.filter((one) => existsSync(one)).sort()) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function listFiles(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'dist' || entry.name === 'node_modules' ? [] : listFiles(path)
    return /\.test\.tsx?$|\.sql\.ts$/.test(entry.name) ? [] : [path]
  })
}
