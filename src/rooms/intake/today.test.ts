import { afterAll, beforeAll, expect, test } from 'vitest'
import { listMyThreads } from '../regie/index.ts'
import { done } from '../regie/testing.ts'
import { callReached, recordCallTry } from './call.sql.ts'
import { type Intake, openIntake } from './testing.ts'
import { listToday } from './today.sql.ts'

let intake: Intake
beforeAll(async () => {
  intake = await openIntake()
})
afterAll(() => intake.close())

/** What Bram, who has the duty, finds on his page of the day about one contact. */
async function rowOf(contact: string) {
  const { caller } = intake.here.balie
  const rows = done(
    await intake.read(caller, async (trx) => {
      const threads = await listMyThreads(trx)
      return listToday(
        trx,
        threads.map(({ thread }) => thread),
      )
    }),
  )
  return rows.find((row) => row.contact === contact)
}

/** Someone whom Bram promised to call today. */
async function promised() {
  const { outcome } = await intake.ask({
    canWait: false,
    urgent: ['geen-eten-of-geld'],
    ways: { telefoon: '0612345678' },
  })
  return done(outcome)
}

test('a promised call stands on the page of the day with the ways that were tried, until it is settled', async () => {
  const { contact, callBy } = await promised()
  const { caller } = intake.here.balie
  expect(await rowOf(contact)).toMatchObject({ callDue: callBy, tried: [], new: true, canWait: false })
  done(await intake.write(caller, (trx) => recordCallTry(trx, contact, 'bellen')))
  expect(await rowOf(contact)).toMatchObject({ callDue: callBy, tried: ['bellen'] })
  done(await intake.write(caller, (trx) => recordCallTry(trx, contact, 'langskomen')))
  expect(await rowOf(contact)).toMatchObject({ callDue: null, tried: [] })
  const other = await promised()
  done(await intake.write(caller, (trx) => callReached(trx, other.contact)))
  expect(await rowOf(other.contact)).toMatchObject({ callDue: null })
})

test('what came in before today is there for whoever answers, and for nobody else', async () => {
  const { contact, thread } = await promised()
  await intake.owner.query('alter table intake.contact disable trigger user')
  await intake.owner.query("update intake.contact set received_at = received_at - interval '2 days' where id = $1", [
    contact,
  ])
  await intake.owner.query('alter table intake.contact enable trigger user')
  expect(await rowOf(contact)).toMatchObject({ thread, new: false })
  const others = done(await intake.read(intake.here.lead.caller, (trx) => listToday(trx, [])))
  expect(others.map((row) => row.contact)).not.toContain(contact)
})

test('another municipality sees nothing of it, also when it names the thread', async () => {
  const { contact, thread } = await promised()
  const there = done(await intake.read(intake.there.balie.caller, (trx) => listToday(trx, [thread])))
  expect(there.map((row) => row.contact)).not.toContain(contact)
})
