import type { FastifyInstance } from 'fastify'
import { type Kysely, sql } from 'kysely'
import { demoDay } from './demo/day.ts'
import { loadDemo } from './demo/load.ts'
import { demoAccounts, demoRoles } from './demo/roles.ts'
import type { Doors } from './doors.ts'
import { closedAddresses } from './platform/access/closed-addresses.ts'
import { dropDraft, keepDraft, readDraft } from './platform/access/drafts.ts'
import { IdentityProblem, readIdentities } from './platform/access/identity-settings.ts'
import { readSignInKey } from './platform/access/key-file.ts'
import { servePhotos } from './platform/access/photo.routes.ts'
import { whoIsSignedIn } from './platform/access/sessions.ts'
import { registerSignIn } from './platform/access/sign-in.routes.ts'
import { setSignInKey } from './platform/access/sign-in-key.ts'
import { readClock, startDemoClock } from './platform/clock/clock.ts'
import { type Config, ConfigProblem, readConfig } from './platform/config/config.ts'
import { EmbeddedProblem } from './platform/db/embedded/problem.ts'
import { openHouse } from './platform/db/house.ts'
import { assertHumble } from './platform/db/humble.ts'
import { migrate } from './platform/db/migrate.ts'
import { openPool } from './platform/db/pool.ts'
import { refusals as platformRefusals } from './platform/db/refused.ts'
import { openStore, type Store } from './platform/db/store.ts'
import type { Caller } from './platform/db/types.ts'
import * as files from './platform/files/index.ts'
import { openApi } from './platform/http/api/api.ts'
import type { ApiRoute } from './platform/http/api/route.ts'
import { callerOf } from './platform/http/facts.ts'
import { explainedFaults } from './platform/http/faults.ts'
import { claimPort, PortTaken } from './platform/http/port.ts'
import { buildServer } from './platform/http/server.ts'
import { type HttpSettings, usualLimits } from './platform/http/settings.ts'
import { readDataKey } from './platform/vault/key-file.ts'
import { openKeys } from './platform/vault/keys.ts'
import type { Vault } from './platform/vault/vault.ts'
import * as beheer from './rooms/beheer/index.ts'
import * as household from './rooms/household/index.ts'
import * as income from './rooms/income/index.ts'
import * as intake from './rooms/intake/index.ts'
import * as inzage from './rooms/inzage/index.ts'
import * as plan from './rooms/plan/index.ts'
import * as privacy from './rooms/privacy/index.ts'
import * as reckoning from './rooms/reckoning/index.ts'
import * as regie from './rooms/regie/index.ts'
import * as regions from './rooms/regions/index.ts'
import type { GemeenteId } from './shared/ids.ts'
import type { Refusals } from './shared/refused.ts'
import type { SignedInAs } from './web/context.ts'
import { startWork } from './worker.ts'

const rooms = { beheer, household, income, inzage, intake, plan, privacy, reckoning, regie, regions }
const refusals: Refusals = Object.assign(
  {},
  platformRefusals,
  files.refusals,
  ...Object.values(rooms).map((room) => room.refusals),
)

const api: readonly ApiRoute[] = Object.values(rooms).flatMap((room) => ('api' in room ? room.api : []))

/** The application as it runs: where it listens, and how it ends. */
export type Running = { readonly address: string; stop(): Promise<void> }

/** Starts everything: database, migrations, the demo where it belongs, pages and API, and the background work. */
export async function start(config: Config, say: (line: string) => void): Promise<Running> {
  const port = await claimPort(config.host, config.port)
  const store = await openStore(config, say)
  try {
    return await serve({ config, store, port, say })
  } catch (error) {
    await store.stop()
    throw error
  }
}

type Parts = {
  readonly config: Config
  readonly store: Store
  readonly port: number
  readonly say: (line: string) => void
}

async function serve({ config, store, port, say }: Parts): Promise<Running> {
  await migrate(store.owner)
  const key = await readSignInKey(config.dataDir, process.env.SIGN_IN_KEY)
  await setSignInKey(store.owner, key)
  intake.makeCodesWith(key)
  if (config.demo) await startDemoClock(store.owner)
  const pool = openPool(store.app)
  await assertHumble(pool)
  const doors = openDoors(pool, await openKeys(store.owner, await installedKeys(config.dataDir)))
  if (config.demo && (await loadDemo({ owner: store.owner, doors }))) say('The demo data are in place.')
  const baseUrl = config.baseUrl ?? `http://${config.host}:${port}`
  const app = await makeApp({ config, pool, key, doors, baseUrl, owner: store.owner })
  const worker = await startWork(store.worker, (line, detail) => app.log.error(detail, line))
  await app.listen({ port, host: config.host })
  return {
    address: baseUrl,
    stop: async () => {
      await app.close()
      await worker.stop()
      await doors.house.close()
      await store.stop()
    },
  }
}

/** The data key, and with DATA_KEY_BEFORE the one that it replaces. */
async function installedKeys(dataDir: string) {
  const { DATA_KEY: given, DATA_KEY_BEFORE: older } = process.env
  const before = older === undefined ? undefined : await readDataKey(dataDir, older)
  return { key: await readDataKey(dataDir, given), before }
}

/** The house and every room, on a pool that logs in as rd_app. */
export function openDoors(pool: Kysely<unknown>, vault: Vault): Doors {
  const doors: Doors = {
    house: openHouse(pool, refusals, vault),
    refusals: { ...explainedFaults, ...refusals },
    files,
    ...rooms,
  }
  return doors
}

type AppParts = {
  readonly config: Pick<Config, 'gemeente' | 'buildDirectory' | 'proxies' | 'demo' | 'logLevel' | 'apiEmail'>
  readonly pool: Kysely<unknown>
  readonly key: Buffer
  readonly doors: Doors
  readonly baseUrl: string
  readonly owner: Store['owner']
}

/** The web server with every route of the house; it does not listen yet. */
export async function makeApp({ config, pool, key, doors, baseUrl, owner }: AppParts): Promise<FastifyInstance> {
  const { gemeente, buildDirectory, proxies, demo, logLevel } = config
  const identity = demo ? await openIdentity(baseUrl) : undefined
  const settings = {
    baseUrl,
    gemeente: await readGemeente(pool, gemeente),
    buildDirectory,
    proxies,
    limits: usualLimits,
  }
  const signIn = {
    pool,
    key,
    baseUrl,
    gemeente,
    identities: identity?.identities ?? (await readIdentities(process.env)),
  }
  return buildServer({
    doors,
    settings,
    logLevel,
    closed: closedAddresses(pool, gemeente),
    shell: {
      signedInAs: (caller) => signedInAs(pool, caller),
      drafts: {
        keep: (token, draft) => keepDraft(pool, token, draft),
        read: (token, opens) => readDraft(pool, token, opens),
        drop: (token) => dropDraft(pool, token),
      },
      demo: async () => (demo ? { vandaag: (await readClock(pool)).vandaag, roles: demoRoles } : undefined),
    },
    api: openApi({ house: doors.house, settings, routes: api, email: config.apiEmail }),
    routes: [
      (scope) => registerSignIn(scope, signIn),
      (scope) => servePhotos(scope, { house: doors.house, baseUrl }),
      (scope) =>
        files.serveDownloads(scope, { house: doors.house, callerOf: (request) => callerOf(request, settings) }),
      ...(identity ? [(scope: FastifyInstance) => identity.mount(scope), demoDay(owner)] : []),
    ],
  })
}

/** The demo's provider comes with a package that an installation without a demo leaves out. */
async function openIdentity(baseUrl: string) {
  const { openDemoIdentity } = await import('./demo/identity/mount.ts')
  return openDemoIdentity(baseUrl, demoAccounts)
}

async function signedInAs(pool: Kysely<unknown>, caller: Caller): Promise<SignedInAs | undefined> {
  const found = caller.kind === 'session' ? await whoIsSignedIn(pool, caller.token) : undefined
  return found && { naam: found.naam ?? '', roles: found.roles }
}

async function readGemeente(pool: Kysely<unknown>, id: GemeenteId): Promise<HttpSettings['gemeente']> {
  const found = await sql<{ naam: string; telefoon: string }>`
    select naam, telefoon from access.gemeente where id = ${id}`.execute(pool)
  const row = found.rows[0]
  if (!row) throw new ConfigProblem(`GEMEENTE is "${id}", but that municipality is not in the database.`)
  return { id, ...row }
}

/** Runs until Ctrl-C, also while it is still starting; a problem with a known cause is one sentence. */
async function main(): Promise<void> {
  const starting = start(readConfig(process.argv.slice(2), process.env), console.log)
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    starting
      .then((running) => running.stop())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  const running = await starting
  if (!stopping) console.log(`Rode Draad is ready at ${running.address}`)
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    const known =
      error instanceof ConfigProblem ||
      error instanceof EmbeddedProblem ||
      error instanceof IdentityProblem ||
      error instanceof PortTaken
    console.error(known ? error.message : error)
    process.exit(1)
  })
}
