import { createHash } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { GemeenteId } from '../../shared/ids.ts'
import type { Outcome } from '../../shared/refused.ts'
import { isRefused } from '../../shared/refused.ts'
import { noVault, type Vault } from '../vault/vault.ts'
import { begin } from './begin.ts'
import { startLooks } from './looks.ts'
import { type Refusals, toRefused } from './refusals.ts'
import type { Caller, Command, Read, Write } from './types.ts'

/** The one way to the data: every transaction has a caller and a purpose, and a refusal comes back as a value. */
export type House = {
  read<T>(caller: Caller, purpose: string, work: (trx: Read) => Promise<T>): Promise<Outcome<T>>
  write<T>(
    caller: Caller,
    purpose: string,
    command: Command,
    work: (trx: Write) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>>
  /** Work of a job or sweep: it comes from a query on dates, so it needs no key to happen once. */
  sweep<T>(gemeente: GemeenteId, purpose: string, work: (trx: Write) => Promise<Outcome<T>>): Promise<Outcome<T>>
  close(): Promise<void>
}

/** Carries a refusal out of a transaction, so that everything in it is undone. */
class RolledBack extends Error {
  readonly outcome: unknown
  constructor(outcome: unknown) {
    super('rolled back by a refusal')
    this.outcome = outcome
  }
}

/**
 * Opens the house on a pool that logs in as rd_app or rd_worker. `refusals` are those of all rooms together; a database
 * error whose constraint is not among them is thrown. `vault` is for what is sealed; without one nothing sealed is read.
 */
export function openHouse(pool: Kysely<unknown>, refusals: Refusals, vault: Vault = noVault): House {
  const run = async <T>(caller: Caller, purpose: string, work: (trx: Write) => Promise<Outcome<T>>) => {
    try {
      return await pool.transaction().execute(async (plain) => {
        const context = await begin(plain, caller, purpose)
        const looks = startLooks()
        const trx = extend(plain, { context, look: looks.note, vault, writes: true as const })
        const outcome = await work(trx)
        if (isRefused(outcome)) throw new RolledBack(outcome)
        await looks.save(plain)
        return outcome
      })
    } catch (error) {
      const refused = error instanceof RolledBack ? error.outcome : toRefused(error, refusals)
      if (isRefused(refused)) return refused
      throw error
    }
  }
  return {
    read: (caller, purpose, work) => run(caller, purpose, work),
    write: (caller, purpose, command, work) => run(caller, purpose, (trx) => once(trx, command, () => work(trx))),
    sweep: (gemeente, purpose, work) => run({ kind: 'job', gemeente }, purpose, work),
    close: () => pool.destroy(),
  }
}

/** Claims the key, does the work, keeps the answer; a second time gives the answer without the work. */
async function once<T>(trx: Write, command: Command, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const digest = createHash('sha256').update(JSON.stringify(command.input)).digest()
  const claimed = await sql<{ before: { value: T } | null }>`
    select rd.claim_command(${command.key}, ${command.name}, ${digest}) as before`.execute(trx)
  const before = claimed.rows[0]?.before
  if (before) return before.value
  const outcome = await work()
  if (!isRefused(outcome)) {
    await sql`select rd.finish_command(${command.key}, ${JSON.stringify({ value: outcome ?? null })}::jsonb)`.execute(
      trx,
    )
  }
  return outcome
}

function extend<Extra extends object>(trx: Transaction<unknown>, extra: Extra): Transaction<unknown> & Extra {
  return Object.assign(trx, extra)
}
