import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../tests/harness/database.ts'
import { makeSession, makeTowns, type Town } from '../../../tests/harness/town.ts'
import { openPool } from '../db/pool.ts'
import { dropDraft, keepDraft, readDraft } from './drafts.ts'

let database: FreshDatabase
let town: Town
let owner: pg.Client
let pool: Kysely<unknown>
const draft = { place: '/contacten/1/a4', form: 'woorden', typed: { inHetKort: ['Wij bellen de huisbaas.'] } }

beforeAll(async () => {
  database = await freshDatabase()
  ;[town] = await makeTowns(database.owner)
  owner = new pg.Client(database.owner)
  await owner.connect()
  pool = openPool(database.app)
})
afterAll(async () => {
  await pool.destroy()
  await owner.end()
  await database.drop()
})

const newSession = (id = town.balie.id) => makeSession(owner, { gemeente: town.gemeente, kind: 'medewerker', id })

async function keptKey(token: string): Promise<string> {
  const key = await keepDraft(pool, token, draft)
  if (key === undefined) throw new Error('not kept')
  return key
}

test('what was typed comes back for the same person, in the browser that has the key', async () => {
  const over = await newSession()
  await owner.query("update access.session set last_seen = last_seen - interval '1 hour'")
  const key = await keptKey(over)
  expect(await readDraft(pool, over, key)).toBeUndefined()
  const again = await newSession()
  expect(await readDraft(pool, again, key)).toEqual(draft)
  expect(await readDraft(pool, again, randomBytes(32).toString('base64url'))).toBeUndefined()
  expect(await readDraft(pool, again, 'x')).toBeUndefined()
  expect(await readDraft(pool, await newSession(town.lead.id), key)).toBeUndefined()
})

test('what is kept tells nothing to whoever reads the database', async () => {
  await keptKey(await newSession())
  const { rows } = await owner.query<{ sealed: Buffer }>('select sealed from access.draft')
  expect(rows.map(({ sealed }) => sealed.includes('huisbaas'))).toEqual([false])
})

test('once it is sent it is gone', async () => {
  const token = await newSession()
  const key = await keptKey(token)
  await dropDraft(pool, token)
  expect(await readDraft(pool, token, key)).toBeUndefined()
})

test('nothing is kept for a token that nobody had', async () => {
  expect(await keepDraft(pool, 'guessed', draft)).toBeUndefined()
})
