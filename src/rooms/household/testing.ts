import pg from 'pg'
import { freshDatabase } from '../../../tests/harness/database.ts'
import { makeTowns, residentCaller } from '../../../tests/harness/town.ts'
import { openHouse } from '../../platform/db/house.ts'
import { openPool } from '../../platform/db/pool.ts'
import type { Refusals } from '../../platform/db/refusals.ts'
import { refusals as platformRefusals } from '../../platform/db/refused.ts'
import type { Caller, Read, Write } from '../../platform/db/types.ts'
import { testVault } from '../../platform/vault/testing.ts'
import { type Day, toDay } from '../../shared/date.ts'
import type { GemeenteId, PersonId } from '../../shared/ids.ts'
import { newId } from '../../shared/ids.ts'
import { isRefused, type Outcome, type Refused } from '../../shared/refused.ts'
import { type BereikInput, bereikInput, type FactInput, factInput } from './contract.ts'
import { registerPerson } from './person.sql.ts'
import { refusals } from './refused.ts'

/** A fact as a worker would write it down: no job, told today, for the Participatiewet. */
export function aFact(parts: Partial<FactInput> = {}): FactInput {
  return factInput.parse({ soort: 'heeftWerk', waarde: false, herkomst: 'opgegeven', wet: 'Participatiewet', ...parts })
}

/** How to reach someone: by phone, nothing else. */
export function aBereik(parts: Partial<BereikInput> = {}): BereikInput {
  return bereikInput.parse({ kanaal: 'bellen', telefoon: '06 12 34 56 78', ...parts })
}

/** A day that exists; throws on any other text. */
export function dayOf(text: string): Day {
  const found = toDay(text)
  if (!found) throw new Error(`no day: ${text}`)
  return found
}

/** A value that must not be a refusal; throws with the refusal otherwise. */
export function done<T>(outcome: T): Exclude<T, Refused>
export function done(outcome: unknown): unknown {
  if (isRefused(outcome)) throw new Error(`refused: ${outcome.code} ${outcome.text.nl}`)
  return outcome
}

/** Two towns in a fresh database, and the house on it. `more` are the refusals of the other rooms in the test. */
export async function openTowns(more: Refusals = {}) {
  const db = await freshDatabase()
  const [here, there] = await makeTowns(db.owner)
  const house = openHouse(openPool(db.app), { ...platformRefusals, ...refusals, ...more }, testVault)
  const owner = new pg.Client(db.owner)
  await owner.connect()
  const attacker = new pg.Pool({ ...db.app, max: 4 })
  // The database may go before the last of them has said goodbye.
  attacker.on('connect', (client) => client.on('error', () => undefined))
  const write = <T>(caller: Caller, work: (trx: Write) => Promise<Outcome<T>>, purpose = 'hulpvraag') =>
    house.write(caller, purpose, { key: newId(), name: 'test', input: null }, work)
  return {
    db,
    here,
    there,
    house,
    owner,
    write,
    read: <T>(caller: Caller, work: (trx: Read) => Promise<T>, purpose = 'hulpvraag') =>
      house.read(caller, purpose, work),
    /** Someone new, written down by the desk worker of the first town. */
    newPerson: async (naam?: string, caller: Caller = here.balie.caller): Promise<PersonId> =>
      done(await write(caller, (trx) => registerPerson(trx, { id: newId(), ...(naam === undefined ? {} : { naam }) }))),
    resident: (person: PersonId, gemeente: GemeenteId = here.gemeente) => residentCaller(db.owner, gemeente, person),
    /** Statements as rd_app after rd.begin, in one transaction that is rolled back; gives the rows of the last one. */
    raw: (caller: Caller, purpose: string, statements: readonly string[]) =>
      runRaw(attacker, { caller, purpose }, statements),
    close: async () => {
      await house.close()
      await attacker.end()
      await owner.end()
      await db.drop()
    },
  }
}

/** What `openTowns` gives. */
export type Towns = Awaited<ReturnType<typeof openTowns>>

async function runRaw(
  pool: pg.Pool,
  as: { readonly caller: Caller; readonly purpose: string },
  statements: readonly string[],
): Promise<readonly Record<string, unknown>[]> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    if (as.caller.kind === 'session') await client.query('select rd.begin($1, $2)', [as.caller.token, as.purpose])
    let rows: Record<string, unknown>[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.query('rollback')
    client.release()
  }
}
