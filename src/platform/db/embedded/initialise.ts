import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { isBeside, MAKING } from './ours.ts'
import { passwordsIn, SUPERUSER } from './passwords.ts'
import { own } from './place.ts'
import { EmbeddedProblem } from './problem.ts'
import { type Account, run } from './processes.ts'

/** The major version of the PostgreSQL that made the data, undefined when there are no data. */
export function dataVersion(folder: string): number | undefined {
  const file = join(folder, 'PG_VERSION')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined
}

/**
 * Makes a new data folder. It is made in a subfolder and moved up with PG_VERSION last, so that a kill at any moment
 * leaves either no data, which are then made again, or whole data.
 *
 * @throws EmbeddedProblem when initdb fails.
 */
export async function initialise(
  folder: string,
  how: { binaries: Binaries; account: Account; fast: boolean },
): Promise<void> {
  clearHalf(folder)
  const making = join(folder, MAKING)
  mkdirSync(making, { mode: 0o700 })
  own(making, how.account)
  const passwordFile = join(folder, 'rodedraad.initial')
  writeFileSync(passwordFile, passwordsIn(folder).get(SUPERUSER) ?? '', { mode: 0o600 })
  own(passwordFile, how.account)
  const cluster = join(making, 'cluster')
  await initdb(cluster, { ...how, passwordFile })
  rmSync(passwordFile)
  const entries = readdirSync(cluster).filter((name) => name !== 'PG_VERSION')
  for (const name of [...entries, 'PG_VERSION']) renameSync(join(cluster, name), join(folder, name))
  rmSync(making, { recursive: true })
}

/** Removes what a start left behind that was killed while it made the data. */
function clearHalf(folder: string): void {
  const names = readdirSync(folder)
  if (!names.includes(MAKING)) return
  // The marker goes last: killed here, the next start still knows that the rest is not whole.
  const half = names.filter((name) => name !== MAKING && !isBeside(name))
  for (const name of [...half, MAKING]) rmSync(join(folder, name), { recursive: true })
}

interface Making {
  readonly binaries: Binaries
  readonly account: Account
  readonly fast: boolean
  readonly passwordFile: string
}

async function initdb(cluster: string, making: Making): Promise<void> {
  const args = ['-D', cluster, '-U', SUPERUSER, `--pwfile=${making.passwordFile}`, '--auth=scram-sha-256']
  args.push('--encoding=UTF8', '--data-checksums', '--lc-messages=C', '--no-instructions')
  if (making.fast) args.push('--no-sync')
  let said = ''
  for (const locale of locales(making.binaries.major)) {
    const { code, text } = await run(join(making.binaries.bin, 'initdb'), [...args, ...locale], making.account)
    if (code === 0) return
    said = text.trim().split('\n').at(-1) ?? ''
    rmSync(cluster, { recursive: true, force: true })
  }
  throw new EmbeddedProblem(`PostgreSQL ${making.binaries.version} could not make its data in ${cluster}: ${said}`)
}

// C.UTF-8 sorts by code point, the same on every machine. Where the system lacks it, PostgreSQL 17 has it built in and
// older ones bring ICU; plain C is the last resort.
function locales(major: number): string[][] {
  const own = major >= 17 ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : icu
  return [['--locale=C.UTF-8'], own, ['--locale=C']]
}

const icu = ['--locale=C', '--locale-provider=icu', '--icu-locale=und']
