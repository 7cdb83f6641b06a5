import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type GemeenteId, toGemeenteId } from '../../shared/ids.ts'

/** Where the application stands and what it leans on; read once, at start. */
export type Config = {
  readonly port: number
  readonly host: string
  /** The address people type, when a proxy stands in front; otherwise it follows from host and port. */
  readonly baseUrl: string | undefined
  readonly dataDir: string
  readonly buildDirectory: string
  /** A PostgreSQL elsewhere; without one the embedded server is used. */
  readonly database: { readonly app: string; readonly worker: string; readonly owner: string } | undefined
  readonly preferNpm: boolean
  /** Fictional people, a clock of its own and one-button roles. Never beside a database elsewhere. */
  readonly demo: boolean
  readonly reset: boolean
  readonly gemeente: GemeenteId
  readonly proxies: readonly string[]
  readonly logLevel: string
  /** Where someone who uses the API can ask. */
  readonly apiEmail: string
}

/** A setting that cannot be: one sentence that says which and what to do. */
export class ConfigProblem extends Error {}

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Reads arguments and environment. Throws ConfigProblem, naming the setting, when something is missing or wrong. */
export function readConfig(args: readonly string[], env: NodeJS.ProcessEnv): Config {
  const { values } = parse(args)
  const database = readDatabase(env)
  return {
    port: readPort(values.port ?? env.PORT ?? '3000'),
    host: env.HOST ?? '127.0.0.1',
    baseUrl: env.BASE_URL,
    dataDir: resolve(values.data ?? env.DATA_DIR ?? join(root, 'data')),
    buildDirectory: join(root, 'build'),
    database,
    preferNpm: env.RODEDRAAD_PG === 'npm',
    demo: database === undefined,
    reset: values.reset ?? false,
    gemeente: readGemeente(env.GEMEENTE ?? 'GM9901'),
    proxies: env.TRUSTED_PROXIES?.split(',') ?? [],
    logLevel: env.LOG_LEVEL ?? 'warn',
    apiEmail: readApiEmail(env.API_EMAIL, database === undefined),
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { reset: { type: 'boolean' }, port: { type: 'string' }, data: { type: 'string' } },
    })
  } catch {
    throw new ConfigProblem(`Unknown option in "${args.join(' ')}". Known are --reset, --port and --data.`)
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ConfigProblem(`PORT is "${text}"; it must be a number up to 65535.`)
  return port
}

/** In the demo an address that nobody has; elsewhere the municipality must give its own. */
function readApiEmail(text: string | undefined, demo: boolean): string {
  if (text === undefined && demo) return 'api@rodedraad.invalid'
  if (text === undefined) throw new ConfigProblem('Set API_EMAIL: the e-mail address for questions about the API.')
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text))
    throw new ConfigProblem(`API_EMAIL is "${text}"; it must be an e-mail address.`)
  return text
}

function readGemeente(text: string): GemeenteId {
  const id = toGemeenteId(text)
  if (!id) throw new ConfigProblem(`GEMEENTE is "${text}"; it must be the CBS code of a municipality, such as GM0344.`)
  return id
}

function readDatabase(env: NodeJS.ProcessEnv): Config['database'] {
  const { DATABASE_URL: app, DATABASE_WORKER_URL: worker, DATABASE_OWNER_URL: owner } = env
  if (!app && !owner) return undefined
  if (!app || !worker || !owner) {
    throw new ConfigProblem(
      'Set DATABASE_URL (rd_app), DATABASE_WORKER_URL (rd_worker) and DATABASE_OWNER_URL together, or none of them.',
    )
  }
  return { app, worker, owner }
}
