import { type Kysely, sql } from 'kysely'
import type { GemeenteId } from '../../shared/ids.ts'
import { isRefused } from '../../shared/refused.ts'
import type { House } from '../db/house.ts'
import type { Write } from '../db/types.ts'

/** What a room does each minute for one municipality: a query on its own dates, and what follows from it. */
export type Sweep = { readonly name: string; readonly purpose: string; run(trx: Write): Promise<number> }

/** What a run came to, for the log: how much each sweep did, and which failed. */
export type SweepReport = {
  readonly done: Record<string, number>
  readonly failed: { name: string; reason: unknown }[]
}

/** A house and a pool that log in as rd_worker. */
export type WorkerHouse = { readonly house: House; readonly pool: Kysely<unknown> }

/**
 * Runs every sweep for every municipality, each in its own transaction: one that fails keeps none of the others back.
 * What is due is a question to the domain's dates, so a sweep that was missed is made up by the next.
 */
export async function sweepAll({ house, pool }: WorkerHouse, sweeps: readonly Sweep[]): Promise<SweepReport> {
  const report: SweepReport = { done: {}, failed: [] }
  const found = await sql<{ id: GemeenteId }>`select id from jobs.gemeenten() as id`.execute(pool)
  for (const { id } of found.rows) {
    for (const sweep of sweeps) await runOne({ house, gemeente: id, sweep }, report)
  }
  return report
}

type One = { readonly house: House; readonly gemeente: GemeenteId; readonly sweep: Sweep }

async function runOne({ house, gemeente, sweep }: One, report: SweepReport): Promise<void> {
  try {
    const outcome = await house.sweep(gemeente, sweep.purpose, (trx) => sweep.run(trx))
    if (isRefused(outcome)) report.failed.push({ name: sweep.name, reason: outcome.code })
    else report.done[sweep.name] = (report.done[sweep.name] ?? 0) + outcome
  } catch (error) {
    report.failed.push({ name: sweep.name, reason: error })
  }
}
