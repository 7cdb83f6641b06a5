import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PersonId } from '../../shared/ids.ts'
import { addMember, listMembers, listRoles, setRole } from './living.sql.ts'
import { dayOf, done, openTowns, type Towns } from './testing.ts'

let towns: Towns
beforeAll(async () => {
  towns = await openTowns()
})
afterAll(() => towns.close())

const balie = () => towns.here.balie.caller
const belong = (person: PersonId, member: PersonId) =>
  towns.write(balie(), (trx) => addMember(trx, person, { member, relatie: 'kind' }))
const judge = (person: PersonId, ander: PersonId, parts = {}) =>
  towns.write(balie(), (trx) =>
    setRole(trx, person, {
      ander,
      wetRol: 'awir-toeslagpartner',
      geldt: true,
      reden: 'Samen ingeschreven.',
      van: dayOf('2026-01-01'),
      ...parts,
    }),
  )

test('who belongs together is what this person says, and stands on this person’s page alone', async () => {
  const [mother, son] = [await towns.newPerson('Moeder'), await towns.newPerson('Zoon')]
  done(await belong(mother, son))
  const members = async (person: PersonId) => done(await towns.read(balie(), (trx) => listMembers(trx, person)))
  expect(await members(mother)).toEqual([expect.objectContaining({ member: son, naam: 'Zoon', relatie: 'kind' })])
  expect(await members(son)).toEqual([])
  const own = done(await towns.read(await towns.resident(mother), (trx) => listMembers(trx, mother), 'inzage'))
  expect(own).toEqual([expect.objectContaining({ naam: null, relatie: 'kind' })])
})

test('nobody belongs twice, or to themselves', async () => {
  const [a, b] = [await towns.newPerson('A'), await towns.newPerson('B')]
  done(await belong(a, b))
  expect(await belong(a, b)).toMatchObject({ code: 'household_membership_once', status: 409 })
  expect(await belong(a, a)).toMatchObject({ code: 'household_membership_other' })
})

test('a role is judged with a reason, and a later judgement ends the earlier one on its day', async () => {
  const [a, b] = [await towns.newPerson('Rol A'), await towns.newPerson('Rol B')]
  done(await judge(a, b))
  done(await judge(a, b, { geldt: false, van: dayOf('2026-06-01'), reden: 'Verhuisd.' }))
  const roles = done(await towns.read(balie(), (trx) => listRoles(trx, a)))
  expect(roles.map(({ geldt, van, tot }) => [geldt, van, tot])).toEqual([
    [false, '2026-06-01', null],
    [true, '2026-01-01', '2026-06-01'],
  ])
  expect(roles[0]?.vastgesteldDoor).toBe(towns.here.balie.id)
})

test('two judgements about the same day cannot stand side by side: through the door, raw, and at once', async () => {
  const [a, b] = [await towns.newPerson('Naast A'), await towns.newPerson('Naast B')]
  const both = await Promise.all([judge(a, b), judge(a, b, { geldt: false })])
  expect(both.filter((one) => typeof one !== 'string')).toEqual([
    expect.objectContaining({ code: 'household_role_one', status: 409 }),
  ])
  const raw = (
    door: string,
  ) => `insert into household.role (gemeente_id, id, person_id, ander_id, wet_rol, geldt, vastgesteld_door, reden, van)
    values ('GM9901', gen_random_uuid(), '${a}', '${b}', 'awir-toeslagpartner', true, '${door}', 'x', '2026-03-01')`
  await expect(towns.raw(balie(), 'hulpvraag', [raw(towns.here.balie.id)])).rejects.toThrow('household_role_one')
  await expect(towns.raw(balie(), 'hulpvraag', [raw(towns.here.lead.id)])).rejects.toThrow(
    'household_role_own_judgement',
  )
})

test('a judgement needs a reason and goes about another, and one that ended is not opened again', async () => {
  const [a, b] = [await towns.newPerson('Kort A'), await towns.newPerson('Kort B')]
  expect(await judge(a, b, { reden: ' ' })).toMatchObject({ code: 'household_role_reden', field: 'reden' })
  expect(await judge(a, a)).toMatchObject({ code: 'household_role_other' })
  expect(await judge(a, b, { tot: dayOf('2025-01-01') })).toMatchObject({ code: 'household_role_period' })
  done(await judge(a, b, { tot: dayOf('2026-02-01') }))
  const again = `update household.role set tot = null where person_id = '${a}'`
  await expect(towns.raw(balie(), 'hulpvraag', [again])).rejects.toThrow('household_role_kept')
})

test('a resident judges no role, and another municipality sees none', async () => {
  const [a, b] = [await towns.newPerson('Zelf A'), await towns.newPerson('Zelf B')]
  done(await judge(a, b))
  const own = await towns.resident(a)
  const insert = `insert into household.role (gemeente_id, id, person_id, ander_id, wet_rol, geldt, vastgesteld_door, reden, van)
    values ('GM9901', gen_random_uuid(), '${a}', '${b}', 'bw-gezag', true, '${a}', 'x', '2026-03-01')`
  await expect(towns.raw(own, 'inzage', [insert])).rejects.toThrow('household_role_own_judgement')
  const select = `select * from household.role where person_id = '${a}'`
  expect(await towns.raw(own, 'inzage', [select])).toHaveLength(1)
  expect(await towns.raw(towns.there.balie.caller, 'hulpvraag', [select])).toEqual([])
})
