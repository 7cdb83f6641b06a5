import { Logger, type Runner, run } from 'graphile-worker'
import { sql } from 'kysely'
import pg, { type PoolConfig } from 'pg'
import { openHouse } from '../db/house.ts'
import { openPool } from '../db/pool.ts'
import type { Refusals } from '../db/refusals.ts'
import { type Sweep, sweepAll } from './sweep.ts'

/** The worker: it seals the log every second and sweeps every minute; planned jobs only make a sweep come sooner. */
export type Worker = { stop(): Promise<void> }

export type WorkerOptions = {
  readonly login: PoolConfig
  readonly refusals: Refusals
  readonly sweeps: readonly Sweep[]
  readonly report: (line: string, detail: unknown) => void
}

/** Starts the worker on a login of rd_worker. Two workers at once are safe: the sealer and each job take turns. */
export async function startWorker({ login, refusals, sweeps, report }: WorkerOptions): Promise<Worker> {
  const pool = openPool({ ...login, max: 3 })
  const house = openHouse(pool, refusals)
  const queuePool = new pg.Pool({ ...login, max: 4 })
  queuePool.on('error', () => undefined)
  queuePool.on('connect', (client) => client.on('error', () => undefined))
  const sweep = async () => {
    const { failed } = await sweepAll({ house, pool }, sweeps)
    for (const one of failed) report(`sweep ${one.name} failed`, one.reason)
    await sql`select rd.keep_clock(), rd.forget_commands(), access.forget_drafts()`.execute(pool)
  }
  const sealer = setInterval(() => {
    sql`select log.seal()`.execute(pool).catch((error: unknown) => report('sealing failed', error))
  }, 1_000)
  const runner: Runner = await run({
    pgPool: queuePool,
    concurrency: 2,
    noHandleSignals: true,
    crontab: '* * * * * sweep',
    taskList: { sweep },
    logger: new Logger(() => () => undefined),
  })
  await sweep()
  return {
    stop: async () => {
      clearInterval(sealer)
      await runner.stop()
      await queuePool.end()
      await house.close()
    },
  }
}
