import { sql, type Transaction } from 'kysely'
import type { Day, Instant } from '../../shared/date.ts'
import type { GemeenteId } from '../../shared/ids.ts'
import { currentTrace } from '../log/trace.ts'
import type { Caller, Context } from './types.ts'

type Begun = {
  nu: Instant
  vandaag: Day
  actor_kind: Context['actorKind']
  actor_id: string | null
  gemeente_id: GemeenteId
  roles: string[]
}

/**
 * The first statement of every transaction: the database checks who calls and for what, and answers with the moment and
 * the actor. Throws the database's refusal when the caller may not come in.
 */
export async function begin(trx: Transaction<unknown>, caller: Caller, purpose: string): Promise<Context> {
  const found = await entry(caller, purpose).execute(trx)
  const row = found.rows[0]
  if (!row) throw new Error('rd.begin gave no context')
  return {
    nu: row.nu,
    vandaag: row.vandaag,
    actorKind: row.actor_kind,
    actorId: row.actor_id ?? undefined,
    gemeente: row.gemeente_id,
    purpose,
    roles: row.roles,
  }
}

function entry(caller: Caller, purpose: string) {
  const trace = currentTrace()
  switch (caller.kind) {
    case 'session':
      return sql<Begun>`select * from rd.begin(${caller.token}, ${purpose}, ${trace})`
    case 'code':
      return sql<Begun>`select * from rd.begin_code(${caller.code}, ${trace})`
    case 'public':
      return sql<Begun>`select * from rd.begin_public(${caller.gemeente}, ${trace})`
    case 'job':
      return sql<Begun>`select * from rd.begin_job(${caller.gemeente}, ${purpose}, ${trace})`
  }
}
