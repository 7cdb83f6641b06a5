import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../platform/db/house.ts'
import { openPool } from '../../platform/db/pool.ts'
import { refusals as platformRefusals } from '../../platform/db/refused.ts'
import { type Id, newId, type PersonId } from '../../shared/ids.ts'
import { isRefused } from '../../shared/refused.ts'
import { recordFact } from '../household/index.ts'
import { aFact, dayOf, done, openTowns, type Towns } from '../household/testing.ts'
import { refusals as incomeRefusals, keepReceipt, readReceipt } from '../income/index.ts'
import { aloneWithNothing, putRule } from '../income/testing.ts'
import { listComing } from './coming.sql.ts'
import type { RuleInput } from './contract.ts'
import { compareReceipt } from './receipt.sql.ts'
import { writeOut } from './receipt.ts'
import { refusals } from './refused.ts'
import { adoptRule, announceRule, countImpact, listAffected, listRuleChanges, makeLists } from './rule-change.sql.ts'

let towns: Towns
let worker: House
let person: PersonId
let receipt: Id<'receipt'>
const tomorrow = dayOf('2026-10-06')
const all = { ...incomeRefusals, ...refusals }
const balie = () => towns.here.balie.caller
const policy = () => towns.here.privacy.caller

const minima = { minimaProcent: 120, minimaVermogenstoets: true, minimaKind: 30_000, minimaVolwassene: 15_000 }

/** Somebody with nothing, whose answer of today is kept. */
async function keepSomeone(naam: string) {
  const who = await towns.newPerson(naam)
  const id = done(
    await towns.write(balie(), async (trx) => {
      for (const fact of aloneWithNothing) done(await recordFact(trx, who, fact))
      return keepReceipt(trx, who)
    }),
  )
  return { who, id }
}

beforeAll(async () => {
  towns = await openTowns(all)
  await towns.owner.query("insert into rd.clock (demo_at, real_at) values ('2026-10-05T07:00:00Z', now())")
  await towns.owner.query(
    `insert into access.appointment (gemeente_id, id, medewerker_id, team_id, role, van)
     values ('GM9901', gen_random_uuid(), $1, $2, 'beheer', '2024-01-01')`,
    [towns.here.privacy.id, towns.here.team],
  )
  worker = openHouse(openPool(towns.db.worker), { ...platformRefusals, ...all })
  const door = towns.here.lead.id
  for (const [naam, waarde] of Object.entries(minima)) {
    const rule = {
      gemeente: 'GM9901',
      naam,
      waarde,
      vanaf: '2025-01-01',
      version: 1,
      bron: 'Minimaregeling 2025',
      door,
    }
    await putRule(towns.owner, rule)
  }
  ;({ who: person, id: receipt } = await keepSomeone('Raakt Mij'))
})
afterAll(async () => {
  await worker.close()
  await towns.close()
})

const raised = (parts: Partial<RuleInput> = {}): RuleInput => ({
  id: newId<'ruleChange'>(),
  naam: 'minimaVolwassene',
  waarde: 20_000,
  vanaf: tomorrow,
  bron: 'Minimaregeling 2027',
  reden: 'Alles werd duurder.',
  ...parts,
})
const announce = (input: RuleInput, caller = policy()) =>
  towns.write(caller, (trx) => announceRule(trx, input), 'regels')
const adopt = (id: Id<'ruleChange'>) => towns.write(policy(), (trx) => adoptRule(trx, id), 'regels')
const sweep = () => worker.sweep(towns.here.gemeente, 'regels', makeLists)
const affectedBy = async (change: Id<'ruleChange'>) =>
  done(await towns.read(balie(), (trx) => listAffected(trx, { change }), 'inkomen'))

test('S23 R019 R020 N19: a rule is announced, its list made, adopted, and holds from its day; the old outcome keeps the old rule', async () => {
  const id = done(await announce(raised()))
  const early = await adopt(id)
  expect(isRefused(early) && early.code).toBe('reckoning_rule_change_listed')
  expect(done(await sweep())).toBe(1)
  const [mine] = (await affectedBy(id)).filter((one) => one.person === person)
  const [before, after] = [
    { low: 15_000, high: 15_000 },
    { low: 20_000, high: 20_000 },
  ]
  expect(mine).toMatchObject({ voorziening: 'minimaregeling', receipt, before, after, effect: 'more', period: 'jaar' })
  done(await adopt(id))
  expect(done(await towns.read(policy(), listRuleChanges, 'regels')).find((one) => one.id === id)?.status).toBe(
    'adopted',
  )

  const coming = done(await towns.read(balie(), (trx) => listComing(trx, person)))
  const day = coming.days.find((one) => one.day === tomorrow)
  expect(day?.changes).toMatchObject([{ voorziening: 'minimaregeling', before, after }])

  await towns.owner.query("update rd.clock set demo_at = '2026-10-06T07:00:00Z', real_at = now()")
  const now = done(await towns.read(balie(), (trx) => compareReceipt(trx, person, receipt)))
  const of = (list: readonly { voorziening: string; amount: unknown }[]) =>
    list.find(({ voorziening }) => voorziening === 'minimaregeling')?.amount
  expect(of(now.kept.probable)).toEqual(before)
  expect(of(now.now.probable)).toEqual(after)
  const why = now.differences.find(({ voorziening }) => voorziening === 'minimaregeling')
  expect(why?.causes.map(({ sentence }) => sentence.nl).join(' ')).toContain('regels van de gemeente zijn anders')
  expect(writeOut(now.kept.bewijs, 'nl')).toContain('Minimaregeling 2025')
  expect(writeOut(now.kept.bewijs, 'nl')).not.toContain('Minimaregeling 2027')
})

test('R018: who makes rules sees numbers only, and no group of fewer than five', async () => {
  const id = done(await announce(raised({ waarde: 10_000, vanaf: dayOf('2026-11-01') })))
  done(await sweep())
  const count = async (change: Id<'ruleChange'>) =>
    done(await towns.read(policy(), (trx) => countImpact(trx, change), 'regels'))
  expect(await count(id)).toEqual([{ voorziening: 'minimaregeling', effect: 'less', people: null }])
  for (const naam of ['Twee', 'Drie', 'Vier', 'Vijf']) await keepSomeone(naam)
  const again = done(await announce(raised({ waarde: 10_000, vanaf: dayOf('2026-11-02') })))
  done(await sweep())
  expect(await count(again)).toEqual([{ voorziening: 'minimaregeling', effect: 'less', people: 5 }])
  // Not even the rows: the purpose shows nobody, and a colleague who helps none of them sees none of them.
  expect(await towns.raw(policy(), 'regels', ['select * from reckoning.affected'])).toEqual([])
  expect(await towns.raw(policy(), 'regels', ['select * from income.receipt'])).toEqual([])
  expect(await towns.raw(towns.there.balie.caller, 'inkomen', ['select * from reckoning.affected'])).toEqual([])
  await expect(towns.raw(balie(), 'inkomen', [`select * from reckoning.impact('${id}')`])).rejects.toThrow(
    'reckoning_rule_change_beheer',
  )
})

test('the worker looks for that purpose alone, and the resident sees that it did', async () => {
  const looks = await towns.owner.query(
    "select purpose, actor_kind from log.look where person_id = $1 and category = 'berekening'",
    [person],
  )
  expect(looks.rows).toContainEqual({ purpose: 'regels', actor_kind: 'systeem' })
})

test('N19: only who manages rules announces; a value must fit; what was announced changes no more', async () => {
  const other = await announce(raised(), balie())
  expect(isRefused(other) && other.code).toBe('rd_purpose_allowed')
  const odd = await announce(raised({ waarde: true }))
  expect(isRefused(odd) && odd.code).toBe('reckoning_rule_change_value')
  for (const statement of [
    'update reckoning.rule_change set waarde = to_jsonb(1)',
    'delete from reckoning.rule_change',
  ]) {
    await expect(towns.owner.query(statement), statement).rejects.toThrow('reckoning_rule_change_kept')
  }
  const forged = `select reckoning.write_list('${newId()}', '[]')`
  await expect(towns.raw(policy(), 'regels', [forged])).rejects.toThrow('permission denied')
})

test('S23: of the amounts of the Rijk on 1 July each amount that differs is listed, and a later day that is not covered is said so', async () => {
  const { who } = await keepSomeone('Het Rijk')
  const july = done(await announce({ ...raised({ vanaf: dayOf('2026-07-01') }), naam: undefined, waarde: undefined }))
  const january = done(
    await announce({ ...raised({ vanaf: dayOf('2027-01-01') }), naam: undefined, waarde: undefined }),
  )
  done(await sweep())
  const bijstand = (await affectedBy(july)).find((one) => one.person === who && one.voorziening === 'algemene-bijstand')
  expect(bijstand?.before?.high).toBeLessThan(bijstand?.after?.high ?? 0)
  expect((await affectedBy(january)).some(({ after, effect }) => after === null && effect === 'unclear')).toBe(true)
})

test('a resident reads their own kept answer and what is coming; nobody else does', async () => {
  const own = await towns.resident(person)
  expect(done(await towns.read(own, (trx) => readReceipt(trx, person, receipt), 'inzage')).peildatum).toBe('2026-10-05')
  expect(done(await towns.read(own, (trx) => listComing(trx, person), 'inzage')).days.length).toBeGreaterThan(0)
  const stranger = await towns.resident(await towns.newPerson('Ander'))
  const refused = await towns.read(stranger, (trx) => readReceipt(trx, person, receipt), 'inzage')
  expect(isRefused(refused) && refused.code).toBe('income_receipt_known')
})

test('an answer that was kept before receipts is shown and compared as it was', async () => {
  const { who, id } = await keepSomeone('Van Vroeger')
  const old = newId<'receipt'>()
  await towns.write(balie(), (trx) =>
    recordFact(trx, who, aFact({ soort: 'inkomenUitArbeid', waarde: 1, opnieuw: 'veranderd' })),
  )
  const { bereken } = await import('@rodedraad/law')
  const kept = done(await towns.read(balie(), (trx) => readReceipt(trx, who, id)))
  await towns.owner.query(
    `insert into income.receipt (gemeente_id, id, person_id, peildatum, package_version, feiten, uitkomsten, door)
     values ('GM9901', $1, $2, '2026-10-05', '0.0.9', $3, $4, null)`,
    [old, who, JSON.stringify(kept.bewijs.invoer), JSON.stringify(bereken(kept.bewijs.invoer))],
  )
  const compared = done(await towns.read(balie(), (trx) => compareReceipt(trx, who, old)))
  expect(compared.kept.packageVersion).toBe('0.0.9')
  expect(compared.kept.probable.map(({ amount }) => amount)).toEqual(kept.probable.map(({ amount }) => amount))
})
