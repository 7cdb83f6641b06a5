import type { Sweep } from '../../platform/jobs/sweep.ts'
import { makeLists } from './rule-change.sql.ts'

/** What this room does every minute, and sooner when a rule was announced: list whom it touches. */
export const sweeps: readonly Sweep[] = [{ name: 'list-rule-change', purpose: 'regels', run: makeLists }]
