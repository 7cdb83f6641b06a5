import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Day } from '../../shared/date.ts'
import { newId } from '../../shared/ids.ts'
import { layOut } from './a4tje.pdf.ts'
import { composeA4tje } from './a4tje.ts'
import { aSheet } from './testing.ts'

const face = readFileSync(new URL('../../../db/demo/photos/joost.png', import.meta.url))
const whom = {
  medewerker: newId<'medewerker'>(),
  foto: true,
  naam: 'Joost Hendriks',
  functie: 'klantmanager',
  telefoon: '085 555 01 12',
  werkdagen: [1, 2, 4],
  voorNaam: null,
  vervanger: null,
}
const sheet = composeA4tje(
  { sheet: aSheet(), whom, canGet: [], gemeenteNaam: 'Wilgenbroek', vandaag: '2026-10-05' as Day },
  'nl',
)
const written = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')
const picture = /\/Subtype\s*\/Image/

test('the face of who answers stands on paper, and a reader is told whose it is', () => {
  const pdf = written(layOut(sheet, face))
  expect(pdf).toMatch(picture)
  expect(pdf).toMatch(/\/Alt\s*\(Joost Hendriks\)/)
  expect(pdf).toMatch(/pdfuaid:part(="|>)1/)
})

test('without a face, or with one that cannot be read, the initials stand there and the sheet goes home', () => {
  expect(written(layOut(sheet))).not.toMatch(picture)
  expect(written(layOut(sheet, Buffer.from('geen plaatje')))).not.toMatch(picture)
})
