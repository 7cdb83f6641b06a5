import pg from 'pg'
import { LOGINS, passwordsIn } from './passwords.ts'
import type { Postmaster } from './postmaster.ts'
import { EmbeddedProblem } from './problem.ts'

/** How to log in, in the form that node-postgres takes. */
export interface Login {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
}

/**
 * The login of a role on the embedded server.
 *
 * @throws EmbeddedProblem for a role that has no password here.
 */
export function loginOf(role: string, at: { folder: string; server: Postmaster; database: string }): Login {
  const password = passwordsIn(at.folder).get(role)
  if (!password) throw new EmbeddedProblem(`The embedded PostgreSQL in ${at.folder} has no password for ${role}.`)
  return { host: at.server.socketFolder, port: at.server.port, user: role, password, database: at.database }
}

/** The same login as a connection URL, with the socket folder as host parameter. */
export function urlOf(login: Login): string {
  const who = `${encodeURIComponent(login.user)}:${encodeURIComponent(login.password)}`
  return `postgresql://${who}@/${encodeURIComponent(login.database)}?host=${encodeURIComponent(login.host)}&port=${login.port}`
}

/** Makes the roles that log in and the database where they are missing. What roles may do is not decided here. */
export async function prepare(superuser: Login, passwords: Map<string, string>, database: string): Promise<void> {
  const client = new pg.Client(superuser)
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `select rolname as name from pg_roles where rolname = any($1) union all select datname from pg_database where datname = $2`,
      [LOGINS, database],
    )
    const there = new Set(rows.map((row) => row.name))
    for (const role of LOGINS.filter((name) => !there.has(name))) {
      await client.query(
        `create role ${role} login noinherit password ${client.escapeLiteral(passwords.get(role) ?? '')}`,
      )
    }
    if (!there.has(database)) await client.query(`create database ${client.escapeIdentifier(database)}`)
    await client.query(`revoke temporary on database ${client.escapeIdentifier(database)} from public`)
  } finally {
    await client.end()
  }
}
