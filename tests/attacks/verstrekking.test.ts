import { afterAll, beforeAll, expect, test } from 'vitest'
import { testVault } from '../../src/platform/vault/testing.ts'
import { dayOf, done, openTowns, type Towns } from '../../src/rooms/household/testing.ts'
import type { VerstrekkingInput } from '../../src/rooms/inzage/contract.ts'
import { refusals } from '../../src/rooms/inzage/refused.ts'
import {
  disclose,
  endVerstrekking,
  keysOf,
  listVerstrekkingen,
  openVerstrekking,
} from '../../src/rooms/inzage/verstrekking.sql.ts'
import { refusals as ofPrivacy } from '../../src/rooms/privacy/refused.ts'
import { newId, type PersonId } from '../../src/shared/ids.ts'
import { isRefused, type Outcome } from '../../src/shared/refused.ts'
import { type LawPurpose, type LawWorker, makeLawWorkers } from '../harness/law-workers.ts'

/** A disclosure opens once, for whoever has link and code, until its day; what it says is readable nowhere else. */
let towns: Towns
let person: PersonId
let workers: Readonly<Record<LawPurpose, LawWorker>>
let today: string
beforeAll(async () => {
  towns = await openTowns({ ...ofPrivacy, ...refusals })
  person = await towns.newPerson()
  workers = await makeLawWorkers(towns.owner, towns.here, [person])
  today = (await towns.owner.query('select rd.vandaag()::text as day')).rows[0].day
})
afterAll(() => towns.close())

const secret = 'Betaalt 40 euro per maand af.'
const codeOf = (outcome: Outcome<unknown>) => (isRefused(outcome) ? outcome.code : 'done')
const input = (parts: Partial<VerstrekkingInput> = {}): VerstrekkingInput => ({
  person,
  wet: 'Wgs',
  doel: 'een betalingsregeling',
  basis: 'toestemming',
  grond: 'Zei ja aan de balie.',
  ontvanger: 'Mw. De Jong',
  organisation: 'Woonstichting',
  velden: ['naam', 'afspraken'],
  inhoud: secret,
  tot: dayOf(today),
  key: newId(),
  ...parts,
})
const make = (of = input(), purpose: LawPurpose = 'schuldhulp') =>
  towns.write(workers[purpose].caller, (trx) => disclose(trx, of), purpose)
const open = (link: string, code: string, gemeente = towns.here.gemeente) =>
  towns.read({ kind: 'public', gemeente }, (trx) => openVerstrekking(trx, link, code), 'vraag-stellen')

test('opens once with link and code, and the person sees that it did, in the list and in the log', async () => {
  const of = input()
  done(await make(of))
  const { link, code } = keysOf(testVault, of.key)
  expect(code).toMatch(/^\d{6}$/)
  expect(done(await open(link, code))).toMatchObject({ inhoud: secret, organisation: 'Woonstichting' })
  expect(done(await open(link, code))).toBeUndefined()
  const me = await towns.resident(person)
  const [first] = done(await towns.read(me, (trx) => listVerstrekkingen(trx, person), 'inzage'))
  expect(first).toMatchObject({ organisation: 'Woonstichting', openedAt: expect.any(String) })
  const looks = await towns.owner.query(
    "select actor_role from log.look where person_id = $1 and purpose = 'verstrekking'",
    [person],
  )
  expect(looks.rows).toEqual([{ actor_role: 'Woonstichting' }])
})

test('a wrong code counts and says nothing; the fifth closes it for good, also for the right one', async () => {
  const of = input()
  const id = done(await make(of))
  const { link, code } = keysOf(testVault, of.key)
  const wrong = code === '000000' ? '000001' : '000000'
  for (let time = 0; time < 5; time++) expect(done(await open(link, wrong))).toBeUndefined()
  expect((await towns.owner.query('select tries from inzage.verstrekking where id = $1', [id])).rows[0].tries).toBe(5)
  expect(done(await open(link, code))).toBeUndefined()
  expect(done(await open('onbekend', code))).toBeUndefined()
})

test('two who open at once: one gets it', async () => {
  const of = input()
  done(await make(of))
  const { link, code } = keysOf(testVault, of.key)
  const both = await Promise.all([open(link, code), open(link, code)])
  expect(both.filter((one) => one !== undefined)).toHaveLength(1)
})

test('does not open in another municipality, after its day, or once it was stopped', async () => {
  const of = input()
  done(await make(of))
  const { link, code } = keysOf(testVault, of.key)
  expect(done(await open(link, code, towns.there.gemeente))).toBeUndefined()
  await towns.owner.query('update inzage.verstrekking set tot = rd.vandaag() - 1 where opened_at is null')
  expect(done(await open(link, code))).toBeUndefined()
  const stopped = input()
  const id = done(await make(stopped))
  const me = await towns.resident(person)
  done(await towns.write(me, (trx) => endVerstrekking(trx, id), 'inzage'))
  const keys = keysOf(testVault, stopped.key)
  expect(done(await open(keys.link, keys.code))).toBeUndefined()
})

test('is made for one own law, with a day at most thirty away; what a law asks is not for the person to stop', async () => {
  expect(codeOf(await make(input({ wet: 'Jeugdwet' })))).toBe('inzage_verstrekking_own_law')
  expect(codeOf(await make(input({ tot: '2099-01-01' })))).toBe('inzage_verstrekking_until')
  expect(codeOf(await make(input({ velden: [] })))).toBe('inzage_verstrekking_velden')
  const id = done(await make(input({ basis: 'wet', grond: 'Wgs art. 8' })))
  const me = await towns.resident(person)
  expect(codeOf(await towns.write(me, (trx) => endVerstrekking(trx, id), 'inzage'))).toBe('inzage_verstrekking_by_law')
  const elsewhere = await towns.write(workers.jeugdhulp.caller, (trx) => endVerstrekking(trx, id), 'jeugdhulp')
  expect(codeOf(elsewhere)).toBe('inzage_verstrekking_known')
  expect(
    done(await towns.read(workers.onderwijs.caller, (trx) => listVerstrekkingen(trx, person), 'onderwijs')),
  ).toEqual([])
})

test('neither content, link nor code is readable by SQL; nothing of it stands open in the table', async () => {
  for (const column of ['sealed', 'link_hash', 'code_hash'])
    await expect(
      towns.raw(towns.here.balie.caller, 'hulpvraag', [`select ${column} from inzage.verstrekking`]),
    ).rejects.toThrow('permission denied')
  const rows = await towns.owner.query('select * from inzage.verstrekking')
  expect(JSON.stringify(rows.rows)).not.toContain('40 euro')
  for (const statement of ['update inzage.verstrekking set tries = 0', 'delete from inzage.verstrekking'])
    await expect(towns.raw(towns.here.balie.caller, 'hulpvraag', [statement])).rejects.toThrow('permission denied')
})
