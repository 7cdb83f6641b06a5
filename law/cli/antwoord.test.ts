import { expect, test } from 'vitest'
import { leesAntwoord } from './antwoord.ts'

test.each([
  ['waarheid', 'Ja', true],
  ['waarheid', 'no', false],
  ['waarheid', 'misschien', undefined],
  ['waarheid', 'weet ik niet', null],
  ['bedrag/maand', '', null],
  ['bedrag/maand', '€ 1.250,50', 125_050],
  ['bedrag/jaar', '1,250.5', 125_050],
  ['bedrag/eenmalig', '1250', 125_000],
  ['bedrag/maand', '1.250', 125_000],
  ['bedrag/maand', '12,5', 1_250],
  ['bedrag/maand', '-5', undefined],
  ['bedrag/maand', '1.2.3', undefined],
  ['datum', '1-2-1990', '1990-02-01'],
  ['datum', '1990-02-30', undefined],
  ['aantal', '3', 3],
  ['aantal', 'drie', undefined],
] as const)('%s: "%s" is %s', (soort, getypt, waarde) => {
  expect(leesAntwoord(soort, getypt)).toBe(waarde)
})
