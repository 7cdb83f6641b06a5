import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Worker } from '../../../tests/harness/town.ts'
import type { Day } from '../../shared/date.ts'
import type { PersonId } from '../../shared/ids.ts'
import { dayOf, done, openTowns, type Towns } from '../household/testing.ts'
import { listOffersDue, readOutcomes, setOutcome } from './outcome.sql.ts'
import { refusals } from './refused.ts'
import { anOutcome, askQuestion } from './testing.ts'

let towns: Towns
const vandaag = dayOf('2026-10-05')
// Within the day that whoever wrote someone down may read about them.
const nextMorning = '2026-10-06T05:00:00Z'
const clock = (moment: string) => towns.owner.query('update rd.clock set demo_at = $1, real_at = now()', [moment])
beforeAll(async () => {
  towns = await openTowns(refusals)
  await towns.owner.query("insert into rd.clock (demo_at, real_at) values ('2026-10-05T07:00:00Z', now())")
})
afterEach(() => clock('2026-10-05T07:00:00Z'))
afterAll(() => towns.close())

const notNow = (opnieuwOp: Day) => ({ uitkomst: 'afgezien', reden: 'regelt het liever zelf', opnieuwOp }) as const
const judge = (person: PersonId, parts: object, who: Worker = towns.here.balie) =>
  towns.write(who.caller, (trx) => setOutcome(trx, person, anOutcome(parts)))

async function declined(naam: string): Promise<PersonId> {
  const person = await towns.newPerson(naam)
  done(await towns.write(towns.here.balie.caller, (trx) => askQuestion(trx, person)))
  done(await judge(person, notNow(dayOf('2026-10-06'))))
  return person
}
const offers = async (who: Worker) => done(await towns.read(who.caller, listOffersDue)).map(({ person }) => person)

test('C03: who declined comes back on the agreed day with who wrote it down, and leaves by a new outcome', async () => {
  const person = await declined('Later Graag')
  expect(await offers(towns.here.balie)).not.toContain(person)
  await clock(nextMorning)
  expect(await offers(towns.here.balie)).toContain(person)
  done(await judge(person, { uitkomst: 'aangeboden', opnieuwOp: dayOf('2026-10-09'), seen: 2 }))
  expect(await offers(towns.here.balie)).not.toContain(person)
  const five = done(await towns.read(towns.here.balie.caller, (trx) => readOutcomes(trx, person)))
  expect(five.find(({ soort }) => soort === 'minimabeleid')?.opnieuwOp).toBeNull()
})

test('C03: a day that is over or is today is no day to offer again, by hand or by SQL', async () => {
  const person = await towns.newPerson('Te Vroeg')
  done(await towns.write(towns.here.balie.caller, (trx) => askQuestion(trx, person)))
  for (const opnieuwOp of [vandaag, dayOf('2026-10-02')]) {
    expect(await judge(person, notNow(opnieuwOp))).toMatchObject({ code: 'income_outcome_offer_later', status: 422 })
  }
  const raw = `update income.outcome set uitkomst = 'afgezien', reden = 'x', opnieuw_op = rd.vandaag(), version = 2,
    at = rd.nu(), vastgesteld_door = '${towns.here.balie.id}' where person_id = '${person}' and soort = 'minimabeleid'`
  await expect(towns.raw(towns.here.balie.caller, 'hulpvraag', [raw])).rejects.toThrow('income_outcome_offer_later')
})

test('C03: while who wrote it down is away or gone someone else has it, and never a colleague or town beside it', async () => {
  const person = await declined('Nooit Zoek')
  await clock(nextMorning)
  expect(await offers(towns.here.klantmanager)).not.toContain(person)
  await towns.owner.query('update access.appointment set suspended_at = rd.nu() where medewerker_id = $1', [
    towns.here.balie.id,
  ])
  expect(await offers(towns.here.lead)).toContain(person)
  for (const who of [towns.here.klantmanager, towns.there.balie, towns.there.lead]) {
    expect(await offers(who)).not.toContain(person)
  }
  await towns.owner.query('update access.appointment set suspended_at = null where medewerker_id = $1', [
    towns.here.balie.id,
  ])
})
