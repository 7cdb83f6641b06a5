import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../harness/database.ts'
import { makeTowns, type Town } from '../harness/town.ts'
import { fillTown } from './large-town.ts'

/** Every transaction begins with whom its caller helps: what that asks may not grow with the questions that are open. */
let database: FreshDatabase
let town: Town
beforeAll(async () => {
  database = await freshDatabase()
  ;[town] = await makeTowns(database.owner)
  await fillTown(database.owner, town, 2_000)
}, 120_000)
afterAll(() => database.drop())

test('who stands in is asked once per colleague who is away and team, not per open question', async () => {
  const owner = new pg.Client(database.owner)
  await owner.connect()
  await owner.query(
    "insert into regie.absence (gemeente_id, id, medewerker_id, van) values ($1, gen_random_uuid(), $2, rd.nu() - interval '1 hour')",
    [town.gemeente, town.klantmanager.id],
  )
  await owner.query("set track_functions = 'all'")
  const found = await owner.query('select cardinality(regie.persons_of($1, $2)) as n', [town.gemeente, town.balie.id])
  await owner.query('select pg_stat_force_next_flush()')
  const calls = await owner.query(
    "select coalesce(sum(calls), 0)::int as n from pg_stat_user_functions where schemaname = 'regie' and funcname = 'stands_in'",
  )
  await owner.end()
  expect(found.rows[0].n).toBeGreaterThan(0)
  expect(calls.rows[0].n).toBeLessThanOrEqual(2)
})
