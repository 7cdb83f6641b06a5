import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Worker } from '../../../tests/harness/town.ts'
import type { PersonId, ThreadId } from '../../shared/ids.ts'
import { isRefused } from '../../shared/refused.ts'
import { reportAbsent, returnFromAbsence } from './presence.sql.ts'
import { done, type Ledger, openLedger } from './testing.ts'
import { closeThread, openThread, reopenThread } from './thread.sql.ts'

let ledger: Ledger
beforeAll(async () => {
  ledger = await openLedger()
})
afterAll(() => ledger.close())

type Step = {
  readonly kind: 'open' | 'close' | 'reopen' | 'absent' | 'return' | 'leave' | 'back' | 'sweep'
  readonly pick: number
}

const step = fc.record({
  kind: fc.constantFrom<Step['kind'][]>('open', 'close', 'reopen', 'absent', 'return', 'leave', 'back', 'sweep'),
  pick: fc.nat(20),
})

/** What a run has so far: a person, their threads, and the colleagues that come and go (the lead stays). */
type Run = { readonly person: PersonId; readonly threads: ThreadId[] }

/** Refusals that say "somebody was earlier" or "that cannot be now"; anything else is a fault. */
const expected = new Set([
  'regie_thread_open',
  'regie_thread_closed',
  'regie_thread_yours',
  'regie_absence_one',
  'regie_absence_other',
  'regie_not_away',
  'regie_thread_period_order',
  'regie_thread_period_one',
  'regie_aanspreekpunt_order',
  'regie_aanspreekpunt_one',
  'regie_aanspreekpunt_works_here',
  'regie_absence_period',
  'regie_absence_not_back',
  'rd_lost_race',
])

async function take(run: Run, { kind, pick }: Step): Promise<void> {
  const { here } = ledger
  const colleagues: readonly Worker[] = [here.balie, here.klantmanager, here.privacy]
  const worker = colleagues[pick % colleagues.length] ?? here.balie
  const thread = run.threads[pick % Math.max(run.threads.length, 1)]
  const lead = here.lead.caller
  const help = (work: Parameters<Ledger['write']>[1]) => ledger.write(lead, work)
  const steps: Record<Step['kind'], () => Promise<unknown>> = {
    open: () =>
      help((trx) => {
        const id = crypto.randomUUID() as ThreadId
        run.threads.push(id)
        return openThread(trx, { thread: id, soort: 'lijn', person: run.person })
      }),
    close: async () => thread && help((trx) => closeThread(trx, thread)),
    reopen: async () => thread && help((trx) => reopenThread(trx, thread)),
    absent: () =>
      ledger.write(
        lead,
        (trx) => reportAbsent(trx, { medewerker: worker.id, waarnemer: colleagues[(pick + 1) % 3]?.id }),
        'rooster',
      ),
    return: () => ledger.write(lead, (trx) => returnFromAbsence(trx, worker.id), 'rooster'),
    leave: () => ledger.appoint(worker, pick % 2 === 0 ? 'suspended' : 'ends'),
    back: () => ledger.appoint(worker, 'back'),
    sweep: () => ledger.sweep(),
  }
  const outcome = await steps[kind]()
  if (isRefused(outcome)) expect(expected, outcome.code).toContain(outcome.code)
}

/** Each open thread has exactly one who answers, and that one works here and is there. */
async function expectAnswered(run: Run): Promise<void> {
  expect(await ledger.faults()).toEqual([])
  const { rows } = await ledger.owner.query(
    `select p.thread_id, count(a.id)::int as answers,
            bool_and(regie.is_there(p.gemeente_id, regie.stands_in(p.gemeente_id, a.medewerker_id, t.team_id))) as there
       from regie.thread_period p join regie.thread t on t.id = p.thread_id
       left join regie.aanspreekpunt a on a.thread_id = p.thread_id and a.tot is null
      where p.tot is null and p.person_id = $1 group by p.thread_id`,
    [run.person],
  )
  for (const row of rows) expect(row).toMatchObject({ answers: 1, there: true })
}

async function freshRun(): Promise<Run> {
  for (const worker of [ledger.here.balie, ledger.here.klantmanager, ledger.here.privacy])
    await ledger.appoint(worker, 'back')
  return { person: await ledger.newPerson(ledger.here.lead.caller), threads: [] }
}

test('C01: whatever happens in turn, each open thread has one who answers, without gap, overlap or looking ahead', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const run = await freshRun()
      for (const one of [{ kind: 'open', pick: 0 } as const, ...steps]) {
        await take(run, one)
        await expectAnswered(run)
      }
    }),
    { numRuns: 12 },
  )
}, 60_000)

test('C01: whatever happens at once, on several connections, the ledger stays whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(step, step, step), { minLength: 2, maxLength: 6 }), async (rounds) => {
      const run = await freshRun()
      await take(run, { kind: 'open', pick: 0 })
      for (const round of rounds) {
        await Promise.all(round.map((one) => take(run, one)))
        await expectAnswered(run)
      }
    }),
    { numRuns: 10 },
  )
}, 60_000)

test('C01: of ending and reopening at the same moment one comes first, and the ledger fits either way', async () => {
  const run = await freshRun()
  const lead = ledger.here.lead.caller
  const thread = await ledger.newThread(run.person, lead)
  const openPeriods = async () =>
    (await ledger.owner.query('select from regie.thread_period where thread_id = $1 and tot is null', [thread]))
      .rowCount
  for (let round = 0; round < 15; round += 1) {
    const before = Number(await openPeriods())
    const outcomes = await Promise.all([
      ledger.write(lead, (trx) => closeThread(trx, thread)),
      ledger.write(lead, (trx) => closeThread(trx, thread)),
      ledger.write(lead, (trx) => reopenThread(trx, thread)),
    ])
    const [first, second, reopened] = outcomes.map((one) => (isRefused(one) ? 0 : 1))
    // Whatever the order was, what was granted explains what is there: no close of a closed one, no second opening.
    expect(await openPeriods()).toBe(before - Number(first) - Number(second) + Number(reopened))
    expect(await ledger.faults()).toEqual([])
  }
}, 60_000)

test('C01: what nobody sees wrong, the sentinel sees too', async () => {
  const run = await freshRun()
  await ledger.newThread(run.person, ledger.here.lead.caller)
  await ledger.sweep()
  expect((await ledger.owner.query('select * from regie.sentinel()')).rows).toEqual([])
  const holder = await ledger.owner.query(
    'select distinct medewerker_id as id from regie.aanspreekpunt where tot is null',
  )
  await ledger.owner.query('update access.appointment set suspended_at = rd.nu() where medewerker_id = $1', [
    holder.rows[0].id,
  ])
  expect((await ledger.owner.query('select fault from regie.sentinel()')).rows).toContainEqual({
    fault: 'answers-but-left',
  })
  expect(done(await ledger.sweep())).toBeGreaterThan(0)
  expect((await ledger.owner.query('select * from regie.sentinel()')).rows).toEqual([])
})
