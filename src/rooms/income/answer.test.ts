import { feitenlijst } from '@rodedraad/law'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerText, questionText, toAnswer } from './answer.ts'
import { findFault } from './probable.ts'

test('what people type becomes what the question asks, and nothing else', () => {
  expect(toAnswer('nederlander', 'Ja')).toBe(true)
  expect(toAnswer('nederlander', 'no')).toBe(false)
  expect(toAnswer('nederlander', 'misschien')).toBeUndefined()
  expect(toAnswer('inkomenUitArbeid', '1.250,50')).toBe(125050)
  expect(toAnswer('inkomenUitArbeid', 'veel')).toBeUndefined()
  expect(toAnswer('geboortedatum', '1990-02-30')).toBeUndefined()
  expect(toAnswer('geboortedatum', '1990-02-28')).toBe('1990-02-28')
  expect(toAnswer('maandenVrijlatingN', '3')).toBe(3)
  expect(toAnswer('inkomenUitArbeid', 'onbekend')).toBeNull()
  expect(toAnswer('sterrenbeeld', 'ja')).toBeUndefined()
})

test('whatever is typed, what can be read can be written down as an answer of that kind', () => {
  const names = fc.constantFrom(...feitenlijst.keys())
  const typed = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('ja', 'nee', '12', '99,95', '2000-01-01', 'onbekend'),
  )
  fc.assert(
    fc.property(names, typed, (soort, text) => {
      const waarde = toAnswer(soort, text)
      if (waarde === undefined) return
      const fault = findFault({ soort, waarde, reden: 'omdat' })
      expect(fault === undefined || (fault === 'income_answer_value' && typeof waarde === 'number')).toBe(true)
    }),
  )
})

test('an answer reads as people say it, in both languages', () => {
  expect(answerText('inkomenUitArbeid', 125050).nl).toMatch(/1\.250,50 per maand/)
  expect(answerText('bezittingen', 100).en).toBe('€1.00')
  expect(answerText('geboortedatum', '1990-01-01').nl).toBe('maandag 1 januari 1990')
  expect(answerText('nederlander', null)).toEqual({ nl: 'niet bekend', en: 'not known' })
  expect(questionText('nederlander').nl).toContain('Nederlandse')
  expect(questionText('slaaptSlecht').nl).toBe('slaaptSlecht')
})
