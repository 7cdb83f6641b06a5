import type { Sweep } from '../../platform/jobs/sweep.ts'
import { carryOver } from './thread.sql.ts'

/** What this room does every minute: see to it that nobody answers who does not work here any more. */
export const sweeps: readonly Sweep[] = [{ name: 'carry-over', purpose: 'bewaking', run: carryOver }]
