import { type Kysely, sql } from 'kysely'
import pg, { type ClientConfig } from 'pg'
import type { Day, Instant } from '../../shared/date.ts'

/** The moment and the day (Europe/Amsterdam) as the database has them: the only clock outside a transaction. */
export type Clock = { readonly nu: Instant; readonly vandaag: Day }

/** Reads the clock. Inside a transaction use `trx.context`, which says the same. */
export async function readClock(pool: Kysely<unknown>): Promise<Clock> {
  const found = await sql<Clock>`select rd.nu() as nu, rd.vandaag() as vandaag`.execute(pool)
  const row = found.rows[0]
  if (!row) throw new Error('The database gave no time')
  return row
}

/** The morning on which the demo begins. */
export const demoMorning = '2026-10-05T09:00:00+02:00'

/**
 * Sets the demo's clock going: the first time at Monday 5 October 2026, nine o'clock; later a minute after where it
 * stood last, so that time stands still while nothing runs and never goes back. `owner` may write rd.clock.
 */
export async function startDemoClock(owner: ClientConfig): Promise<void> {
  await asOwner(
    owner,
    `insert into rd.clock (demo_at, real_at) values ('${demoMorning}', now())
     on conflict (single) do update set real_at = now(), demo_at = rd.clock.demo_at + interval '1 minute'`,
  )
}

/** Sets the demo's clock on a moment: to load what happened before the demo begins, on the day that it happened. */
export async function setDemoClock(owner: ClientConfig, moment: string): Promise<void> {
  await asOwner(
    owner,
    'insert into rd.clock (demo_at, real_at) values ($1, now()) on conflict (single) do update set demo_at = $1, real_at = now()',
    [moment],
  )
}

/** The demo's button "een dag verder". */
export async function moveDemoDay(owner: ClientConfig): Promise<void> {
  await asOwner(owner, "update rd.clock set demo_at = rd.nu() + interval '1 day', real_at = now()")
}

async function asOwner(owner: ClientConfig, statement: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    await client.query(statement, values)
  } finally {
    await client.end()
  }
}
