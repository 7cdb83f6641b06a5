import { expect, test } from 'vitest'
import type { Day } from '../../shared/date.ts'
import { newId } from '../../shared/ids.ts'
import { type A4tjeParts, composeA4tje } from './a4tje.ts'
import { daysInWords } from './a4tje-copy.ts'
import { aLine, aSheet } from './testing.ts'

const parts = (more: Partial<A4tjeParts> = {}): A4tjeParts => ({
  sheet: aSheet(),
  whom: {
    medewerker: newId<'medewerker'>(),
    foto: false,
    naam: 'Bram Smit',
    functie: 'balie',
    telefoon: '0123 456 789',
    werkdagen: [1, 2, 4],
    voorNaam: null,
    vervanger: { naam: 'Lia Verhoef', telefoon: '0123 456 780' },
  },
  canGet: [],
  gemeenteNaam: 'Wilgenbroek',
  naam: 'Noor de Wit',
  vandaag: '2026-10-05' as Day,
  ...more,
})

test('S08: the page says whom I call, what was agreed, what I must do, when money comes, what I can get, in that order', () => {
  const page = composeA4tje(parts(), 'nl')
  expect(page.sections.map((one) => one.title)).toEqual([
    'Wie bel ik?',
    'Wat is er afgesproken?',
    'Wat moet ik doen?',
    'Wanneer komt er geld?',
    'Wat kan ik waarschijnlijk krijgen?',
  ])
  expect(page.whom).toMatchObject({
    initials: 'BS',
    telefoon: '0123 456 789',
    days: 'Is er op maandag, dinsdag en donderdag',
  })
  expect(page.whom.lines).toEqual(['Niet bereikbaar? Bel Lia Verhoef: 0123 456 780'])
})

test('S08: an empty sheet is a whole page: it says that nothing is asked and that one may always apply', () => {
  const page = composeA4tje(parts(), 'nl')
  expect(page.sections[2]?.lines).toEqual(['Niets. U hoeft nu niets te doen.'])
  expect(page.sections.every((one) => one.kind === 'whom' || one.lines.length + one.entries.length > 0)).toBe(true)
  expect(page.closing).toContain('U mag altijd aanvragen')
})

test('S08: promises say who and by when; what is asked is numbered apart', () => {
  const lines = [
    aLine({ soort: 'belofte', wie: 'Karin', wat: 'Belt de verhuurder', wanneer: '2026-10-06' as Day }),
    aLine({ soort: 'wat-wij-vragen', wie: 'u', wat: 'Neem uw afschriften mee', wanneer: '2026-10-12' as Day }),
  ]
  const page = composeA4tje(parts({ sheet: aSheet({ lines }) }), 'nl')
  expect(page.sections[1]?.entries).toEqual([
    { head: 'Karin belooft, uiterlijk dinsdag 6 oktober 2026', text: 'Belt de verhuurder' },
  ])
  expect(page.sections[2]?.numbered).toEqual(['Neem uw afschriften mee (uiterlijk maandag 12 oktober 2026)'])
})

test('veilig contact: without the name there is nothing on the page that tells of whom it is', () => {
  const { naam: _, ...nameless } = parts()
  const page = JSON.stringify(composeA4tje(nameless, 'nl'))
  expect(page).not.toContain('Noor')
  expect(page).not.toContain('veilig')
})

test('English says the same', () => {
  expect(composeA4tje(parts(), 'en')).toMatchObject({
    lang: 'en',
    title: 'Your one page',
    closing: expect.stringContaining('always apply'),
  })
  expect(daysInWords([5, 1], 'en')).toBe('Monday and Friday')
  expect(daysInWords([], 'nl')).toBe('')
})

test('once the question is ended the sheet is still whole: one calls the municipality, and nobody is named who no longer answers', () => {
  const page = composeA4tje(parts({ whom: { telefoon: '085 555 00 00' } }), 'nl')
  expect(page.whom).toMatchObject({ naam: 'Gemeente Wilgenbroek', telefoon: '085 555 00 00', foto: null, lines: [] })
  expect(page.whom.days).toContain('Bel ons')
  expect(page.sections).toHaveLength(5)
})
