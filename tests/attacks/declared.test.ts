import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertHumble } from '../../src/platform/db/humble.ts'
import { openPool } from '../../src/platform/db/pool.ts'
import { type FreshDatabase, freshDatabase } from '../harness/database.ts'

let db: FreshDatabase
let owner: pg.Client

beforeAll(async () => {
  db = await freshDatabase()
  owner = new pg.Client(db.owner)
  await owner.connect()
})

afterAll(async () => {
  await owner.end()
  await db.drop()
})

const ours = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'graphile_worker', 'public') and n.nspname !~ '^pg_'`

async function undeclared(): Promise<string[]> {
  const found = await owner.query(`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm') and ${ours} and not exists (select from rd.registry r where r.relation = c.oid)`)
  return found.rows.map((row) => row.name)
}

async function unprotected(): Promise<string[]> {
  const found = await owner.query(`
    select r.relation::text as name from rd.registry r join pg_class c on c.oid = r.relation
     where r.kind = 'persoonsgegeven' and (not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid))`)
  return found.rows.map((row) => row.name)
}

test('every table says which category and grade it is, and a new one that does not is found', async () => {
  expect(await undeclared()).toEqual([])
  await owner.query('create table household.forgotten (gemeente_id text)')
  expect(await undeclared()).toEqual(['household.forgotten'])
  await owner.query('drop table household.forgotten')
})

test('every table of personal data has row security, and one that lost it is found', async () => {
  expect(await unprotected()).toEqual([])
  await owner.query('alter table plan.sheet disable row level security')
  expect(await unprotected()).toEqual(['plan.sheet'])
  await owner.query('alter table plan.sheet enable row level security')
})

test('gemeente_id leads the key of every table with personal data', async () => {
  const found = await owner.query(`
    select r.relation::text as name from rd.registry r
      join pg_index i on i.indrelid = r.relation and i.indisprimary
      join pg_attribute a on a.attrelid = r.relation and a.attnum = i.indkey[0]
     where r.kind = 'persoonsgegeven' and a.attname <> 'gemeente_id'`)
  expect(found.rows).toEqual([])
})

test('rd_app and rd_worker own nothing, may delete nothing and truncate nothing of a room', async () => {
  const found = await owner.query(`
    select c.oid::regclass::text as name, role from pg_class c join pg_namespace n on n.oid = c.relnamespace,
      unnest(array['rd_app', 'rd_worker']) as role
     where c.relkind = 'r' and ${ours} and (has_table_privilege(role, c.oid, 'delete') or has_table_privilege(role, c.oid, 'truncate'))`)
  expect(found.rows).toEqual([])
})

test('every function that runs with the rights of the owner fixes its search path', async () => {
  const found = await owner.query(`
    select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where p.prosecdef and ${ours} and not coalesce(p.proconfig::text, '') like '%search_path=pg_catalog%'`)
  expect(found.rows).toEqual([])
})

test('the application refuses to start as a role that could get round the rules', async () => {
  const app = openPool(db.app)
  await expect(assertHumble(app)).resolves.toBeUndefined()
  await app.destroy()
  for (const login of [db.owner, db.migrate]) {
    const pool = openPool(login)
    await expect(assertHumble(pool)).rejects.toThrow(/logs in as rd_app/)
    await pool.destroy()
  }
})

test('no column keeps nationality, country of birth, neighbourhood, language or a score of a person', async () => {
  const found = await owner.query(`
    select table_schema, table_name, column_name from information_schema.columns
     where table_schema not in ('pg_catalog', 'information_schema', 'graphile_worker')
       and column_name ~* '(nationaliteit|nationality|geboorteland|birth_country|wijk|buurt|neighbo|(^|_)taal|language|score|risico|risk)'`)
  expect(found.rows).toEqual([])
})
