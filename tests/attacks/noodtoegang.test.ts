import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf, done, openTowns, type Towns } from '../../src/rooms/household/testing.ts'
import { endNood, listMyNood, listNood, type NoodInput, openNood, reviewNood } from '../../src/rooms/inzage/nood.sql.ts'
import { refusals } from '../../src/rooms/inzage/refused.ts'
import { whoLooked } from '../../src/rooms/privacy/look.sql.ts'
import { refusals as ofPrivacy } from '../../src/rooms/privacy/refused.ts'
import { readShared, writeNote } from '../../src/rooms/privacy/shared.sql.ts'
import type { PersonId } from '../../src/shared/ids.ts'
import { isRefused, type Outcome } from '../../src/shared/refused.ts'
import { type LawPurpose, type LawWorker, makeLawWorkers } from '../harness/law-workers.ts'

/** Over the walls between laws: for one person, some hours, with a reason, reading alone, told, and always in the log. */
let towns: Towns
let person: PersonId
let other: PersonId
let workers: Readonly<Record<LawPurpose, LawWorker>>
beforeAll(async () => {
  towns = await openTowns({ ...ofPrivacy, ...refusals })
  person = await towns.newPerson()
  other = await towns.newPerson()
  workers = await makeLawWorkers(towns.owner, towns.here, [person, other])
  for (const one of [person, other])
    done(
      await towns.write(workers.ggz.caller, (trx) => writeNote(trx, one, { wet: 'Wgbo', text: 'een diagnose' }), 'ggz'),
    )
})
afterAll(() => towns.close())

const codeOf = (outcome: Outcome<unknown>) => (isRefused(outcome) ? outcome.code : 'done')
const caller = () => towns.here.klantmanager.caller
const why = { reden: 'Dreigt zichzelf iets aan te doen.', hours: 1 } as const
const start = (input: NoodInput = why, by = caller()) => towns.write(by, (trx) => openNood(trx, person, input))
const notes = async (of: PersonId) => {
  const found = await towns.read(caller(), (trx) => readShared(trx, of), 'nood')
  return done(found).notes.map(({ text }) => text)
}
const day = async (days: number) =>
  dayOf((await towns.owner.query('select (rd.vandaag() + $1::int)::text as day', [days])).rows[0].day)

test('without it the purpose reads nothing; with it of this one person, until it ends', async () => {
  expect(await notes(person)).toEqual([])
  const id = done(await start())
  expect(await notes(person)).toEqual(['een diagnose'])
  expect(await notes(other)).toEqual([])
  expect(done(await towns.read(caller(), (trx) => listMyNood(trx, person), 'nood')).map((one) => one.id)).toEqual([id])
  done(await towns.write(caller(), (trx) => endNood(trx, id)))
  expect(await notes(person)).toEqual([])
})

test('takes a role, a reason, at most eight hours; it writes nothing, and gives no other purpose more', async () => {
  expect(codeOf(await start(why, towns.here.balie.caller))).toBe('inzage_noodtoegang_role')
  expect(codeOf(await start({ ...why, reden: 'zomaar' }))).toBe('inzage_noodtoegang_reden')
  expect(codeOf(await start({ ...why, hours: 9 }))).toBe('inzage_noodtoegang_hours')
  done(await start())
  const written = await towns.write(caller(), (trx) => writeNote(trx, person, { wet: 'Wgbo', text: 'x' }), 'nood')
  expect(codeOf(written)).toBe('privacy_write_allowed')
  expect(done(await towns.read(caller(), (trx) => readShared(trx, person))).notes).toEqual([])
  const there = await towns.read(towns.there.klantmanager.caller, (trx) => readShared(trx, person), 'nood')
  expect(done(there).notes).toEqual([])
})

test('the privacy officer and the person see it at once, and the looks in it', async () => {
  const me = await towns.resident(person)
  const seen = done(await towns.read(me, (trx) => listNood(trx, person), 'inzage'))
  expect(seen.length).toBeGreaterThan(0)
  const looks = done(await towns.read(me, (trx) => whoLooked(trx, person), 'inzage'))
  expect(looks.filter(({ purpose }) => purpose === 'nood').length).toBeGreaterThan(0)
  const waiting = done(await towns.read(towns.here.privacy.caller, (trx) => listNood(trx), 'toezicht'))
  expect(waiting.length).toBe(seen.length)
  const [first] = waiting
  if (!first) throw new Error('nothing waits')
  done(await towns.write(towns.here.privacy.caller, (trx) => reviewNood(trx, first.id, 'Terecht.'), 'toezicht'))
  const again = await towns.write(
    towns.here.privacy.caller,
    (trx) => reviewNood(trx, first.id, 'Toch niet.'),
    'toezicht',
  )
  expect(codeOf(again)).toBe('inzage_noodtoegang_known')
})

test('telling the person later takes a ground and ends by itself; the log has every look all the same', async () => {
  const thirdPerson = await towns.newPerson()
  const by = towns.here.lead.caller
  const open = (input: NoodInput) => towns.write(by, (trx) => openNood(trx, thirdPerson, input))
  expect(codeOf(await open({ ...why, toldFrom: await day(3) }))).toBe('inzage_noodtoegang_delay')
  expect(codeOf(await open({ ...why, toldFrom: await day(40), ground: 'De partner leest mee.' }))).toBe(
    'inzage_noodtoegang_delay',
  )
  const id = done(await open({ ...why, toldFrom: await day(3), ground: 'De partner leest mee.' }))
  done(await towns.read(by, async (trx) => trx.look(thirdPerson, 'hulpverlening', 3), 'nood'))
  const me = await towns.resident(thirdPerson)
  const mine = async () => ({
    nood: done(await towns.read(me, (trx) => listNood(trx, thirdPerson), 'inzage')).length,
    looks: done(await towns.read(me, (trx) => whoLooked(trx, thirdPerson), 'inzage')).filter(
      (one) => one.purpose === 'nood',
    ).length,
  })
  expect(await mine()).toEqual({ nood: 0, looks: 0 })
  const waiting = done(await towns.read(towns.here.privacy.caller, (trx) => listNood(trx), 'toezicht'))
  expect(waiting.map((one) => one.id)).toContain(id)
  const written = await towns.owner.query(
    "select count(*)::int as n from log.look where person_id = $1 and purpose = 'nood'",
    [thirdPerson],
  )
  expect(written.rows[0].n).toBe(1)
  await towns.owner.query('alter table inzage.noodtoegang disable trigger user')
  await towns.owner.query('update inzage.noodtoegang set told_from = at where id = $1', [id])
  await towns.owner.query('alter table inzage.noodtoegang enable trigger user')
  expect(await mine()).toEqual({ nood: 1, looks: 1 })
})

test('is not made, stretched or wiped by SQL under rd_app, and what was opened is never rewritten', async () => {
  for (const statement of [
    "insert into inzage.noodtoegang (gemeente_id) values ('GM9901')",
    "update inzage.noodtoegang set tot = tot + interval '1 year'",
    'delete from inzage.noodtoegang',
  ])
    await expect(towns.raw(towns.here.balie.caller, 'hulpvraag', [statement]), statement).rejects.toThrow(
      'permission denied',
    )
  await expect(towns.owner.query("update inzage.noodtoegang set reden = 'iets anders opgeschreven'")).rejects.toThrow(
    'inzage_noodtoegang_kept',
  )
})
