import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type House, openHouse } from '../../src/platform/db/house.ts'
import { openPool } from '../../src/platform/db/pool.ts'
import { refusals } from '../../src/platform/db/refused.ts'
import { newId } from '../../src/shared/ids.ts'
import { type FreshDatabase, freshDatabase } from '../harness/database.ts'
import { makeTowns, type Town } from '../harness/town.ts'

let db: FreshDatabase
let here: Town
let house: House
let owner: pg.Client
const person = newId<'person'>()

beforeAll(async () => {
  db = await freshDatabase()
  ;[here] = await makeTowns(db.owner)
  house = openHouse(openPool(db.app), refusals)
  owner = new pg.Client(db.owner)
  await owner.connect()
  await owner.query('insert into household.person (gemeente_id, id) values ($1, $2)', [here.gemeente, person])
  await owner.query(
    "insert into access.involvement (gemeente_id, person_id, medewerker_id, grond, van) values ($1, $2, $3, 'nieuw', rd.nu() - interval '1 hour')",
    [here.gemeente, person, here.balie.id],
  )
})

afterAll(async () => {
  await house.close()
  await owner.end()
  await db.drop()
})

beforeEach(async () => {
  await owner.query('truncate log.look, log.chain restart identity')
  for (let turn = 0; turn < 5; turn++) {
    await house.read(here.klantmanager.caller, 'hulpvraag', async (trx) => trx.look(person, 'persoon', 1))
  }
  await owner.query('select log.seal()')
})

const faults = async () => (await owner.query('select fault from log.verify()')).rows.map((row) => row.fault)

test('a look is written in its transaction: who, for what, whom, how much; one row per person and category', async () => {
  await house.read(here.balie.caller, 'hulpvraag', async (trx) => {
    trx.look(person, 'inkomen', 1)
    trx.look(person, 'inkomen', 3)
    trx.look(person, 'plan', 3)
  })
  const found = await owner.query(
    'select actor_id, actor_role, purpose, category, grade from log.look where actor_id = $1 order by category',
    [here.balie.id],
  )
  expect(found.rows).toEqual([
    { actor_id: here.balie.id, actor_role: 'balie', purpose: 'hulpvraag', category: 'inkomen', grade: 3 },
    { actor_id: here.balie.id, actor_role: 'balie', purpose: 'hulpvraag', category: 'plan', grade: 3 },
  ])
})

test('a transaction that fails shows nothing and logs nothing; a log that fails shows nothing', async () => {
  const fails = house.read(here.balie.caller, 'hulpvraag', async (trx) => {
    trx.look(person, 'persoon', 1)
    throw new Error('on the way')
  })
  await expect(fails).rejects.toThrow('on the way')
  await owner.query('alter table log.look rename to look_gone')
  const unlogged = house.read(here.balie.caller, 'hulpvraag', async (trx) => trx.look(person, 'persoon', 1))
  await expect(unlogged).rejects.toThrow(/log.look/)
  await owner.query('alter table log.look_gone rename to look')
  expect((await owner.query('select from log.look where actor_id = $1', [here.balie.id])).rowCount).toBe(0)
})

test('a whole log verifies', async () => {
  expect(await faults()).toEqual([])
})

test('a removed row is found', async () => {
  await owner.query('delete from log.look where id = (select id from log.look limit 1)')
  expect(await faults()).toEqual(['removed'])
})

test('a changed row is found', async () => {
  await owner.query("update log.look set purpose = 'toezicht' where id = (select id from log.look limit 1)")
  expect(await faults()).toEqual(['changed'])
})

test('a row inserted afterwards is found, before and after the sealer came by', async () => {
  await owner.query(
    `insert into log.look (gemeente_id, at, written_at, actor_kind, actor_role, purpose, person_id, category, grade)
     values ($1, now(), now() - interval '1 hour', 'medewerker', 'balie', 'hulpvraag', $2, 'persoon', 1)`,
    [here.gemeente, randomUUID()],
  )
  expect(await faults()).toEqual(['inserted'])
  await owner.query('select log.seal()')
  expect(await faults()).toEqual(['inserted'])
})

test('a chain that was mended by hand is found, and one rebuilt from the start differs from a head kept elsewhere', async () => {
  const head = (await owner.query('select seq, hash from log.head()')).rows[0]
  await owner.query("update log.chain set digest = sha256('x') where seq = 2")
  expect((await faults()).sort()).toEqual(['broken', 'changed'])
  await owner.query('truncate log.chain restart identity')
  await owner.query('delete from log.look where id = (select id from log.look order by written_at limit 1)')
  await owner.query('select log.seal()')
  expect(await faults()).toEqual([])
  const checked = await owner.query('select fault from log.verify($1, $2)', [head.seq, head.hash])
  expect(checked.rows).toEqual([{ fault: 'broken' }])
})

test('two sealers at once seal each row once', async () => {
  await owner.query('truncate log.chain restart identity')
  const workers = await Promise.all([openPool(db.worker), openPool(db.worker)].map(async (pool) => pool))
  await Promise.all(workers.flatMap((pool) => [1, 2, 3].map(() => sql`select log.seal()`.execute(pool))))
  await Promise.all(workers.map((pool) => pool.destroy()))
  expect((await owner.query('select from log.chain')).rowCount).toBe(5)
  expect(await faults()).toEqual([])
})

test('the application can neither change nor add a row of the log', async () => {
  const app = new pg.Client(db.app)
  await app.connect()
  for (const statement of [
    'update log.look set grade = 1',
    'delete from log.look',
    'insert into log.look default values',
    'select log.seal()',
  ]) {
    await expect(app.query(statement)).rejects.toThrow(/permission denied/)
  }
  await app.end()
})
