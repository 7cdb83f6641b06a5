import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { at } from './root.mjs'
import { runProgram } from './run-program.mjs'
import { say } from './say.mjs'

/**
 * Builds `law/dist`: the law as a package of its own, JavaScript with types, ready for `npm pack law/dist`. In the
 * workspace the sources themselves are used, so that a plain `node file.ts` needs no build and no flag.
 */
export async function buildLawPackage() {
  const settings = at('law', 'tsconfig.package.json')
  if (!existsSync(settings)) return 0
  say('Building the law package …')
  const dist = at('law', 'dist')
  rmSync(dist, { recursive: true, force: true })
  const code = await runProgram('tsc', ['-p', settings], { quiet: true })
  if (code !== 0) return code
  for (const file of ['README.md', 'voorbeelden']) cpSync(at('law', file), at('law', 'dist', file), { recursive: true })
  cpSync(at('LICENSE'), at('law', 'dist', 'LICENSE'))
  cpSync(at('law', 'cli', 'rodedraad.mjs'), at('law', 'dist', 'cli', 'rodedraad.mjs'))
  writeFileSync(at('law', 'dist', 'package.json'), `${JSON.stringify(manifest(), undefined, 2)}\n`)
  return 0
}

/** The manifest of the workspace, with what was built in place of the sources. */
function manifest() {
  const { files: _, ...source } = JSON.parse(readFileSync(at('law', 'package.json'), 'utf8'))
  return { ...source, exports: { '.': { types: './index.d.ts', default: './index.js' } }, sideEffects: false }
}
