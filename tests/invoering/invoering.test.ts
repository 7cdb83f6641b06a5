import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../harness/database.ts'
import { makeTowns } from '../harness/town.ts'
import { type Invoering, readInvoering } from './data.ts'
import { accessPage, agreementsPage, bio2Page, dpiaPage, sharingPage } from './pages.ts'

/** What a municipality needs to begin, from the data that the house itself obeys: so it cannot say anything else. */
let database: FreshDatabase
let data: Invoering
beforeAll(async () => {
  database = await freshDatabase()
  await makeTowns(database.owner)
  data = await readInvoering(database.owner)
})
afterAll(() => database.drop())

const place = (name: string) => fileURLToPath(new URL(`../../docs/invoering/${name}.md`, import.meta.url))

// `vitest -u` writes them anew.
test.each([
  ['toegang', accessPage],
  ['delen', sharingPage],
  ['dpia', dpiaPage],
  ['afspraken', agreementsPage],
  ['bio2', bio2Page],
] as const)('docs/invoering/%s.md says what the database says', async (name, page) => {
  await expect(page(data)).toMatchFileSnapshot(place(name))
})

test('every place that a measure of BIO2 points to is there', () => {
  const paths = [...bio2Page().matchAll(/\b(?:tests|src|docs)\/[\w./-]+/g)].map(([path]) => path)
  expect(paths.filter((path) => !existsSync(fileURLToPath(new URL(`../../${path}`, import.meta.url))))).toEqual([])
})

test('every role has a ground for all that it may see, and no activity is without a term or a source', () => {
  expect(data.toegang.filter(({ grond = '' }) => grond.trim() === '')).toEqual([])
  expect(data.register.filter(({ bewaartermijn = '', bron = '' }) => bewaartermijn === '' || bron === '')).toEqual([])
})
