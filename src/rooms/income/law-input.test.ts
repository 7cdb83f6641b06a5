import { bereken, leesInvoer } from '@rodedraad/law'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '../../shared/ids.ts'
import { dayOf } from '../household/testing.ts'
import { type Known, type Situation, toInvoer } from './law-input.ts'
import { toProbables } from './probable.ts'

const peildatum = dayOf('2026-10-05')
const someone = (naam: string, parts: Partial<Known['person']> = {}): Known => ({
  person: { id: newId(), naam, geboortedatum: dayOf('1990-05-05'), since: peildatum, ...parts },
  facts: [],
})
const fact = (soort: string, waarde: boolean | number | string | null): Known['facts'][number] => ({
  id: newId(),
  soort,
  waarde,
  herkomst: 'opgegeven',
  bron: null,
  doorNaam: null,
  dag: peildatum,
  wet: 'Participatiewet',
  reden: null,
  opnieuw: null,
  at: '2026-10-05T07:00:00.000Z' as never,
  endedAt: null,
})
const noRules = { gemeente: 'Wilgenbroek', regels: [] }
const alone = (self: Known): Situation => ({ self, members: [], roles: [], others: [], regels: noRules, peildatum })
const member = (one: Known, relatie: 'partner' | 'kind' | 'ander') => ({
  id: newId<'household'>(),
  member: one.person.id,
  naam: one.person.naam,
  relatie,
})
const role = (
  one: Known,
  geldt: boolean,
  van = '2026-01-01',
  tot: string | null = null,
): Situation['roles'][number] => ({
  id: newId(),
  ander: one.person.id,
  wetRol: 'pw-3-gezamenlijke-huishouding',
  geldt,
  vastgesteldDoor: newId(),
  reden: 'Zo is het besproken.',
  van: dayOf(van),
  tot: tot === null ? null : dayOf(tot),
})
const relations = (situation: Situation) => toInvoer(situation).huishouden.personen.map(({ relatie }) => relatie)

test('the day of birth goes along with the day it was written down; without one it is unknown', () => {
  const self = someone('A')
  expect(toInvoer(alone(self)).feiten).toEqual([
    { persoon: self.person.id, naam: 'geboortedatum', waarde: '1990-05-05', herkomst: 'opgegeven', dag: peildatum },
  ])
  expect(toInvoer(alone(someone('B', { geboortedatum: null }))).feiten).toEqual([])
})

test('membership says whom to ask about; a judged role decides who is a partner, on its days alone', () => {
  const [self, other, child] = [someone('A'), someone('B'), someone('C')]
  const base = { ...alone(self), members: [member(other, 'partner'), member(child, 'kind')], others: [other, child] }
  expect(relations(base)).toEqual(['aanvrager', 'partner', 'kind'])
  expect(relations({ ...base, roles: [role(other, false)] })).toEqual(['aanvrager', 'medebewoner', 'kind'])
  expect(relations({ ...base, roles: [role(other, false, '2026-01-01', '2026-10-05')] })).toEqual([
    'aanvrager',
    'partner',
    'kind',
  ])
  const judged = { ...base, members: [member(other, 'ander')], roles: [role(other, true)] }
  expect(relations(judged)).toEqual(['aanvrager', 'partner'])
  expect(toInvoer(judged).feiten).toContainEqual(
    expect.objectContaining({ naam: 'gezamenlijkeHuishouding', waarde: true, reden: 'Zo is het besproken.' }),
  )
})

test('a fact about the whole household counts from the applicant alone', () => {
  const self = { ...someone('A'), facts: [fact('bezittingen', 100)] }
  const other = { ...someone('B'), facts: [fact('bezittingen', 999)] }
  const { feiten } = toInvoer({ ...alone(self), members: [member(other, 'ander')], others: [other] })
  expect(feiten.filter(({ naam }) => naam === 'bezittingen')).toEqual([expect.objectContaining({ waarde: 100 })])
})

test('whatever was written down, the law can read it; what it cannot read counts as unknown', () => {
  const waarde = fc.oneof(
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.string({ maxLength: 8 }),
    fc.constant(null),
  )
  const soort = fc.constantFrom(
    'nederlander',
    'inkomenUitArbeid',
    'geboortedatum',
    'bezittingen',
    'slaaptSlecht',
    'gehuwd',
    'voorliggendeVoorziening',
  )
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(soort, waarde), { selector: ([name]) => name }), (told) => {
      const self = { ...someone('A'), facts: told.map(([name, value]) => fact(name, value)) }
      const invoer = toInvoer(alone(self))
      expect(leesInvoer(invoer).goed).toBe(true)
      for (const outcome of toProbables(bereken(invoer))) {
        expect(outcome.sentence.nl).toContain('U mag altijd aanvragen')
        if (outcome.amount) expect(outcome.amount.low).toBeLessThanOrEqual(outcome.amount.high)
      }
    }),
    { numRuns: 25 },
  )
}, 120_000)
