import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, openTowns, type Towns } from '../household/testing.ts'
import { checkWithoutAccount } from './check.sql.ts'
import { refusals } from './refused.ts'

let towns: Towns
beforeAll(async () => {
  towns = await openTowns(refusals)
})
afterAll(() => towns.close())

/** How many rows each table holds, but that in which a transaction says who it is for. */
async function rows(): Promise<Record<string, number>> {
  const tables = await towns.owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where format('%I.%I', schemaname, tablename) <> 'rd.context'
        and schemaname not in ('pg_catalog', 'information_schema', 'graphile_worker', 'public')`,
  )
  const counts: Record<string, number> = {}
  for (const { name } of tables.rows) {
    const found = await towns.owner.query<{ n: number }>(`select count(*)::int as n from ${name}`)
    counts[name] = found.rows[0]?.n ?? -1
  }
  return counts
}

test('C02: the check without an account works out every provision, reads nobody and leaves no row anywhere', async () => {
  const before = await rows()
  const told = [{ over: 'u', soort: 'geboortedatum', waarde: '1988-04-17' }]
  const anyone = { kind: 'public', gemeente: towns.here.gemeente } as const
  const checked = done(
    await towns.read(
      anyone,
      (trx) => checkWithoutAccount(trx, { partner: false, kinderen: 1, huisgenoten: 0, told }),
      'vraag-stellen',
    ),
  )
  expect(checked.probable.length).toBeGreaterThanOrEqual(2)
  expect(checked.questions.length).toBeGreaterThan(3)
  expect(await rows()).toEqual(before)
})
