import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg, { type ClientConfig } from 'pg'
import { installJobs } from '../jobs/install.ts'

const folder = new URL('../../../db/', import.meta.url)

/**
 * Brings a database up to date: the roles, then each numbered file of db/migrations once, in order, each in its own
 * transaction as rd_owner. `config` logs in as someone who may make roles and schemas (embedded: the superuser). Two
 * at a time wait for each other. Throws, naming the file, when a file that was carried out has changed since.
 */
export async function migrate(config: ClientConfig): Promise<{ carriedOut: string[] }> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    await client.query(await readFile(new URL('roles.sql', folder), 'utf8'))
    await client.query("select pg_advisory_lock(hashtext('rodedraad.migrate'))")
    await prepare(client)
    const carriedOut: string[] = []
    for (const name of await migrationNames()) {
      if (await carryOut(client, name)) carriedOut.push(name)
    }
    await installJobs(config)
    return { carriedOut }
  } finally {
    await client.end()
  }
}

/** The files of db/migrations in order. */
export async function migrationNames(): Promise<string[]> {
  const names = await readdir(new URL('migrations/', folder))
  return names.filter((name) => /^\d{4}-.+\.sql$/.test(name)).sort()
}

async function prepare(client: pg.Client): Promise<void> {
  await client.query('create table if not exists public.migration (name text primary key, digest text not null)')
  await client.query('revoke create on schema public from public')
  const database = await client.query(
    "select format('grant create, connect on database %I to rd_owner', current_database()) as grant",
  )
  await client.query(database.rows[0].grant)
  await withoutTemporary(client)
  await client.query('create extension if not exists btree_gist')
}

/**
 * Nobody who logs in makes temporary objects in the database: those would stand in the session of a function that runs
 * with the rights of the owner.
 */
async function withoutTemporary(client: pg.Client): Promise<void> {
  const database = await client.query(
    "select format('revoke temporary on database %I from public', current_database()) as revoke",
  )
  await client.query(database.rows[0].revoke)
}

async function carryOut(client: pg.Client, name: string): Promise<boolean> {
  const text = await readFile(new URL(`migrations/${name}`, folder), 'utf8')
  const digest = createHash('sha256').update(text).digest('hex')
  const known = await client.query('select digest from public.migration where name = $1', [name])
  if (known.rowCount === 1) {
    if (known.rows[0].digest !== digest) throw new Error(`The migration ${name} changed after it was carried out.`)
    return false
  }
  try {
    await client.query(`begin; set local role rd_owner; ${text}`)
    await client.query('reset role')
    await client.query('insert into public.migration values ($1, $2)', [name, digest])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`The migration ${name} failed`, { cause: error })
  }
  return true
}
