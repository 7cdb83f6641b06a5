import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { npmBinaries } from './npm-binaries.ts'
import { EmbeddedProblem } from './problem.ts'
import { type Account, cleanEnvironment } from './processes.ts'

/** A folder with `initdb` and `postgres` that run here, and their version. */
export interface Binaries {
  readonly kind: 'machine' | 'npm'
  readonly bin: string
  readonly major: number
  readonly version: string
}

/** What to look for; `major` is the version that made the data, when there are data. */
export interface Wish {
  readonly account: Account
  readonly outside?: string
  readonly major?: number
  readonly preferNpm?: boolean
}

const OLDEST = 15

// Where Debian, Red Hat, Homebrew, Postgres.app and the makers' own packages put the server; it is often not in PATH.
const USUAL_PLACES = [
  '/usr/lib/postgresql/*/bin',
  '/usr/pgsql-*/bin',
  '/usr/local/pgsql/bin',
  '/opt/homebrew/opt/postgresql@*/bin',
  '/usr/local/opt/postgresql@*/bin',
  '/Applications/Postgres.app/Contents/Versions/*/bin',
]

/**
 * Chooses the PostgreSQL to run: the machine's, or else the one that npm brought; once there are data, only one of the
 * version that made them.
 *
 * @throws EmbeddedProblem when there is none that fits.
 */
export function chooseBinaries(wish: Wish, dataDir: string): Binaries {
  const found: Binaries[] = []
  for (const source of wish.preferNpm ? [fromNpm, fromMachine] : [fromMachine, fromNpm]) {
    for (const binaries of source(wish)) {
      if (wish.major === undefined || binaries.major === wish.major) return binaries
      found.push(binaries)
    }
  }
  if (wish.major === undefined) {
    throw new EmbeddedProblem(
      `No PostgreSQL ${OLDEST} or newer was found, on this machine or from npm: install PostgreSQL, or set DATABASE_URL and DATABASE_OWNER_URL.`,
    )
  }
  const here = [...new Set(found.map((one) => one.major))].join(' and ') || 'none'
  throw new EmbeddedProblem(
    `The data in ${dataDir} were made by PostgreSQL ${wish.major}, and here is only ${here}: install PostgreSQL ${wish.major}, or start afresh with "npm start -- --reset".`,
  )
}

function* fromMachine({ account }: Wish): Generator<Binaries> {
  const inPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder.startsWith('/'))
  const usual = USUAL_PLACES.flatMap((place) => globSync(place).sort().reverse())
  const folders = [...inPath, ...usual].map((folder) => join(folder, 'postgres')).filter((file) => existsSync(file))
  for (const bin of new Set(folders.map((file) => dirname(realpathSync(file))))) {
    const version = versionOf(bin, account)
    if (version && version.major >= OLDEST && hasExtensions(bin, version.major))
      yield { kind: 'machine', bin, ...version }
  }
}

function* fromNpm({ account, outside }: Wish): Generator<Binaries> {
  const bin = npmBinaries(account, outside)
  const version = bin && versionOf(bin, account)
  if (version) yield { kind: 'npm', bin, ...version }
}

/** The version that a folder of binaries says it has; undefined when it does not run here under this account. */
export function versionOf(bin: string, account: Account): { major: number; version: string } | undefined {
  if (!existsSync(join(bin, 'initdb'))) return undefined
  const asked = { ...account, cwd: '/', env: cleanEnvironment(), encoding: 'utf8' } as const
  const version = spawnSync(join(bin, 'postgres'), ['--version'], asked).stdout?.match(/PostgreSQL\) (\d+)[\w.]*/)
  return version ? { major: Number(version[1]), version: version[0].slice('PostgreSQL) '.length) } : undefined
}

/** Keeps which binaries serve this data folder, for those who attach. */
export function remember(folder: string, { kind, version }: Binaries): void {
  writeFileSync(join(folder, 'rodedraad.server'), `${kind} ${version}`)
}

/** Which binaries serve this data folder. */
export function remembered(folder: string): Pick<Binaries, 'kind' | 'version'> {
  const [kind, version = ''] = readFileSync(join(folder, 'rodedraad.server'), 'utf8').split(' ')
  return { kind: kind === 'npm' ? 'npm' : 'machine', version }
}

// Some systems ship the contributed extensions apart: a server without those that our tables need is no candidate.
function hasExtensions(bin: string, major: number): boolean {
  const shares = [`/usr/share/postgresql/${major}`, join(bin, '../share/postgresql'), join(bin, '../share')]
  const share = shares.map((folder) => join(folder, 'extension')).find((folder) => existsSync(folder))
  return !share || ['btree_gist', 'pgcrypto'].every((name) => existsSync(join(share, `${name}.control`)))
}
