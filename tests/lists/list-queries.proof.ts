import { afterAll, beforeAll, expect, test } from 'vitest'
import { lists } from './lists.ts'
import { type LargeTown, openLargeTown } from './run.ts'

/** The same lists in a town of sixty thousand people and two hundred thousand events, as PostgreSQL itself plans them. */

let town: LargeTown
beforeAll(async () => {
  town = await openLargeTown(60_000)
}, 600_000)
afterAll(() => town.close())

test('no list reads a big table from end to end or takes a second, nor who saw someone since a day', async () => {
  await town.read(lists, false)
  const readings = await town.read(lists, false)
  const slow = readings.filter(({ faults, ms }) => faults.length > 0 || ms > 300)
  expect(slow).toEqual([])
  expect(readings.find(({ list }) => list.startsWith('privacy/look whoLooked'))?.ms).toBeLessThan(1000)
}, 600_000)
