import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../tests/harness/database.ts'
import { makeTowns, type Town } from '../../../tests/harness/town.ts'
import { newId } from '../../shared/ids.ts'
import { type House, openHouse } from '../db/house.ts'
import { openPool } from '../db/pool.ts'
import { refusals } from '../db/refused.ts'
import { startWorker, type Worker } from './runner.ts'

let db: FreshDatabase
let here: Town
let house: House
let owner: pg.Client
let worker: Worker
let swept = 0
const told: string[] = []

beforeAll(async () => {
  db = await freshDatabase()
  ;[here] = await makeTowns(db.owner)
  house = openHouse(openPool(db.app), refusals)
  owner = new pg.Client(db.owner)
  await owner.connect()
  const sweep = { name: 'count', purpose: 'bewaking', run: async () => (swept += 1) }
  const broken = { name: 'broken', purpose: 'bewaking', run: async () => Promise.reject(new Error('planted')) }
  const report = (line: string) => told.push(line)
  worker = await startWorker({ login: db.worker, refusals, sweeps: [broken, sweep], report })
})

afterAll(async () => {
  await worker.stop()
  await house.close()
  await owner.end()
  await db.drop()
})

async function until(holds: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 80; tries += 1) {
    if (await holds()) return true
    await pause(100)
  }
  return false
}

test('a sweep visits every municipality at the start, and one that fails keeps none of the others back', () => {
  expect(swept).toBe(2)
  expect(told).toEqual(['sweep broken failed', 'sweep broken failed'])
})

test('the sweep of every minute is known to the queue', async () => {
  const known = async () => (await owner.query('select from graphile_worker._private_known_crontabs')).rowCount === 1
  expect(await until(known)).toBe(true)
})

test('a job planned in a transaction makes the sweep come sooner; one that is undone plans nothing', async () => {
  const before = swept
  const plan = (fails: boolean) =>
    house.write(here.balie.caller, 'hulpvraag', { key: newId(), name: 'plan', input: fails }, async (trx) => {
      await sql`select jobs.plan('sweep')`.execute(trx)
      if (fails) throw new Error('undone')
      return true
    })
  await expect(plan(true)).rejects.toThrow('undone')
  expect((await owner.query('select from graphile_worker._private_jobs')).rowCount).toBe(0)
  expect(await plan(false)).toBe(true)
  expect(await until(async () => swept >= before + 2)).toBe(true)
})

test('what someone looked at is sealed within seconds', async () => {
  const person = newId<'person'>()
  await owner.query('insert into household.person (gemeente_id, id) values ($1, $2)', [here.gemeente, person])
  await house.read(here.balie.caller, 'hulpvraag', async (trx) => trx.look(person, 'persoon', 1))
  const sealed = async () => (await owner.query('select from log.chain')).rowCount === 1
  expect(await until(sealed)).toBe(true)
})

test('the application itself reaches neither the queue nor the sealer', async () => {
  const app = new pg.Client(db.app)
  await app.connect()
  await expect(app.query('select * from graphile_worker._private_jobs')).rejects.toThrow(/permission denied/)
  await expect(app.query("select graphile_worker.add_job('sweep')")).rejects.toThrow(/permission denied/)
  await app.end()
})
