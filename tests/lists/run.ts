import { sql } from 'kysely'
import pg from 'pg'
import { openHouse } from '../../src/platform/db/house.ts'
import type { Caller } from '../../src/platform/db/types.ts'
import { testVault } from '../../src/platform/vault/testing.ts'
import { isRefused } from '../../src/shared/refused.ts'
import { freshDatabase } from '../harness/database.ts'
import { makeTowns, residentCaller, type Town } from '../harness/town.ts'
import { fillTown, type Sample } from './large-town.ts'
import type { Asker, List } from './lists.ts'
import { openListening, type Reading, readPlans } from './plans.ts'

/** How one list read, under the policies of whoever asked. */
export type ListReading = Reading & { readonly list: string }

/** A town of so many people, open for lists. */
export type LargeTown = {
  readonly sample: Sample
  /** Each list in turn. `indexed` forbids reading from end to end, so that a small set shows what has no index. */
  read(one: Readonly<Record<string, readonly List[]>>, indexed: boolean): Promise<readonly ListReading[]>
  close(): Promise<void>
}

const code = 'ABCDEFGHJKMN'

/** Makes and fills it; rules are asked of the policies by whoever may read each list. */
export async function openLargeTown(people: number): Promise<LargeTown> {
  const db = await freshDatabase()
  const [town] = await makeTowns(db.owner)
  const sample = await fillTown(db.owner, town, people)
  const owner = new pg.Client(db.owner)
  await owner.connect()
  await owner.query(
    "insert into access.code values (sha256(convert_to($1, 'UTF8')), $2, $3, rd.nu() + interval '1 day')",
    [code, town.gemeente, sample.contact],
  )
  const big = await owner.query<{ name: string }>(`select format('%s.%s', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and c.reltuples > 500 and n.nspname !~ '^pg_'`)
  const tables = new Set(big.rows.map(({ name }) => name))
  const callers = await callersOf(db.owner, town, sample)
  const { kysely, heard } = openListening(db.app)
  const house = openHouse(kysely, {}, testVault)
  const readOne = async (name: string, one: List, indexed: boolean): Promise<ListReading> => {
    const reading = await house
      .read(callers[one.as], one.purpose, async (trx): Promise<Reading> => {
        await sql`set local statement_timeout = '5s'`.execute(trx)
        // Compiling a plan pays off when it is thought to be dear, as every small table is when it may not be read whole.
        if (indexed) await sql`set local enable_seqscan = off`.execute(trx)
        if (indexed) await sql`set local jit = off`.execute(trx)
        return readPlans(trx, heard, { list: (within) => one.read(within, sample), big: tables })
      })
      .catch((error: unknown): Reading => ({ faults: [`${error}`], ms: 5000 }))
    if (isRefused(reading)) throw new Error(`${name}: ${reading.code}`)
    return { list: `${name} as ${one.as}`, ...reading }
  }
  return {
    sample,
    read: async (which, indexed) => {
      const found: ListReading[] = []
      for (const [name, ways] of Object.entries(which))
        for (const one of ways) found.push(await readOne(name, one, indexed))
      return found
    },
    close: async () => {
      await house.close()
      await owner.end()
      await db.drop()
    },
  }
}

async function callersOf(owner: pg.ClientConfig, town: Town, sample: Sample): Promise<Record<Asker, Caller>> {
  return {
    balie: town.balie.caller,
    lead: town.lead.caller,
    privacy: town.privacy.caller,
    resident: await residentCaller(owner, town.gemeente, sample.person),
    code: { kind: 'code', code },
  }
}
