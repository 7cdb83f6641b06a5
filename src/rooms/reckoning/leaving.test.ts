import { type Invoer, veranderingen } from '@rodedraad/law'
import { expect, test } from 'vitest'
import type { Day } from '../../shared/date.ts'
import { toDays } from './coming.ts'
import { toPlan, whoCouldLeave } from './leaving.ts'

const op = '2026-11-01' as Day
const told = (naam: string, waarde: boolean | string, persoon?: string) => ({
  naam,
  waarde,
  herkomst: 'opgegeven',
  dag: '2026-10-05',
  ...(persoon === undefined ? {} : { persoon }),
})
const pair: Invoer = {
  peildatum: '2026-10-05',
  huishouden: {
    personen: [
      { id: 'a', relatie: 'aanvrager' },
      { id: 'p', relatie: 'partner' },
      { id: 'm', relatie: 'medebewoner' },
    ],
  },
  feiten: [
    told('iedereenGenoemd', true),
    told('geboortedatum', '1980-01-01', 'a'),
    told('geboortedatum', '1981-01-01', 'p'),
    told('geboortedatum', '2008-01-01', 'm'),
    told('inInrichting', false, 'a'),
    told('inInrichting', false, 'p'),
    told('gehuwd', true, 'p'),
    told('duurzaamGescheiden', false, 'p'),
    told('hoofdverblijfInWoning', true, 'p'),
  ],
}
const mostOf = (gone: 'partner' | 'medebewoner', person: string) => {
  const found = veranderingen({ ...pair, gepland: [toPlan({ person, op }, gone)] }, pair.peildatum, '2026-12-31')
  const day = toDays(found).find((one) => one.day === op)
  const bijstand = day?.changes.find(({ voorziening }) => voorziening === 'algemene-bijstand')
  return bijstand && [bijstand.before?.high, bijstand.after?.high, day?.occasions.map(({ kind }) => kind)]
}

test('Pw 21: when the partner leaves for good the norm for spouses makes way for that of someone alone', () => {
  expect(mostOf('partner', 'p')).toEqual([202_779, 141_946, expect.arrayContaining(['plan'])])
})

test('Pw 19a: a housemate of eighteen who leaves changes nothing, for they did not count', () => {
  expect(mostOf('medebewoner', 'm')).toBeUndefined()
})

test('everyone but the one it is about could leave', () => {
  expect(whoCouldLeave(pair)).toEqual(['p', 'm'])
})
