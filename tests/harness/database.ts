import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { Login } from '../../src/platform/db/embedded/connection.ts'
import { type Embedded, startEmbedded } from '../../src/platform/db/embedded/start.ts'
import { migrate } from '../../src/platform/db/migrate.ts'

const TEMPLATE = 'rd_template'

/** A migrated database of one test file. Tests arrange as `owner` (the superuser) and act as `app` or `worker`. */
export interface FreshDatabase {
  readonly name: string
  readonly owner: Login
  readonly migrate: Login
  readonly app: Login
  readonly worker: Login
  /** Ends what is still connected and removes the database. */
  drop(): Promise<void>
}

let cluster: Promise<Embedded> | undefined

/** Makes a database of its own from the template, which the first caller of the run migrates; some 50 ms. */
export async function freshDatabase(): Promise<FreshDatabase> {
  cluster ??= startCluster()
  const server = await cluster
  const name = `t_${randomUUID().replaceAll('-', '').slice(0, 12)}`
  await command(server, `create database ${name} template ${TEMPLATE}`)
  // Rights on a database do not come along with its template.
  await command(server, `grant create, connect on database ${name} to rd_owner`)
  await command(server, `revoke temporary on database ${name} from public`)
  return {
    name,
    owner: { ...server.superuser, database: name },
    migrate: server.login('rd_migrate', name),
    app: server.login('rd_app', name),
    worker: server.login('rd_worker', name),
    drop: () => command(server, `drop database if exists ${name} with (force)`),
  }
}

async function startCluster(): Promise<Embedded> {
  const preferNpm = process.env.RODEDRAAD_TEST_PG === 'npm'
  const server = await startEmbedded({ dataDir: inject('clusterFolder'), fast: true, preferNpm })
  const client = new pg.Client({ ...server.superuser, database: 'postgres' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(1)')
    const { rowCount } = await client.query('select from pg_database where datname = $1', [TEMPLATE])
    if (rowCount === 0) await makeTemplate(server, client)
  } finally {
    await client.end()
  }
  return server
}

async function makeTemplate(server: Embedded, client: pg.Client): Promise<void> {
  const making = `${TEMPLATE}_making`
  await client.query(`drop database if exists ${making} with (force)`)
  await client.query(`create database ${making}`)
  await migrate({ ...server.superuser, database: making })
  await client.query(`alter database ${making} rename to ${TEMPLATE}`)
}

async function command(server: Embedded, text: string): Promise<void> {
  const client = new pg.Client({ ...server.superuser, database: 'postgres' })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}
