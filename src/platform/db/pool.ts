import { Kysely, PostgresDialect } from 'kysely'
import pg, { type PoolConfig } from 'pg'

/** int8 beyond 2^53 is a fault, not a rounding. */
function toSafeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`int8 out of the safe range: ${text}`)
  return value
}

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  20: toSafeInteger,
  1082: (text) => text,
  1184: (text) => new Date(text).toISOString(),
}

/** Days come as text, instants as ISO text in UTC, int8 as a safe number; nothing becomes a Date. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => parsers[oid] ?? pg.types.getTypeParser(oid, format),
}

/** A pool as Kysely wants it. The role must be rd_app or rd_worker; `assertHumble` checks that. */
export function openPool(config: PoolConfig): Kysely<unknown> {
  const pool = new pg.Pool({ max: 10, options: '-c timezone=UTC', ...config, types })
  pool.on('error', () => undefined)
  // A client that is saying goodbye has no listener of the pool any more; the database may go before it is done.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
}
