import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from './database.ts'

let one: FreshDatabase
let other: FreshDatabase

beforeAll(async () => {
  one = await freshDatabase()
  other = await freshDatabase()
})
afterAll(async () => {
  await one.drop()
  await other.drop()
})

async function ask(login: pg.ClientConfig, text: string): Promise<unknown[]> {
  const client = new pg.Client(login)
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

test('a fresh database is migrated', async () => {
  expect(await ask(one.owner, 'select count(*) > 0 as migrated from public.migration')).toEqual([{ migrated: true }])
})

test('what one test file writes is not seen by another', async () => {
  await ask(one.owner, 'create table public.mine (id int)')
  expect(await ask(other.owner, "select to_regclass('public.mine') as mine")).toEqual([{ mine: null }])
})

test('the application logs in as rd_app, which is no superuser and owns nothing', async () => {
  const rows = await ask(
    one.app,
    'select current_user as role, rolsuper, rolbypassrls, rolinherit from pg_roles where rolname = current_user',
  )
  expect(rows).toEqual([{ role: 'rd_app', rolsuper: false, rolbypassrls: false, rolinherit: false }])
  await expect(ask(one.app, 'create table public.theft (id int)')).rejects.toThrow(/permission denied/)
})

test('sessions are in UTC', async () => {
  expect(await ask(one.worker, "select current_setting('timezone') as zone")).toEqual([{ zone: 'UTC' }])
})
