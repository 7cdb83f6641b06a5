import { existsSync } from 'node:fs'
import { chooseBinaries, remember, remembered } from './binaries.ts'
import { type Login, loginOf, prepare, urlOf } from './connection.ts'
import { dataVersion, initialise } from './initialise.ts'
import { withLock } from './lock.ts'
import { passwordsIn, SUPERUSER } from './passwords.ts'
import { choosePlace, ownOurFiles, type Place } from './place.ts'
import { clearDead, findLive, type Postmaster, socketOf, stopPostmaster } from './postmaster.ts'
import { isAlive, until } from './processes.ts'
import { spawnServer, waitReady } from './serve.ts'
import { enter, leave } from './users.ts'

const DATABASE = 'rodedraad'

/** What to start. `dataDir` is made when it is missing. */
export interface Options {
  readonly dataDir: string
  /** The database to make and to give logins for; `rodedraad` unless told. */
  readonly database?: string
  /** Takes npm's PostgreSQL first for new data, also where the machine has one. */
  readonly preferNpm?: boolean
  /** Gives up safety against a crash for speed: only for a cluster that is thrown away. */
  readonly fast?: boolean
  /** Takes a line that a person should read, such as where the data stand when that is not `dataDir`. */
  readonly say?: (line: string) => void
}

/** A PostgreSQL that this process uses until it calls `stop`. */
export interface Embedded {
  /** The login of a role, as node-postgres takes it. */
  login(role: string, database?: string): Login
  /** The login of a role as a connection URL. */
  url(role: string, database?: string): string
  readonly superuser: Login
  readonly kind: 'machine' | 'npm'
  readonly version: string
  /** Where the data really stand. */
  readonly folder: string
  /** Ends our use; the last user stops the server. May be called twice. */
  stop(): Promise<void>
}

/**
 * Starts a PostgreSQL on a data folder, or attaches to the one that runs on it.
 *
 * @throws EmbeddedProblem with one clear sentence when that cannot be.
 */
export async function startEmbedded(options: Options): Promise<Embedded> {
  const place = choosePlace(options.dataDir)
  if (place.outside) options.say?.(`PostgreSQL may not enter ${options.dataDir}; the data stand in ${place.folder}.`)
  const server = await withLock(place.folder, async () => {
    const running = (await attach(place, options)) ?? (await start(place, options))
    enter(place.folder)
    ownOurFiles(place)
    return running
  })
  return embedded(place, server, options.database ?? DATABASE)
}

async function attach({ folder }: Place, options: Options): Promise<Postmaster | undefined> {
  // A server whose starter was killed just now has not yet written where its socket is.
  await until(() => findLive(folder)?.socketFolder !== '', 10_000)
  const live = findLive(folder)
  if (!live) return undefined
  if (existsSync(socketOf(live))) {
    try {
      await ready(folder, live, options)
      return live
    } catch (error) {
      // It was killed while we attached: then it is started again.
      if (isAlive(live.pid)) throw error
      return undefined
    }
  }
  // Something cleaned its socket away: nobody can reach it any more, so it is started again.
  await stopPostmaster(live)
  return undefined
}

async function start(place: Place, options: Options): Promise<Postmaster> {
  const { folder, account } = place
  await clearDead(folder)
  const major = dataVersion(folder)
  const wish = { ...place, ...(major !== undefined && { major }), preferNpm: options.preferNpm ?? false }
  const how = { binaries: chooseBinaries(wish, folder), account, fast: options.fast ?? false }
  if (major === undefined) await initialise(folder, how)
  const server = spawnServer(folder, how)
  remember(folder, how.binaries)
  await ready(folder, server, options)
  return server
}

async function ready(folder: string, server: Postmaster, options: Options): Promise<void> {
  const superuser = loginOf(SUPERUSER, { folder, server, database: 'postgres' })
  await waitReady(folder, server, superuser)
  await prepare(superuser, passwordsIn(folder), options.database ?? DATABASE)
}

function embedded({ folder }: Place, server: Postmaster, database: string): Embedded {
  const login = (role: string, name = database) => loginOf(role, { folder, server, database: name })
  let stopped: Promise<void> | undefined
  return {
    login,
    url: (role, name) => urlOf(login(role, name)),
    superuser: login(SUPERUSER),
    ...remembered(folder),
    folder,
    stop: () => {
      stopped ??= withLock(folder, async () => {
        if (leave(folder) === 0) await stopPostmaster(findLive(folder) ?? server)
      })
      return stopped
    },
  }
}
