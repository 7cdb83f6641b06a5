import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../platform/db/house.ts'
import { openPool } from '../../platform/db/pool.ts'
import { refusals as platform } from '../../platform/db/refused.ts'
import { isRefused, type Outcome } from '../../shared/refused.ts'
import { dayOf } from '../household/testing.ts'
import { type Intake, openIntake } from '../intake/testing.ts'
import { done } from '../regie/testing.ts'
import { beginHold, endHold, listHolds } from './hold.sql.ts'
import { refusals } from './refused.ts'
import { grantRequest, proposeVernietiging, setTerm } from './vernietiging.sql.ts'

/** What must stay is not proposed, not destroyed on request, and comes back into its term when it is let go. */
let intake: Intake
let jobs: ReturnType<typeof openHouse>
beforeAll(async () => {
  intake = await openIntake({ ...refusals })
  jobs = openHouse(openPool(intake.db.worker), { ...platform, ...refusals })
  for (const [who, role] of [
    [intake.here.privacy.id, 'archivaris'],
    [intake.here.lead.id, 'proceseigenaar'],
  ])
    await intake.owner.query(
      "insert into access.appointment (gemeente_id, id, medewerker_id, team_id, role, van) values ('GM9901', gen_random_uuid(), $1, $2, $3, rd.nu() - interval '1 day')",
      [who, intake.here.team, role],
    )
})
afterAll(async () => {
  await jobs.close()
  await intake.close()
})

const codeOf = (outcome: Outcome<unknown>) => (isRefused(outcome) ? outcome.code : 'done')
const archivaris = () => intake.here.privacy.caller
const day = async (days: number) =>
  dayOf((await intake.owner.query('select (rd.vandaag() + $1::int)::text as day', [days])).rows[0].day)
const propose = () => jobs.sweep(intake.here.gemeente, 'bewaren', proposeVernietiging)

/** A question that ended long ago. */
async function over() {
  const found = done((await intake.ask({ vraag: 'lang geleden', canWait: true })).outcome)
  await intake.owner.query('begin')
  for (const table of ['intake.contact', 'regie.thread_period', 'regie.aanspreekpunt'])
    await intake.owner.query(`alter table ${table} disable trigger user`)
  const at = "rd.nu() - interval '100 days'"
  await intake.owner.query(
    `update intake.contact set outcome = 'ingetrokken', closed_at = ${at}, received_at = ${at} where id = $1`,
    [found.contact],
  )
  for (const table of ['regie.thread_period', 'regie.aanspreekpunt'])
    await intake.owner.query(`update ${table} set van = ${at} - interval '1 day', tot = ${at} where thread_id = $1`, [
      found.thread,
    ])
  for (const table of ['intake.contact', 'regie.thread_period', 'regie.aanspreekpunt'])
    await intake.owner.query(`alter table ${table} enable trigger user`)
  await intake.owner.query('commit')
  return found
}

test('while it holds, nothing is proposed and a request waits; let go, the term runs again', async () => {
  const { person } = await over()
  const input = { person, reden: 'Er loopt een bezwaar.', tot: await day(30) }
  const hold = done(await intake.write(archivaris(), (trx) => beginHold(trx, input), 'bewaren'))
  expect(done(await propose())).toBe(0)
  const asked = await intake.write(intake.here.lead.caller, (trx) => grantRequest(trx, person), 'bewaren')
  expect(codeOf(asked)).toBe('privacy_request_open')
  expect(done(await intake.read(archivaris(), listHolds, 'bewaren'))).toMatchObject([{ id: hold, reden: input.reden }])
  done(await intake.write(archivaris(), (trx) => endHold(trx, hold), 'bewaren'))
  expect(codeOf(await intake.write(archivaris(), (trx) => endHold(trx, hold), 'bewaren'))).toBe('privacy_hold_known')
  expect(done(await propose())).toBe(1)
})

test('takes the role, a reason and a day at most two years away', async () => {
  const { person } = await over()
  const tot = await day(30)
  const begin = (parts: object, by = archivaris()) =>
    intake.write(by, (trx) => beginHold(trx, { person, reden: 'Er loopt een bezwaar.', tot, ...parts }), 'bewaren')
  expect(codeOf(await begin({ reden: ' ' }))).toBe('privacy_hold_reden')
  expect(codeOf(await begin({ tot: await day(0) }))).toBe('privacy_hold_until')
  expect(codeOf(await begin({ tot: await day(800) }))).toBe('privacy_hold_until')
  expect(codeOf(await begin({}, intake.here.balie.caller))).toBe('rd_purpose_allowed')
})

test('a term is chosen where no source gives one, from a day after today, by the archivaris alone', async () => {
  const van = await day(1)
  const set = (parts: object, by = archivaris()) =>
    intake.write(
      by,
      (trx) =>
        setTerm(trx, { category: 'hulpvraag', uitkomst: 'beantwoord', dagen: 400, bron: 'besluit 12', van, ...parts }),
      'bewaren',
    )
  expect(codeOf(await set({ uitkomst: 'ingetrokken' }))).toBe('privacy_term_of_source')
  expect(codeOf(await set({ van: await day(0) }))).toBe('privacy_term_ahead')
  expect(codeOf(await set({ bron: ' ' }))).toBe('privacy_bewaartermijn_bron')
  expect(codeOf(await set({}, intake.here.lead.caller))).toBe('privacy_approval_role')
  expect(codeOf(await set({}))).toBe('done')
  expect(codeOf(await set({ van: await day(9), dagen: 500 }))).toBe('done')
  const kept = await intake.owner.query(
    "select dagen, tot is null as open from privacy.bewaartermijn where gemeente_id = 'GM9901' order by van",
  )
  expect(kept.rows).toEqual([
    { dagen: 400, open: false },
    { dagen: 500, open: true },
  ])
})
