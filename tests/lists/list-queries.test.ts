import { afterAll, beforeAll, expect, test } from 'vitest'
import { listFiles } from '../conventions/source.ts'
import { lists, noLists } from './lists.ts'
import { faultsOf } from './plans.ts'
import { type LargeTown, openLargeTown } from './run.ts'

/** Each list under its policies, where reading from end to end is forbidden: what has no index, or a filter before it. */

let town: LargeTown
beforeAll(async () => {
  town = await openLargeTown(2_000)
}, 120_000)
afterAll(() => town.close())

/** The functions that read, as "room/file name". */
function readers(): string[] {
  return listFiles(/^src\/(rooms|platform)\/[a-z]+\/[a-z-]+\.sql\.ts$/).flatMap(({ path, text }) => {
    const [room, file] = path.split('/').slice(2)
    const found = text.matchAll(/export async function (\w+)\(\s*trx: Read\b/g)
    return [...found].map(([, name]) => `${room}/${file?.replace('.sql.ts', '')} ${name}`)
  })
}

test('every function of a room that reads is a list that is explained here, or says why it is none', () => {
  const known = [...Object.keys(lists), ...Object.keys(noLists)].sort()
  expect(known).toEqual(readers().sort())
})

test('no list reads a big table from end to end, or mostly for nothing', async () => {
  const readings = await town.read(lists, true)
  expect(readings.filter(({ faults }) => faults.length > 0)).toEqual([])
}, 60_000)

test('sees a table read from end to end, and a filter that comes after the rows', () => {
  const big = new Set(['a.b'])
  const table = { Schema: 'a', 'Relation Name': 'b', 'Actual Loops': 1 }
  const scan = { ...table, 'Node Type': 'Seq Scan', Filter: '(x)' }
  const late = { ...table, 'Node Type': 'Index Scan', Filter: '(y)', 'Rows Removed by Filter': 501 }
  const fine = { ...table, 'Node Type': 'Index Scan', 'Rows Removed by Filter': 20 }
  expect(faultsOf({ 'Node Type': 'Append', 'Actual Loops': 1, Plans: [scan, late, fine] }, big)).toEqual([
    'a.b is read from end to end: (x)',
    'a.b: 501 rows read for nothing: (y)',
  ])
})
