import { expect, test } from 'vitest'
import * as z from 'zod'
import { choice, choices, day, email, money, optional, optionalText, phone, text, tick } from './fields.ts'
import { readForm } from './read-form.ts'

const form = z.object({
  verhaal: text(20),
  geboren: day(),
  inkomen: money(),
  telefoon: phone(),
  mail: optional(email()),
  soort: choice(['geld', 'zorg']),
  meer: choices(['wonen', 'kinderen']),
  veilig: tick(),
  naam: optionalText(),
})

const good = {
  verhaal: [' Ik kom niet rond '],
  'geboren.dag': ['5'],
  'geboren.maand': ['3'],
  'geboren.jaar': ['1984'],
  inkomen: ['1.250,50'],
  telefoon: ['06-1234 5678'],
  mail: [''],
  soort: ['geld'],
  naam: [''],
}

test('what was typed is read into days, cents and choices', () => {
  expect(readForm(form, good)).toEqual({
    input: {
      verhaal: 'Ik kom niet rond',
      geboren: '1984-03-05',
      inkomen: 125050,
      telefoon: '0612345678',
      soort: 'geld',
      meer: [],
      veilig: false,
    },
  })
  const more = readForm(form, { ...good, meer: ['wonen', 'kinderen'], veilig: ['ja'] })
  expect(more).toMatchObject({ input: { meer: ['wonen', 'kinderen'], veilig: true } })
  expect(readForm(form, { ...good, meer: ['wonen'] })).toMatchObject({ input: { meer: ['wonen'] } })
})

const wordsOf = (changed: Record<string, string[]>) => {
  const read = readForm(form, { ...good, ...changed })
  return 'errors' in read ? read.errors.map(({ field, text }) => [field, text.nl]) : []
}

test('what cannot be read says which field and what to do', () => {
  expect(wordsOf({ verhaal: ['  '] })).toEqual([['verhaal', 'Vul dit nog in.']])
  expect(wordsOf({ verhaal: ['x'.repeat(21)] })).toEqual([['verhaal', 'Maak dit korter: hoogstens 20 tekens.']])
  expect(wordsOf({ 'geboren.maand': ['13'] })[0]?.[1]).toContain('Deze dag bestaat niet')
  expect(wordsOf({ inkomen: ['veel'] })[0]?.[1]).toContain('Schrijf een bedrag')
  expect(wordsOf({ telefoon: ['bel maar'] })[0]?.[1]).toContain('geen telefoonnummer')
  expect(wordsOf({ mail: ['x'] })[0]?.[1]).toContain('geen e-mailadres')
  expect(wordsOf({ soort: ['anders'] })).toEqual([['soort', 'Kies wat bij u past.']])
  expect(wordsOf({ meer: ['auto'] })[0]?.[0]).toBe('meer')
})

test('a day left empty is missing, not wrong', () => {
  const empty = { 'geboren.dag': [''], 'geboren.maand': [''], 'geboren.jaar': [''] }
  expect(wordsOf(empty)).toEqual([['geboren', 'Vul dit nog in.']])
})
