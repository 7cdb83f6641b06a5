import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseOptions } from 'dependency-cruiser'
import { root } from './source.ts'

const { forbidden, options } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: { name: string }[]
  options: ICruiseOptions
}

/** The names of all walls. */
export const wallNames: readonly string[] = forbidden.map((rule) => rule.name)

/** Looks at the folders under `baseDir`; gives one line "wall: from -> to" per violation. */
export async function cruiseFor(baseDir: string, folders: readonly string[]): Promise<string[]> {
  const result = await cruise([...folders], {
    ...options,
    ruleSet: { forbidden },
    validate: true,
    baseDir: baseDir.replace(/\/$/, ''),
  } as ICruiseOptions)
  if (typeof result.output === 'string') throw new Error('the cruise gave text instead of a result')
  return result.output.summary.violations.map((found) => `${found.rule.name}: ${found.from} -> ${found.to}`)
}

/** A small house on disk, built from path → text, looked at and cleared away. */
export async function cruisePlanted(files: Readonly<Record<string, string>>): Promise<string[]> {
  const house = mkdtempSync(join(tmpdir(), 'walls-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, path)), { recursive: true })
      writeFileSync(join(house, path), text)
    }
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
    return await cruiseFor(house, ['src', 'law'])
  } finally {
    rmSync(house, { recursive: true, force: true })
  }
}
