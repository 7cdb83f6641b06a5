import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../shared/ids.ts'
import { closeThread, openThread } from '../regie/index.ts'
import { done, refusedBy } from '../regie/testing.ts'
import type { ReceivedView } from './contract.ts'
import { type Intake, openIntake } from './testing.ts'

let intake: Intake
let mine: ReceivedView
let other: ReceivedView
beforeAll(async () => {
  intake = await openIntake()
  mine = done((await intake.ask({ canWait: false })).outcome)
  other = done((await intake.ask()).outcome)
})
afterAll(() => intake.close())

/** One statement as rd_app, by the colleague who answers: gives the rule that refuses it, or the words of the server. */
async function attack(statement: string): Promise<string> {
  const work = intake.write(intake.here.balie.caller, async (trx) => {
    await sql.raw(statement).execute(trx)
    return true
  })
  return work.then(refusedBy, (error: Error) => error.message)
}

const ids = () => `'GM9901', '${newId()}', '${mine.contact}', '${mine.person}'`
const denied = /permission denied/

test('S09: raw SQL makes no urgent contact without a call for today', async () => {
  const made = await intake.write(intake.here.balie.caller, async (trx) => {
    const thread = newId<'thread'>()
    await openThread(trx, { thread, soort: 'contact', person: mine.person })
    await sql`insert into intake.contact (gemeente_id, id, person_id, thread_id, kanaal, can_wait)
      values ('GM9901', ${newId()}, ${mine.person}, ${thread}, 'balie', false)`.execute(trx)
    return true
  })
  expect(made).toMatchObject({ code: 'intake_contact_urgent_call', status: 422 })
  expect(
    await attack(`insert into intake.call (gemeente_id, id, contact_id, person_id, due)
    values ('GM9901', '${newId()}', '${mine.contact}', '${mine.person}', rd.vandaag() + 1)`),
  ).toBe('intake_call_same_day')
  expect(
    await attack(`update intake.contact set can_wait = false, version = version + 1 where id = '${other.contact}'`),
  ).toBe('intake_contact_urgent_call')
})

test('S09: a promise is brought forward, never back', async () => {
  const due = (day: string) => `update intake.call set due = ${day} where contact_id = '${other.contact}'`
  expect(await attack(due('due + 1'))).toBe('intake_call_not_later')
  expect(await attack(due('rd.vandaag() - 1'))).toBe('intake_call_not_later')
})

test('S09: raw SQL does not call back in time, for someone else, or twice', async () => {
  const call = `update intake.call set reached_at = %s where contact_id = '${mine.contact}'`
  expect(await attack(call.replace('%s', "rd.nu() - interval '1 day'"))).toBe('intake_call_reached_now')
  expect(
    await attack(`insert into intake.call_try (gemeente_id, id, call_id, person_id, kanaal, door)
    select gemeente_id, gen_random_uuid(), id, person_id, 'bellen', gen_random_uuid() from intake.call`),
  ).toMatch(denied)
  expect(await attack(`delete from intake.call where contact_id = '${mine.contact}'`)).toMatch(denied)
})

test('C01: an open contact keeps who answers, from whichever side it is attacked', async () => {
  const closed = await intake.write(intake.here.balie.caller, (trx) => closeThread(trx, mine.thread))
  expect(refusedBy(closed)).toBe('intake_contact_answered')
  expect(
    await attack(
      `update intake.contact set closed_at = rd.nu(), outcome = 'geen-reactie', version = version + 1 where id = '${other.contact}'`,
    ),
  ).toBe('intake_contact_answered')
})

test('S08: raw SQL backdates neither a contact, a melding nor an aanvraag', async () => {
  expect(await attack(`update intake.contact set received_at = rd.nu() - interval '9 days'`)).toMatch(denied)
  const melding = (done_: string, from: string) =>
    `insert into intake.melding (gemeente_id, id, contact_id, person_id, wet, gedaan_op, telt_vanaf, waarom)
     values (${ids()}, 'Participatiewet art. 44', ${done_}, ${from}, 'x')`
  expect(await attack(melding('rd.vandaag()', 'rd.vandaag() - 9'))).toBe('intake_melding_counts')
  expect(await attack(melding('rd.vandaag() - 1', 'rd.vandaag()'))).toMatch(/intake_melding_(today|order)/)
  expect(
    await attack(`insert into intake.aanvraag (gemeente_id, id, contact_id, person_id, thread_id, voorziening, ingediend_op)
    values (${ids()}, '${mine.thread}', 'bijstand', rd.vandaag() - 1)`),
  ).toBe('intake_aanvraag_today')
})

test('what belongs to one person is not hung on the question of another', async () => {
  const swapped = `'GM9901', '${newId()}', '${mine.contact}', '${other.person}'`
  expect(
    await attack(`insert into intake.aanvraag (gemeente_id, id, contact_id, person_id, thread_id, voorziening)
    values (${swapped}, '${other.thread}', 'bijstand')`),
  ).toMatch(/intake_aanvraag_(thread|contact)/)
  expect(await attack(`update intake.words set urgent = '{geweld}' where contact_id = '${other.contact}'`)).toBe(
    'intake_contact_urgent',
  )
  expect(
    await attack(`insert into plan.sheet (gemeente_id, id, person_id, contact_id)
    values ('GM9901', '${newId()}', '${other.person}', '${mine.contact}')`),
  ).toMatch(/plan_sheet_contact/)
})
