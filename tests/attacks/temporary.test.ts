import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../../src/platform/db/migrate.ts'
import { type FreshDatabase, freshDatabase } from '../harness/database.ts'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
  const owner = new pg.Client(db.owner)
  await owner.connect()
  await owner.query(`grant temporary on database ${db.name} to public`)
  await owner.end()
  await migrate(db.owner)
})
afterAll(() => db.drop())

test('whoever logs in for the application makes nothing temporary in the database', async () => {
  for (const login of [db.app, db.worker]) {
    const client = new pg.Client(login)
    await client.connect()
    try {
      await expect(client.query('create temporary table person (id uuid)')).rejects.toThrow('permission denied')
      await expect(client.query('create domain pg_temp.text as pg_catalog.text')).rejects.toThrow('permission denied')
    } finally {
      await client.end()
    }
  }
})
