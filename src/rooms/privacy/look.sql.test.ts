import { afterAll, beforeAll, expect, test } from 'vitest'
import { findPersons, openPerson, readBereik } from '../household/index.ts'
import { done, openTowns, type Towns } from '../household/testing.ts'
import { verifyLog, whoLooked } from './look.sql.ts'
import { refusals } from './refused.ts'

let towns: Towns
beforeAll(async () => {
  towns = await openTowns(refusals)
})
afterAll(() => towns.close())

const watch = () => towns.read(towns.here.privacy.caller, verifyLog, 'toezicht')

test('who looked, from where, in which role, when and why: the same for resident, worker and privacy officer', async () => {
  const person = await towns.newPerson('Bekeken Mens')
  const { klantmanager, privacy } = towns.here
  done(await towns.write(klantmanager.caller, (trx) => openPerson(trx, person, 'huisbezoek')))
  done(await towns.read(klantmanager.caller, (trx) => readBereik(trx, person)))
  const expected = expect.objectContaining({
    who: 'medewerker',
    naam: 'Karin Mulder',
    organisation: 'Wilgenbroek',
    role: 'klantmanager',
    purpose: 'hulpvraag',
    uitleg: { nl: 'Om uw vraag te beantwoorden', en: 'To answer your question' },
    categories: expect.arrayContaining(['bereikbaarheid', 'persoon']),
  })
  const own = await towns.resident(person)
  expect(done(await towns.read(own, (trx) => whoLooked(trx, person), 'inzage'))).toContainEqual(expected)
  expect(done(await towns.read(klantmanager.caller, (trx) => whoLooked(trx, person)))).toContainEqual(expected)
  const watched = done(await towns.read(privacy.caller, (trx) => whoLooked(trx, person), 'toezicht'))
  expect(watched).toContainEqual(expected)
  expect(watched).toContainEqual(expect.objectContaining({ who: 'inwoner', naam: null, purpose: 'inzage' }))
})

test('looking at who looked is a look, also by the privacy officer; so is a hit in a search', async () => {
  const person = await towns.newPerson('Gevonden Mens')
  done(await towns.read(towns.here.lead.caller, (trx) => findPersons(trx, { naam: 'gevonden' })))
  done(await towns.read(towns.here.privacy.caller, (trx) => whoLooked(trx, person), 'toezicht'))
  const again = done(await towns.read(towns.here.privacy.caller, (trx) => whoLooked(trx, person), 'toezicht'))
  expect(again.map(({ naam, purpose }) => [naam, purpose])).toEqual(
    expect.arrayContaining([
      ['Lia Verhoef', 'hulpvraag'],
      ['Pim Adema', 'toezicht'],
    ]),
  )
})

test('a resident reads only about themselves, and another municipality nothing', async () => {
  const [one, other] = [await towns.newPerson('Een'), await towns.newPerson('Twee')]
  const asOther = await towns.resident(other)
  expect(done(await towns.read(asOther, (trx) => whoLooked(trx, one), 'inzage'))).toEqual([])
  expect(done(await towns.read(towns.there.privacy.caller, (trx) => whoLooked(trx, one), 'toezicht'))).toEqual([])
})

test('the log is whole until somebody touches it, and then it says which look', async () => {
  await towns.newPerson('Voor Het Zegel')
  await towns.owner.query('select log.seal()')
  const whole = done(await watch())
  expect(whole).toMatchObject({ faults: [] })
  expect(whole.sealed).toBe(whole.looks)
  const looked = await towns.owner.query(`select id from log.look where gemeente_id = 'GM9901' limit 1`)
  await towns.owner.query('update log.look set grade = 3, purpose = $1 where id = $2', ['inzage', looked.rows[0].id])
  expect(done(await watch()).faults).toEqual([expect.objectContaining({ fault: 'changed', look: looked.rows[0].id })])
  await towns.owner.query('delete from log.look where id = $1', [looked.rows[0].id])
  expect(done(await watch()).faults.map(({ fault }) => fault)).toEqual(['removed'])
})

test('another municipality is not told which look is wrong, and nobody else checks at all', async () => {
  const elsewhere = done(await towns.read(towns.there.privacy.caller, verifyLog, 'toezicht'))
  expect(elsewhere.faults).toEqual([])
  expect(await towns.read(towns.here.lead.caller, verifyLog)).toMatchObject({
    code: 'privacy_log_toezicht',
    status: 403,
  })
  await expect(towns.raw(towns.here.privacy.caller, 'toezicht', ['select * from log.verify()'])).rejects.toThrow(
    'permission denied',
  )
  await expect(towns.raw(towns.here.privacy.caller, 'toezicht', ['delete from log.look'])).rejects.toThrow(
    'permission denied',
  )
})
