import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPerson } from '../../src/rooms/household/index.ts'
import { dayOf, done, openTowns, type Towns } from '../../src/rooms/household/testing.ts'
import { refusals } from '../../src/rooms/privacy/refused.ts'
import { countStandingOut, listStandingOut } from '../../src/rooms/privacy/standing-out.sql.ts'
import { isRefused, type Outcome } from '../../src/shared/refused.ts'

/** Rules about how someone looked: each finds what was planted, with its reason; never a score, never a small team. */
let towns: Towns
beforeAll(async () => {
  towns = await openTowns(refusals)
})
afterAll(() => towns.close())

const since = dayOf('2026-01-01')
const officer = () => towns.here.privacy.caller
const found = async () => done(await towns.read(officer(), (trx) => listStandingOut(trx, since), 'toezicht'))
const codeOf = (outcome: Outcome<unknown>) => (isRefused(outcome) ? outcome.code : 'done')

test('nothing stands out at first; a planted case of each rule does, with its reason', async () => {
  expect(await found()).toEqual([])
  const kin = await towns.newPerson('Anna Mulder')
  done(await towns.write(towns.here.klantmanager.caller, (trx) => openPerson(trx, kin, 'huisbezoek')))
  for (let n = 0; n < 16; n++) {
    const person = await towns.newPerson(`Mens ${n}`)
    done(await towns.write(towns.here.lead.caller, (trx) => openPerson(trx, person, 'huisbezoek')))
  }
  await towns.owner.query(
    `insert into log.look (gemeente_id, at, actor_kind, actor_id, actor_role, purpose, person_id, category, grade)
     select 'GM9901', rd.nu(), 'medewerker', $1, 'balie', 'hulpvraag', gen_random_uuid(), 'persoon', 3 from generate_series(1, 61)`,
    [towns.here.balie.id],
  )
  expect((await found()).map(({ code, medewerker, people }) => [code, medewerker, people])).toEqual(
    expect.arrayContaining([
      ['veel-mensen', 'Bram Smit', 61],
      ['geopend', 'Lia Verhoef', 16],
      ['zelfde-achternaam', 'Karin Mulder', 1],
    ]),
  )
  expect((await found()).every(({ reden }) => reden.nl.length > 20)).toBe(true)
})

test('a report names no team of fewer than five, and nobody by name', async () => {
  const small = done(await towns.read(officer(), (trx) => countStandingOut(trx, since), 'toezicht'))
  expect(small.every(({ team }) => team === null)).toBe(true)
  await towns.owner.query(
    `insert into access.medewerker select 'GM9901', gen_random_uuid(), 'extra-' || n, 'Collega ' || n, 'balie', '0', 'c' || n || '@voorbeeld.invalid', '{1}' from generate_series(1, 3) n`,
  )
  await towns.owner.query(
    `insert into access.appointment (gemeente_id, id, medewerker_id, team_id, role, van) select 'GM9901', gen_random_uuid(), m.id, $1, 'balie', rd.nu() - interval '1 day' from access.medewerker m where m.subject like 'extra-%'`,
    [towns.here.team],
  )
  const large = done(await towns.read(officer(), (trx) => countStandingOut(trx, since), 'toezicht'))
  expect(large.map(({ team }) => team)).toContain('Toegang')
  expect(JSON.stringify(large)).not.toMatch(/Smit|Verhoef|Mulder/)
})

test('is for the privacy officer of this municipality alone, and its rules are never rewritten', async () => {
  const lead = await towns.read(towns.here.lead.caller, async (trx) => listStandingOut(trx, since))
  expect(codeOf(lead as Outcome<unknown>)).toBe('privacy_log_toezicht')
  expect(done(await towns.read(towns.there.privacy.caller, (trx) => listStandingOut(trx, since), 'toezicht'))).toEqual(
    [],
  )
  await expect(towns.owner.query('update privacy.look_rule set most = 9999')).rejects.toThrow('privacy_dated_kept')
})
