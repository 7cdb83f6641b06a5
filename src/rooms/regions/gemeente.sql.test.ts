import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTowns, type Towns } from '../household/testing.ts'
import { getGemeente, readUrgentWays } from './gemeente.sql.ts'

let towns: Towns
beforeAll(async () => {
  towns = await openTowns()
  const add = (gemeente: string, soort: string, [naam, van, tot]: readonly (string | null)[]) =>
    towns.owner.query('insert into regions.urgent_way values ($1, $2, $3, $4, $5, $6, $7)', [
      gemeente,
      soort,
      naam,
      '0800 2000',
      'Wmo 2015 art. 4.1.1',
      van,
      tot,
    ])
  await add('GM9901', 'noodnummer', ['112', '2026-01-01', null])
  await add('GM9901', 'veilig-thuis', ['Veilig Thuis', '2026-01-01', null])
  await add('GM9901', 'voorschot', ['Oud', '2025-01-01', '2026-01-01'])
  await add('GM9901', 'spoed-wmo', ['Later', '2099-01-01', null])
  await add('GM9902', 'schulden-spoed', ['Elders', '2026-01-01', null])
})
afterAll(() => towns.close())

test('the urgent ways of today, of this municipality, the emergency number last', async () => {
  const ways = await towns.read(towns.here.balie.caller, readUrgentWays)
  expect(ways).toMatchObject([{ naam: 'Veilig Thuis' }, { naam: '112' }])
})

test('a visitor without an account reads them too, and rd_app changes none', async () => {
  const visitor = { kind: 'public', gemeente: towns.here.gemeente } as const
  expect(await towns.read(visitor, readUrgentWays, 'vraag-stellen')).toHaveLength(2)
  await expect(
    towns.raw(towns.here.balie.caller, 'hulpvraag', [`update regions.urgent_way set telefoon = '0900'`]),
  ).rejects.toThrow('permission denied')
})

test('the municipality says its name, number and front team', async () => {
  const here = await towns.read(towns.there.balie.caller, getGemeente)
  expect(here).toMatchObject({ id: 'GM9902', naam: 'Zandhove', telefoon: '085 555 00 00', team: { naam: 'Toegang' } })
})
