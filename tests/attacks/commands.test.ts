import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../src/platform/db/house.ts'
import { openPool } from '../../src/platform/db/pool.ts'
import { refusals } from '../../src/platform/db/refused.ts'
import type { Write } from '../../src/platform/db/types.ts'
import { newId } from '../../src/shared/ids.ts'
import { refuse } from '../../src/shared/refused.ts'
import { type FreshDatabase, freshDatabase } from '../harness/database.ts'
import { makeTowns, type Town } from '../harness/town.ts'

let db: FreshDatabase
let here: Town
let house: House
let owner: pg.Client

beforeAll(async () => {
  db = await freshDatabase()
  ;[here] = await makeTowns(db.owner)
  house = openHouse(openPool(db.app), refusals)
  owner = new pg.Client(db.owner)
  await owner.connect()
})

afterAll(async () => {
  await house.close()
  await owner.end()
  await db.drop()
})

/** A small command: a person by this name. Gives the id. */
async function makePerson(trx: Write, naam: string): Promise<string> {
  const id = newId<'person'>()
  await sql`select access.involve(${id}, 'nieuw')`.execute(trx)
  await sql`insert into household.person (gemeente_id, id, naam) values (${trx.context.gemeente}, ${id}, ${naam})`.execute(
    trx,
  )
  await sql`select rd.append_event('household', ${id}, ${id}, 'ingeschreven', '{}')`.execute(trx)
  return id
}

const command = (key: string, naam: string) => ({ key, name: 'make-person', input: { naam } })
const named = async (naam: string) =>
  (await owner.query('select id from household.person where naam = $1', [naam])).rowCount
const make = (key: string, naam: string) =>
  house.write(here.balie.caller, 'hulpvraag', command(key, naam), (trx) => makePerson(trx, naam))

test('the same command twice happens once and gives the same answer', async () => {
  const key = randomUUID()
  const first = await make(key, 'Twee Keer')
  expect(await make(key, 'Twee Keer')).toBe(first)
  expect(await named('Twee Keer')).toBe(1)
})

test('the same command at the same moment, ten times, happens once', async () => {
  const key = randomUUID()
  const answers = await Promise.all(Array.from({ length: 10 }, () => make(key, 'Tien Tegelijk')))
  expect(new Set(answers).size).toBe(1)
  expect(await named('Tien Tegelijk')).toBe(1)
})

test('a key that was used for something else, or by someone else, is refused', async () => {
  const key = randomUUID()
  await make(key, 'Eerst')
  expect(await make(key, 'Anders')).toMatchObject({ refused: true, code: 'rd_command_same', status: 422 })
  const stranger = await house.write(here.klantmanager.caller, 'hulpvraag', command(key, 'Eerst'), (trx) =>
    makePerson(trx, 'Eerst'),
  )
  expect(stranger).toMatchObject({ code: 'rd_command_same' })
  expect(await named('Anders')).toBe(0)
})

test('a refusal undoes everything and does not use up the key', async () => {
  const key = randomUUID()
  const no = refuse({
    code: 'test',
    status: 422,
    grond: 'huisregel',
    text: { nl: 'Nee.', en: 'No.' },
    todo: { nl: 'Niets.', en: 'Nothing.' },
  })
  const refused = await house.write(here.balie.caller, 'hulpvraag', command(key, 'Geweigerd'), async (trx) => {
    await makePerson(trx, 'Geweigerd')
    return no
  })
  expect(refused).toEqual(no)
  expect(await named('Geweigerd')).toBe(0)
  expect(typeof (await make(key, 'Geweigerd'))).toBe('string')
})

test('an error at commit whose rule is known is a refusal, and one whose rule is unknown is a fault', async () => {
  const thread = randomUUID()
  const known = {
    ...refusals,
    regie_thread_has_period: { status: 422, grond: 'x', text: { nl: '', en: '' }, todo: { nl: '', en: '' } },
  } as const
  const atCommit = async (trx: Write) => {
    const id = await makePerson(trx, 'Bij Commit')
    await sql`select regie.open_thread(${thread}, 'contact', ${id})`.execute(trx)
  }
  await owner.query(`create function regie.planted() returns trigger language plpgsql as $$ begin perform rd.refuse('regie_thread_has_period'); return null; end $$;
    grant execute on function regie.planted() to public;
    create constraint trigger planted after insert on regie.thread deferrable initially deferred for each row execute function regie.planted()`)
  const wise = openHouse(openPool(db.app), known)
  const run = (at: House) =>
    at.write(here.balie.caller, 'hulpvraag', { key: randomUUID(), name: 'x', input: 1 }, atCommit)
  expect(await run(wise)).toMatchObject({ refused: true, code: 'regie_thread_has_period' })
  await expect(run(house)).rejects.toThrow(/regie_thread_has_period/)
  await wise.close()
  await owner.query('drop trigger planted on regie.thread; drop function regie.planted()')
})

test('events number themselves per stream; of two at once on one stream one loses, as a lost race', async () => {
  const id = String(await make(randomUUID(), 'Met Verhaal'))
  const add = () =>
    house.write(here.balie.caller, 'hulpvraag', { key: randomUUID(), name: 'add', input: 1 }, async (trx) => {
      await sql`select rd.append_event('household', ${id}, ${id}, 'gezegd', '{}')`.execute(trx)
      await sql`select pg_sleep(0.05)`.execute(trx)
      return true
    })
  const outcomes = await Promise.allSettled([add(), add()])
  expect(outcomes.filter((one) => one.status === 'fulfilled').length).toBeGreaterThanOrEqual(1)
  const versions = await owner.query('select stream_version from household.event where stream_id = $1 order by 1', [id])
  expect(versions.rows.map((row) => row.stream_version)).toEqual(versions.rows.map((_, index) => index + 1))
})

test('an event about someone one does not help is refused', async () => {
  const stranger = randomUUID()
  const outcome = await house.write(
    here.balie.caller,
    'hulpvraag',
    { key: randomUUID(), name: 'x', input: 1 },
    async (trx) => {
      await sql`select rd.append_event('household', ${stranger}, ${stranger}, 'gezegd', '{}')`.execute(trx)
    },
  )
  expect(outcome).toMatchObject({ code: 'rd_event_person', status: 403 })
})

test('content can be destroyed while the event and its digest stay', async () => {
  const id = String(await make(randomUUID(), 'Te Vernietigen'))
  const gone = await owner.query('delete from household.event_content where person_id = $1', [id])
  expect(gone.rowCount).toBe(1)
  const kept = await owner.query('select length(digest) as length from household.event where stream_id = $1', [id])
  expect(kept.rows).toEqual([{ length: 32 }])
})
