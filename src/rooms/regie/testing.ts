import pg from 'pg'
import { freshDatabase } from '../../../tests/harness/database.ts'
import { makeTowns, type Worker } from '../../../tests/harness/town.ts'
import { openHouse } from '../../platform/db/house.ts'
import { openPool } from '../../platform/db/pool.ts'
import type { Refusals } from '../../platform/db/refusals.ts'
import { refusals as platformRefusals } from '../../platform/db/refused.ts'
import type { Caller, Read, Write } from '../../platform/db/types.ts'
import { testVault } from '../../platform/vault/testing.ts'
import { newId, type PersonId, type ThreadId } from '../../shared/ids.ts'
import { isRefused, type Outcome, type Refused } from '../../shared/refused.ts'
import * as household from '../household/index.ts'
import { refusals } from './refused.ts'
import { carryOver, openThread, whoAnswers } from './thread.sql.ts'
import { faultsOf, type Piece } from './thread.ts'

/** A value that must not be a refusal; throws with the refusal otherwise. */
export function done<T>(outcome: T): Exclude<T, Refused> {
  if (isRefused(outcome)) throw new Error(`refused: ${outcome.code} ${outcome.text.nl}`)
  return outcome as Exclude<T, Refused>
}

/** The code of what must be a refusal. */
export function refusedBy(outcome: unknown): string {
  if (!isRefused(outcome)) throw new Error(`not refused: ${JSON.stringify(outcome)}`)
  return outcome.code
}

/** Two towns in a fresh database, the house on it, and what a test of who answers asks of it. */
export async function openLedger(more: Refusals = {}) {
  const db = await freshDatabase()
  const [here, there] = await makeTowns(db.owner)
  const all = { ...platformRefusals, ...household.refusals, ...refusals, ...more }
  const house = openHouse(openPool(db.app), all, testVault)
  const jobs = openHouse(openPool(db.worker), all)
  const owner = new pg.Client(db.owner)
  await owner.connect()
  const write = <T>(caller: Caller, work: (trx: Write) => Promise<Outcome<T>>, purpose = 'hulpvraag') =>
    house.write(caller, purpose, { key: newId(), name: 'test', input: null }, work)
  const read = <T>(caller: Caller, work: (trx: Read) => Promise<T>, purpose = 'hulpvraag') =>
    house.read(caller, purpose, work)
  const newPerson = async (caller: Caller = here.balie.caller, naam?: string): Promise<PersonId> =>
    done(await write(caller, (trx) => household.registerPerson(trx, { id: newId(), naam })))
  const newThread = async (person: PersonId, caller: Caller = here.balie.caller): Promise<ThreadId> => {
    const thread = newId<'thread'>()
    done(await write(caller, (trx) => openThread(trx, { thread, soort: 'lijn', person })))
    return thread
  }
  return {
    db,
    here,
    there,
    house,
    owner,
    write,
    read,
    newPerson,
    newThread,
    /** What the sweep does. */
    sweep: () => jobs.sweep(here.gemeente, 'bewaking', carryOver),
    /** Who answers now, as a resident with this thread sees it. */
    answers: async (thread: ThreadId, caller: Caller = here.balie.caller) => {
      const found = done(await read(caller, (trx) => whoAnswers(trx, thread)))
      if (!found) throw new Error('nobody answers')
      return found
    },
    /** Ends or suspends an appointment at once, or lifts the suspension: what the personnel system does. */
    appoint: async (worker: Worker, how: 'ends' | 'suspended' | 'back') => {
      const set = {
        ends: 'tot = rd.nu()',
        suspended: 'suspended_at = rd.nu()',
        back: 'suspended_at = null, tot = null',
      }[how]
      await owner.query(`update access.appointment set ${set} where medewerker_id = $1`, [worker.id])
    },
    /** What is wrong in the ledger, thread by thread; empty when all is well. */
    faults: () => listFaults(owner),
    close: async () => {
      await house.close()
      await jobs.close()
      await owner.end()
      await db.drop()
    },
  }
}

/** What `openLedger` gives. */
export type Ledger = Awaited<ReturnType<typeof openLedger>>

async function listFaults(owner: pg.Client): Promise<readonly string[]> {
  const text =
    "to_char(van at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as van, to_char(tot at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as tot"
  const periods = await owner.query<Piece & { thread_id: string }>(`select thread_id, ${text} from regie.thread_period`)
  const answers = await owner.query<Piece & { thread_id: string }>(`select thread_id, ${text} from regie.aanspreekpunt`)
  const clock = await owner.query<{ nu: string }>(
    "select to_char(rd.nu() at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as nu",
  )
  const nu = clock.rows[0]?.nu ?? ''
  const threads = new Set([...periods.rows, ...answers.rows].map((row) => row.thread_id))
  const of = (rows: readonly (Piece & { thread_id: string })[], thread: string) =>
    rows.filter((row) => row.thread_id === thread).map(({ van, tot }) => ({ van, tot }))
  return [...threads].flatMap((thread) =>
    faultsOf(of(periods.rows, thread), of(answers.rows, thread), nu).map((fault) => `${thread}: ${fault}`),
  )
}
