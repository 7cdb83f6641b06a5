import { readFile } from 'node:fs/promises'
import { lokaleRegels } from '@rodedraad/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordFact } from '../household/index.ts'
import { aFact, dayOf, done, openTowns, type Towns } from '../household/testing.ts'
import { compute } from './compute.sql.ts'
import { localRules } from './local-rules.sql.ts'
import { refusals } from './refused.ts'
import { aloneWithNothing, putRule } from './testing.ts'

let towns: Towns
const [may, october] = [dayOf('2026-05-05'), dayOf('2026-10-05')]
const put = (naam: string, waarde: number | boolean, [vanaf, version, gemeente]: readonly [string, number, string]) => {
  const door = gemeente === 'GM9901' ? towns.here.lead.id : towns.there.lead.id
  return putRule(towns.owner, { gemeente, naam, waarde, vanaf, version, bron: `Minimaregeling van ${vanaf}`, door })
}

beforeAll(async () => {
  towns = await openTowns(refusals)
  await towns.owner.query("insert into rd.clock (demo_at, real_at) values ('2026-10-05T07:00:00Z', now())")
  await put('minimaProcent', 120, ['2025-01-01', 1, 'GM9901'])
  await put('minimaVermogenstoets', true, ['2025-01-01', 1, 'GM9901'])
  await put('minimaKind', 30_000, ['2025-01-01', 1, 'GM9901'])
  await put('minimaVolwassene', 15_000, ['2025-01-01', 1, 'GM9901'])
  await put('minimaVolwassene', 18_000, ['2026-07-01', 1, 'GM9901'])
  await put('minimaVolwassene', 17_500, ['2026-07-01', 2, 'GM9901'])
  await put('minimaVolwassene', 99_000, ['2027-01-01', 1, 'GM9901'])
  await put('minimaVolwassene', 7_500, ['2025-01-01', 1, 'GM9902'])
})
afterAll(() => towns.close())

const balie = () => towns.here.balie.caller
const rulesOn = async (day: typeof may, caller = balie()) => {
  const { regels, gemeente } = done(await towns.read(caller, (trx) => localRules(trx, day)))
  return { gemeente, ...Object.fromEntries(regels.map(({ naam, waarde }) => [naam, waarde])) }
}
const computed = async (day: typeof may) => {
  const person = await towns.newPerson('Weinig Geld')
  done(
    await towns.write(balie(), async (trx) => {
      for (const fact of [...aloneWithNothing, aFact({ soort: 'geboortedatum', waarde: '1990-01-01' })]) {
        await recordFact(trx, person, fact)
      }
      return true
    }),
  )
  return done(await towns.read(balie(), (trx) => compute(trx, person, day), 'inkomen')).probable
}

test('a rule holds from its day until the next, and a correction goes before what it corrects', async () => {
  expect(await rulesOn(may)).toMatchObject({ gemeente: 'Wilgenbroek', minimaVolwassene: 15_000, minimaProcent: 120 })
  expect(await rulesOn(october)).toMatchObject({ minimaVolwassene: 17_500 })
  expect(await rulesOn(dayOf('2024-12-31'))).toEqual({ gemeente: 'Wilgenbroek' })
  expect(await rulesOn(october, towns.there.balie.caller)).toEqual({ gemeente: 'Zandhove', minimaVolwassene: 7_500 })
})

test('S23: computing uses the rule of the day that is asked about, and says where it comes from', async () => {
  const [before, after] = [await computed(may), await computed(october)]
  const of = (probable: typeof before, code: string) => probable.find(({ voorziening }) => voorziening === code)
  expect(of(before, 'minimaregeling')).toMatchObject({
    state: 'exact',
    amount: { low: 15_000, high: 15_000 },
    per: 'jaar',
  })
  expect(of(after, 'minimaregeling')).toMatchObject({ state: 'exact', amount: { low: 17_500, high: 17_500 } })
  expect(JSON.stringify(of(after, 'minimaregeling')?.steps)).toContain('Minimaregeling van 2026-07-01 (Wilgenbroek)')
  // No rules for this were written down: nothing is filled in, and it is still there to be seen.
  expect(of(after, 'individuele-inkomenstoeslag')).toMatchObject({ state: 'niet-gedekt' })
  expect(of(after, 'individuele-inkomenstoeslag')?.sentence.nl).toContain('de regels van uw gemeente')
})

test('N14: each of the five kinds has an outcome, whatever rules are known', async () => {
  for (const probable of [await computed(may), await computed(dayOf('2026-01-01'))]) {
    const kinds = new Set(probable.map(({ kind }) => kind))
    expect([...kinds].toSorted()).toEqual([
      'algemene-bijstand',
      'bijzondere-bijstand',
      'individuele-inkomenstoeslag',
      'minimabeleid',
      'rijkstoeslagen',
    ])
    for (const one of probable) expect(one.sentence.nl).toContain('U mag altijd aanvragen')
  }
})

test('rd_app cannot add or change a rule, and the owner cannot rewrite one that held', async () => {
  const raw = (statement: string) => towns.raw(balie(), 'hulpvraag', [statement])
  await expect(raw('update income.lokale_regel set waarde = to_jsonb(1)')).rejects.toThrow('permission denied')
  await expect(raw('delete from income.lokale_regel')).rejects.toThrow('permission denied')
  await expect(
    raw(`insert into income.lokale_regel values ('GM9901', 'minimaKind', '2024-01-01', 1, '1', 'x', 'x',
      '${towns.here.lead.id}', now())`),
  ).rejects.toThrow('permission denied')
  for (const statement of [
    'update income.lokale_regel set waarde = to_jsonb(1)',
    `update income.lokale_regel set reden = 'anders' where false`,
    'delete from income.lokale_regel',
    'truncate income.lokale_regel',
  ]) {
    await expect(towns.owner.query(statement), statement).rejects.toThrow('income_lokale_regel_kept')
  }
})

test('a rule that the law does not know, or with a value that is none, is not stored', async () => {
  await expect(put('sterrenbeeld', 1, ['2026-01-01', 1, 'GM9901'])).rejects.toThrow('income_lokale_regel_naam')
  const veel = { gemeente: 'GM9901', naam: 'minimaKind', vanaf: '2026-02-02', version: 1, bron: 'bron' }
  const door = towns.here.lead.id
  await expect(putRule(towns.owner, { ...veel, door, waarde: 'veel' })).rejects.toThrow('income_lokale_regel_waarde')
  await expect(putRule(towns.owner, { ...veel, door, waarde: 1, bron: ' ' })).rejects.toThrow('_bron')
})

test('N19: no rule comes to hold without its change: day, version, source and the list of whom it touches', async () => {
  const bare = `insert into income.lokale_regel (gemeente_id, naam, vanaf, waarde, bron, reden, door)
    values ('GM9901', 'minimaKind', '2026-03-03', '1', 'bron', 'reden', '${towns.here.lead.id}')`
  await expect(towns.owner.query(bare)).rejects.toThrow('income_lokale_regel_listed')
  const change = (values: string) =>
    towns.owner.query(`insert into reckoning.rule_change (gemeente_id, id, kind, naam, vanaf, version, waarde, bron, reden,
      door, package_version, listed_at, adopted_at, adopted_by) values ('GM9901', gen_random_uuid(), 'gemeente', 'minimaKind', ${values})`)
  const by = `'${towns.here.lead.id}'`
  await expect(change(`'2026-03-03', 1, '1', 'bron', 'reden', ${by}, '0.1.0', null, now(), ${by}`)).rejects.toThrow(
    'reckoning_rule_change_listed',
  )
  await change(`'2026-03-03', 1, '1', 'bron', 'reden', ${by}, '0.1.0', null, null, null`)
  await expect(towns.owner.query(bare)).rejects.toThrow('income_lokale_regel_listed')
})

test('the table takes each rule of the law and no other', async () => {
  const found = await towns.owner.query<{ told: string }>(
    `select pg_get_constraintdef(oid) as told from pg_constraint where conname = 'income_lokale_regel_naam'`,
  )
  const names = [...(found.rows[0]?.told ?? '').matchAll(/'(\w+)'::text/g)].map(([, naam]) => naam)
  expect(names.toSorted()).toEqual([...lokaleRegels.keys()].toSorted())
})

test('the demo has three towns that chose differently, each with every rule', async () => {
  const demo = await openTowns(refusals)
  try {
    for (const id of ['109', '201']) {
      const gemeente = id === '109' ? 'GM9901' : 'GM9902'
      await demo.owner.query(
        `insert into access.medewerker (gemeente_id, id, subject, naam, functie, telefoon, email, werkdagen)
         values ($1, $2, $3, 'Demo', 'demo', '0', 'd@demo.invalid', '{1}')`,
        [gemeente, `00000000-0000-7000-8000-000000000${id}`, `demo-${id}`],
      )
    }
    await demo.owner.query(await readFile(new URL('../../../db/demo/local-rules.sql', import.meta.url), 'utf8'))
    const found = await demo.owner.query<{ gemeente_id: string; n: number; waarden: string }>(
      `select gemeente_id, count(distinct naam)::int as n, string_agg(waarde::text, ',' order by naam, vanaf) as waarden
         from income.lokale_regel group by gemeente_id order by gemeente_id`,
    )
    expect(found.rows.map(({ gemeente_id: id, n }) => [id, n])).toEqual(
      ['GM9901', 'GM9902', 'GM9903'].map((id) => [id, lokaleRegels.size]),
    )
    expect(new Set(found.rows.map(({ waarden }) => waarden)).size).toBe(3)
  } finally {
    await demo.close()
  }
})
