import type { PoolConfig } from 'pg'
import { refusals as platform } from './platform/db/refused.ts'
import { startWorker, type Worker } from './platform/jobs/runner.ts'
import { readLogboek, shipLogboek } from './platform/log/logboek.ts'
import { refusals as privacyRefusals, sweeps as privacySweeps } from './rooms/privacy/index.ts'
import { refusals as reckoningRefusals, sweeps as reckoningSweeps } from './rooms/reckoning/index.ts'
import { refusals as regieRefusals, sweeps as regieSweeps } from './rooms/regie/index.ts'

/** Starts the background work of all rooms on a login of rd_worker. */
export async function startWork(login: PoolConfig, report: (line: string, detail: unknown) => void): Promise<Worker> {
  return startWorker({
    login,
    refusals: { ...platform, ...regieRefusals, ...privacyRefusals, ...reckoningRefusals },
    sweeps: [...regieSweeps, ...privacySweeps, ...reckoningSweeps, ...shipLogboek(readLogboek(process.env))],
    report,
  })
}
