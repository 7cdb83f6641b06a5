import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../harness/database.ts'
import { makeTowns, type Town } from '../harness/town.ts'

/** What a function of the owner must not do for whoever calls it: run the caller's code, or write about anyone. */

let db: FreshDatabase
let owner: pg.Client
let client: pg.Client
let here: Town
const ann = randomUUID()
const bob = randomUUID()

beforeAll(async () => {
  db = await freshDatabase()
  owner = new pg.Client(db.owner)
  client = new pg.Client(db.app)
  await Promise.all([owner.connect(), client.connect()])
  ;[here] = await makeTowns(db.owner)
  for (const id of [ann, bob]) {
    await owner.query('insert into household.person (gemeente_id, id) values ($1, $2)', [here.gemeente, id])
  }
  await owner.query(
    "insert into access.involvement (gemeente_id, person_id, medewerker_id, grond, van) values ($1, $2, $3, 'nieuw', rd.nu() - interval '1 hour')",
    [here.gemeente, ann, here.klantmanager.id],
  )
})

afterAll(async () => {
  await Promise.all([owner.end(), client.end()])
  await db.drop()
})

/** Runs statements in one transaction under the application's role; always rolls back. */
async function attempt(...statements: string[]): Promise<void> {
  await client.query('begin')
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.query('rollback')
  }
}

const begin = () => `select rd.begin('${here.klantmanager.token}', 'hulpvraag')`
const append = (stream: string, person: string | null) =>
  `select rd.append_event('household', '${stream}', ${person ? `'${person}'` : 'null'}, 'gezegd', '{}')`

test('a type of one own session is not taken for a type of the system by a function of the owner', async () => {
  const ran: string[] = []
  client.on('notice', (notice) => ran.push(notice.message ?? ''))
  // Not given by the house: this is for a database where someone gave it all the same.
  await owner.query(`grant temporary on database ${db.name} to rd_app`)
  await attempt(
    `create function pg_temp.spy(pg_catalog.text) returns bool language plpgsql as
     $$ begin raise notice 'ran as %', current_user; return true; end $$`,
    'create domain pg_temp.text as pg_catalog.text check (pg_temp.spy(value))',
    begin(),
    append(ann, ann),
  )
  expect(ran).not.toContain('ran as rd_owner')
})

test('every function that runs with the rights of the owner looks in the session last', async () => {
  const loose = async () =>
    (
      await owner.query(`select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.prosecdef and n.nspname !~ '^pg_' and n.nspname not in ('graphile_worker', 'public')
          and not coalesce(p.proconfig @> array['search_path=pg_catalog, pg_temp'], false)`)
    ).rows.map((row) => row.name)
  expect(await loose()).toEqual([])
  await owner.query(
    'create function rd.loose() returns int language sql security definer set search_path = pg_catalog as $$ select 1 $$',
  )
  expect(await loose()).toEqual(['rd.loose()'])
})

test('an event is told of whom one helps, in the stream of that person and of nobody else', async () => {
  await owner.query(
    `insert into household.event (gemeente_id, id, stream_id, stream_version, person_id, type, at, actor_kind, purpose, digest)
     values ($1, gen_random_uuid(), $2, 1, $2, 'ingeschreven', rd.nu(), 'systeem', 'hulpvraag', '')`,
    [here.gemeente, bob],
  )
  await attempt(begin(), append(ann, ann))
  await expect(attempt(begin(), append(bob, bob))).rejects.toThrow('rd_event_person')
  await expect(attempt(begin(), append(bob, null))).rejects.toThrow('rd_event_person')
  await expect(attempt(begin(), append(bob, ann))).rejects.toThrow('rd_event_person')
})

test('a resident reads what was agreed and who answers, and changes neither by raw SQL', async () => {
  const [thread, contact, sheet, token] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  await owner.query(
    `insert into access.session select gen_random_uuid(), sha256(convert_to($3, 'UTF8')), $1, 'inwoner', $2,
     clock_timestamp(), clock_timestamp(), clock_timestamp() + interval '1 hour'`,
    [here.gemeente, ann, token],
  )
  await client.query('begin')
  await client.query(begin())
  await client.query(`select regie.open_thread('${thread}', 'contact', '${ann}')`)
  await client.query(`insert into intake.contact (gemeente_id, id, person_id, thread_id, kanaal, can_wait)
    values ('${here.gemeente}', '${contact}', '${ann}', '${thread}', 'balie', true)`)
  await client.query(`insert into plan.sheet (gemeente_id, id, person_id, contact_id)
    values ('${here.gemeente}', '${sheet}', '${ann}', '${contact}')`)
  await client.query('commit')

  const resident = `select rd.begin('${token}', 'inzage')`
  await client.query('begin')
  await client.query(resident)
  expect((await client.query('select id from plan.sheet')).rowCount).toBe(1)
  expect((await client.query("update plan.sheet set geld_wanneer = 'morgen', version = version + 1")).rowCount).toBe(0)
  await client.query('rollback')
  const promise = `insert into plan.agreement (gemeente_id, id, sheet_id, person_id, soort, wie, wat, wanneer)
    values ('${here.gemeente}', '${randomUUID()}', '${sheet}', '${ann}', 'belofte', 'de gemeente', 'veel geld', '2026-12-01')`
  await expect(attempt(resident, promise)).rejects.toThrow('row-level security')
  await expect(attempt(resident, `select regie.close_thread('${thread}')`)).rejects.toThrow('regie_thread_yours')
})
