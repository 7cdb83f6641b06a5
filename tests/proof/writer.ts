import { sql } from 'kysely'
import { openHouse } from '../../src/platform/db/house.ts'
import { openPool } from '../../src/platform/db/pool.ts'
import { refusals } from '../../src/platform/db/refused.ts'
import type { Caller } from '../../src/platform/db/types.ts'
import { newId } from '../../src/shared/ids.ts'

/**
 * Writes people with their event and their look, one transaction after another, and says each id on a line once the
 * house has acknowledged it. Runs until it is killed. Arguments: the login as JSON and a session token.
 */
const [login = '{}', token = ''] = process.argv.slice(2)
const house = openHouse(openPool(JSON.parse(login)), refusals)
const caller: Caller = { kind: 'session', token }

async function writeOne(): Promise<string> {
  const id = newId<'person'>()
  const command = { key: newId(), name: 'write-one', input: id }
  const outcome = await house.write(caller, 'hulpvraag', command, async (trx) => {
    await sql`select access.involve(${id}, 'nieuw')`.execute(trx)
    await sql`insert into household.person (gemeente_id, id) values (${trx.context.gemeente}, ${id})`.execute(trx)
    await sql`select rd.append_event('household', ${id}, ${id}, 'ingeschreven', '{}')`.execute(trx)
    trx.look(id, 'persoon', 1)
    return id
  })
  return String(outcome)
}

async function writeOn(): Promise<void> {
  for (;;) process.stdout.write(`${await writeOne()}\n`)
}

await Promise.all([writeOn(), writeOn(), writeOn()])
