import { inspect } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PersonId } from '../../shared/ids.ts'
import { endVeiligContact, mayUse, readBereik, setBereik, setVeiligContact } from './bereik.sql.ts'
import { kanalen } from './bereik.ts'
import { aBereik, done, openTowns, type Towns } from './testing.ts'

let towns: Towns
beforeAll(async () => {
  towns = await openTowns()
})
afterAll(() => towns.close())

const balie = () => towns.here.balie.caller
const set = (person: PersonId, parts = {}) =>
  towns.write(balie(), (trx) => setBereik(trx, person, { ...aBereik(), ...parts }))
const shown = async (person: PersonId) => done(await towns.read(balie(), (trx) => readBereik(trx, person)))
const usable = async (person: PersonId, caller = balie()) => {
  const answers = await towns.read(caller, async (trx) => {
    const found: string[] = []
    for (const kanaal of kanalen) if (await mayUse(trx, person, kanaal)) found.push(kanaal)
    return found
  })
  return done(answers)
}
const everyWay = { email: 'a@voorbeeld.invalid', postadres: 'Dorpsstraat 1, Wilgenbroek', verblijf: 'bij haar zus' }

test('no address is an ordinary answer; a letter without one is not', async () => {
  const person = await towns.newPerson('Zonder Adres')
  expect(await set(person, { verblijf: 'bij vrienden' })).toEqual({ version: 1 })
  expect(await shown(person)).toMatchObject({ version: 1, post: null, verblijf: 'bij vrienden' })
  expect(await set(person, { kanaal: 'brief', seen: 1 })).toMatchObject({
    code: 'household_bereik_brief',
    field: 'postadres',
  })
})

test('who did not see that something is known gets 428, who saw an older version 409', async () => {
  const person = await towns.newPerson('Versies')
  done(await set(person))
  expect(await set(person)).toMatchObject({ status: 428 })
  const both = await Promise.all([set(person, { seen: 1, tolk: 'Arabisch' }), set(person, { seen: 1, tolk: 'Pools' })])
  expect(both.filter((one) => 'refused' in one)).toEqual([expect.objectContaining({ status: 409 })])
  const raw = `update household.bereik set tolk = 'x' where person_id = '${person}'`
  await expect(towns.raw(balie(), 'hulpvraag', [raw])).rejects.toThrow('household_bereik_version')
})

test('veilig contact in one tap closes every way at once: no number, no e-mail, no address, not where someone stays', async () => {
  const person = await towns.newPerson('Veilig')
  done(await set(person, everyWay))
  expect(await usable(person)).toEqual(kanalen)
  const told = done(await towns.write(balie(), (trx) => setVeiligContact(trx, person, {})))
  const safe = await shown(person)
  expect(safe).toMatchObject({ telefoon: null, email: null, post: { kind: 'hidden' }, verblijf: null })
  expect(await usable(person)).toEqual(['langskomen'])
  expect(inspect([told, safe])).not.toMatch(/Dorpsstraat|voorbeeld|zus|06 12/)
})

test('with a safe number only that number may be called, and it is the phone that is shown', async () => {
  const person = await towns.newPerson('Veilig Nummer')
  done(await set(person, everyWay))
  await towns.write(balie(), (trx) => setVeiligContact(trx, person, { nummer: '06 98', tijden: 'na zes uur' }))
  expect(await shown(person)).toMatchObject({ telefoon: '06 98', veilig: { nummer: '06 98', tijden: 'na zes uur' } })
  expect(await usable(person)).toEqual(['bellen', 'langskomen'])
})

test('setting it twice at once gives one, and ending it opens the ways again; what ended stays ended', async () => {
  const person = await towns.newPerson('Aan En Uit')
  done(await set(person, everyWay))
  const tap = () => towns.write(balie(), (trx) => setVeiligContact(trx, person, {}))
  await Promise.all([tap(), tap()])
  const open = await towns.owner.query('select id from household.veilig_contact where person_id = $1 and tot is null', [
    person,
  ])
  expect(open.rowCount).toBe(1)
  done(await towns.write(balie(), (trx) => endVeiligContact(trx, person)))
  expect(await shown(person)).toMatchObject({ telefoon: '06 12 34 56 78' })
  expect(await towns.write(balie(), (trx) => endVeiligContact(trx, person))).toMatchObject({
    code: 'household_veilig_contact_kept',
  })
  const again = `update household.veilig_contact set tot = null where person_id = '${person}'`
  await expect(towns.raw(balie(), 'hulpvraag', [again])).rejects.toThrow('household_veilig_contact_kept')
})

test('an end in the future does not open the ways before that day', async () => {
  const person = await towns.newPerson('Eind Later')
  done(await towns.write(balie(), (trx) => setVeiligContact(trx, person, {})))
  const rows = await towns.raw(balie(), 'hulpvraag', [
    `update household.veilig_contact set tot = rd.nu() + interval '1 day' where person_id = '${person}'`,
    `select household.may_use('GM9901', '${person}', 'brief') as may`,
  ])
  expect(rows).toEqual([{ may: false }])
})

test('for who does not help this person, another municipality, an unknown person or channel, every way is closed', async () => {
  const person = await towns.newPerson('Voor Anderen Dicht')
  done(await set(person, everyWay))
  expect(await usable(person, towns.here.klantmanager.caller)).toEqual([])
  expect(await usable(person, towns.there.balie.caller)).toEqual([])
  const ask = (who: string, how: string, where = 'GM9901') =>
    towns.raw(balie(), 'hulpvraag', [`select household.may_use('${where}', '${who}', '${how}') as may`])
  expect(await ask(crypto.randomUUID(), 'bellen')).toEqual([{ may: false }])
  expect(await ask(person, 'rooksignaal')).toEqual([{ may: false }])
  expect(await ask(person, 'bellen', 'GM9902')).toEqual([{ may: false }])
  expect(await ask(person, 'bellen')).toEqual([{ may: true }])
})

test('how to reach someone is a look, and raw SQL shows it to nobody who does not help them', async () => {
  const person = await towns.newPerson('Wie Keek')
  done(await set(person))
  done(await towns.read(balie(), (trx) => readBereik(trx, person)))
  const looks = await towns.owner.query("select from log.look where person_id = $1 and category = 'bereikbaarheid'", [
    person,
  ])
  expect(looks.rowCount).toBeGreaterThan(0)
  const select = [`select telefoon from household.ways_of('${person}')`]
  expect(await towns.raw(balie(), 'hulpvraag', select)).toEqual([{ telefoon: '06 12 34 56 78' }])
  expect(await towns.raw(towns.here.klantmanager.caller, 'hulpvraag', select)).toEqual([])
  expect(await towns.raw(balie(), 'inkomen', select)).toEqual([])
})
