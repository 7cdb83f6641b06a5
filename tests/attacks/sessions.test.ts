import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { whoIsSignedIn } from '../../src/platform/access/sessions.ts'
import { openPool } from '../../src/platform/db/pool.ts'
import { type FreshDatabase, freshDatabase } from '../harness/database.ts'
import { makeSession, makeTowns, type Town } from '../harness/town.ts'

/** A session that nobody uses ends, and one that is used ends too; the database counts, by its own clock. */

let db: FreshDatabase
let town: Town
let owner: pg.Client
let client: pg.Client
const person = '018f0000-0000-7000-8000-000000000001'

beforeAll(async () => {
  db = await freshDatabase()
  ;[town] = await makeTowns(db.owner)
  owner = new pg.Client(db.owner)
  client = new pg.Client(db.app)
  await owner.connect()
  await client.connect()
  await owner.query(
    "insert into household.person (gemeente_id, id, naam, zoeknaam) values ('GM9901', $1, 'Ann', 'ann')",
    [person],
  )
})
afterAll(async () => {
  await client.end()
  await owner.end()
  await db.drop()
})

let staff: string
let resident: string
beforeEach(async () => {
  staff = await makeSession(owner, { gemeente: 'GM9901', kind: 'medewerker', id: town.balie.id })
  resident = await makeSession(owner, { gemeente: 'GM9901', kind: 'inwoner', id: person })
})

async function begin(token: string, purpose: string, commit = false): Promise<string> {
  await client.query('begin')
  try {
    await client.query('select rd.begin($1, $2)', [token, purpose])
    return 'in'
  } catch (error) {
    return error instanceof Error && 'constraint' in error ? String(error.constraint) : String(error)
  } finally {
    await client.query(commit ? 'commit' : 'rollback')
  }
}

const shift = (token: string, set: string) =>
  owner.query(`update access.session set ${set} where token_hash = sha256(convert_to($1, 'UTF8'))`, [token])
const seen = async (token: string) =>
  (
    await owner.query<{ ago: number }>(
      `select extract(epoch from clock_timestamp() - last_seen)::float8 as ago from access.session
        where token_hash = sha256(convert_to($1, 'UTF8'))`,
      [token],
    )
  ).rows[0]?.ago ?? Number.NaN

test('a colleague who does nothing for half an hour is out, a minute before that not', async () => {
  await shift(staff, "last_seen = clock_timestamp() - interval '29 minutes'")
  expect(await begin(staff, 'hulpvraag')).toBe('in')
  await shift(staff, "last_seen = clock_timestamp() - interval '30 minutes 1 second'")
  expect(await begin(staff, 'hulpvraag')).toBe('rd_session_valid')
})

test('a resident who does nothing for a quarter of an hour is out', async () => {
  await shift(resident, "last_seen = clock_timestamp() - interval '14 minutes'")
  expect(await begin(resident, 'inzage')).toBe('in')
  await shift(resident, "last_seen = clock_timestamp() - interval '15 minutes 1 second'")
  expect(await begin(resident, 'inzage')).toBe('rd_session_valid')
})

test('whoever is busy stays in: being seen moves the end, at most once a minute', async () => {
  await shift(staff, "last_seen = clock_timestamp() - interval '29 minutes'")
  expect(await begin(staff, 'hulpvraag', true)).toBe('in')
  expect(await seen(staff)).toBeLessThan(10)
  await shift(staff, "last_seen = clock_timestamp() - interval '50 seconds'")
  expect(await begin(staff, 'hulpvraag', true)).toBe('in')
  expect(await seen(staff)).toBeGreaterThan(49)
})

test('a session ends however busy someone is: a working day, and two hours for a resident', async () => {
  await shift(
    staff,
    "made_at = clock_timestamp() - interval '8 hours 1 second', expires_at = clock_timestamp() + interval '9 hours'",
  )
  expect(await begin(staff, 'hulpvraag')).toBe('rd_session_valid')
  await shift(
    resident,
    "made_at = clock_timestamp() - interval '2 hours 1 second', expires_at = clock_timestamp() + interval '9 hours'",
  )
  expect(await begin(resident, 'inzage')).toBe('rd_session_valid')
})

test('the bar above the page knows it too, and being seen there counts', async () => {
  const pool = openPool(db.app)
  try {
    await shift(staff, "last_seen = clock_timestamp() - interval '20 minutes'")
    expect(await whoIsSignedIn(pool, staff)).toMatchObject({ kind: 'medewerker' })
    expect(await seen(staff)).toBeLessThan(10)
    await shift(staff, "last_seen = clock_timestamp() - interval '31 minutes'")
    expect(await whoIsSignedIn(pool, staff)).toBeUndefined()
    expect(await begin(staff, 'hulpvraag')).toBe('rd_session_valid')
  } finally {
    await pool.destroy()
  }
})

test('by raw SQL nobody lengthens a session, changes the terms or hands a time in', async () => {
  await shift(staff, "last_seen = clock_timestamp() - interval '31 minutes'")
  const tries = [
    'update access.session set last_seen = now()',
    "update access.session_limit set pause = interval '1 year'",
    'select * from access.session_limit',
    `select access.open_session('${staff}')`,
  ]
  for (const one of tries) await expect(client.query(one), one).rejects.toThrow(/permission denied/)
  await client.query("set time zone 'Pacific/Apia'")
  expect(await begin(staff, 'hulpvraag')).toBe('rd_session_valid')
  await client.query('reset time zone')
})

test('two pages at once do not wait for each other to be seen', async () => {
  await shift(staff, "last_seen = clock_timestamp() - interval '5 minutes'")
  const other = new pg.Client(db.app)
  await other.connect()
  try {
    await client.query('begin')
    await client.query('select rd.begin($1, $2)', [staff, 'hulpvraag'])
    await other.query("set statement_timeout = '2s'")
    await other.query('begin')
    await other.query('select rd.begin($1, $2)', [staff, 'hulpvraag'])
    await other.query('rollback')
  } finally {
    await client.query('rollback')
    await other.end()
  }
})

test('what was typed is kept for whoever typed it, sealed, for an hour, and for nobody else', async () => {
  const sealed = randomBytes(40)
  await shift(staff, "last_seen = clock_timestamp() - interval '31 minutes'")
  const keep = async (token: string) =>
    (await client.query('select access.keep_draft($1, $2) as kept', [token, sealed])).rows[0]?.kept
  const kept = async (token: string) =>
    (await client.query('select access.draft_of($1) as sealed', [token])).rows[0]?.sealed
  expect(await keep(staff)).toBe(true)
  expect(await keep('guessed')).toBe(false)
  expect(await kept(staff)).toBeNull()
  const again = await makeSession(owner, { gemeente: 'GM9901', kind: 'medewerker', id: town.balie.id })
  expect(await kept(again)).toEqual(sealed)
  expect(await kept(town.lead.token)).toBeNull()
  expect(await kept(resident)).toBeNull()
  await expect(client.query('select * from access.draft')).rejects.toThrow(/permission denied/)
  await client.query('select access.drop_draft($1)', [town.lead.token])
  expect(await kept(again)).toEqual(sealed)
  await owner.query("update access.draft set until = clock_timestamp() - interval '1 second'")
  expect(await kept(again)).toBeNull()
  await keep(again)
  await client.query('select access.drop_draft($1)', [again])
  expect(await kept(again)).toBeNull()
})

test('nothing is kept by a session that was signed out, or that ended long ago', async () => {
  const keep = async (token: string) =>
    (await client.query('select access.keep_draft($1, $2) as kept', [token, randomBytes(40)])).rows[0]?.kept
  await shift(staff, 'revoked_at = clock_timestamp()')
  expect(await keep(staff)).toBe(false)
  await shift(resident, "made_at = clock_timestamp() - interval '2 days'")
  expect(await keep(resident)).toBe(false)
})
