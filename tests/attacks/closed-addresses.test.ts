import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Caller } from '../../src/platform/db/types.ts'
import { closeAddress, listClosed, openAddress } from '../../src/rooms/beheer/address.sql.ts'
import { refusals } from '../../src/rooms/beheer/refused.ts'
import { done, openTowns, type Towns } from '../../src/rooms/household/testing.ts'
import { isRefused, type Outcome } from '../../src/shared/refused.ts'
import { makeSession } from '../harness/town.ts'

/** Closing an address: by beheer of this municipality alone, never the way in (N21), and each closing stays on record. */
let towns: Towns
let beheer: Caller
beforeAll(async () => {
  towns = await openTowns(refusals)
  const { gemeente, klantmanager, team } = towns.here
  await towns.owner.query(
    "insert into access.appointment (gemeente_id, id, medewerker_id, team_id, role, van) values ($1, gen_random_uuid(), $2, $3, 'beheer', rd.nu() - interval '1 day')",
    [gemeente, klantmanager.id, team],
  )
  beheer = {
    kind: 'session',
    token: await makeSession(towns.owner, { gemeente, kind: 'medewerker', id: klantmanager.id }),
  }
})
afterAll(() => towns.close())

const codeOf = (outcome: Outcome<unknown>) => (isRefused(outcome) ? outcome.code : 'done')
const close = (address: string, by = beheer) =>
  towns.write(by, (trx) => closeAddress(trx, { address, reden: 'Er lekt iets.' }), 'beheer')
const closed = async (gemeente: string) =>
  (await towns.owner.query('select beheer.closed($1) as closed', [gemeente])).rows[0].closed

test('holds for this municipality, once, until it is opened; what was closed stays on record', async () => {
  const id = done(await close('/mensen'))
  expect(await closed(towns.here.gemeente)).toEqual(['/mensen'])
  expect(await closed(towns.there.gemeente)).toEqual([])
  expect(codeOf(await close('/mensen'))).toBe('beheer_closed_address_once')
  done(await towns.write(beheer, (trx) => openAddress(trx, id), 'beheer'))
  expect(await closed(towns.here.gemeente)).toEqual([])
  expect(codeOf(await towns.write(beheer, (trx) => openAddress(trx, id), 'beheer'))).toBe('beheer_closed_address_known')
  expect(done(await towns.read(beheer, listClosed, 'beheer'))).toMatchObject([
    { address: '/mensen', door: 'Karin Mulder' },
  ])
})

test.each([
  '/',
  '/vraag',
  '/vraag/klaar',
  '/aanvragen',
  '/inloggen',
  '/inloggen/inwoner',
  '/code',
  '/status',
  '/problemen/:code',
  '/beheer/adressen',
  '/api/v1/aanvragen',
  '/api/v1/contacten',
])('N21: the way in stands whatever happens: %s', async (address) => {
  expect(codeOf(await close(address))).toBe('beheer_closed_address_way_in')
})

test.each(['mensen', '/*', '/Mensen', '/mensen?x', `/${'x'.repeat(200)}`, ''])(
  'no pattern that covers more: %s',
  async (address) => {
    expect(codeOf(await close(address))).toBe('beheer_closed_address_form')
  },
)

test('takes the role, also by SQL', async () => {
  expect(codeOf(await close('/mensen', towns.here.lead.caller))).toBe('rd_purpose_allowed')
  for (const statement of [
    "insert into beheer.closed_address (gemeente_id) values ('GM9901')",
    'update beheer.closed_address set opened_at = now()',
    'delete from beheer.closed_address',
  ])
    await expect(towns.raw(beheer, 'beheer', [statement]), statement).rejects.toThrow('permission denied')
  const tried = towns.raw(towns.here.lead.caller, 'hulpvraag', [
    "select beheer.close_address(gen_random_uuid(), '/mensen', 'zomaar')",
  ])
  await expect(tried).rejects.toThrow('beheer_may')
})
