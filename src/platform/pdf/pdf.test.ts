import { expect, test } from 'vitest'
import { composeA4tje } from '../../rooms/plan/index.ts'
import { aLine, aSheet } from '../../rooms/plan/testing.ts'
import type { Day } from '../../shared/date.ts'
import { newId } from '../../shared/ids.ts'
import { PdfFault, renderPdf } from './pdf.ts'

const page = (more: Parameters<typeof aSheet>[0] = {}) =>
  composeA4tje(
    {
      sheet: aSheet(more),
      whom: {
        medewerker: newId<'medewerker'>(),
        foto: false,
        naam: 'Bram Smit',
        functie: 'balie',
        telefoon: '0123 456 789',
        werkdagen: [1, 2],
        voorNaam: null,
        vervanger: null,
      },
      canGet: [],
      gemeenteNaam: 'Wilgenbroek',
      naam: 'Fatma Öztürk',
      vandaag: '2026-10-05' as Day,
    },
    'nl',
  )

const bytes = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')

test('S08: the sheet is a tagged PDF/UA-1 in Dutch, on one page', () => {
  const pdf = bytes(renderPdf('a4tje', page()))
  expect(pdf.startsWith('%PDF-1.')).toBe(true)
  expect(pdf).toMatch(/pdfuaid:part(="|>)1/)
  expect(pdf).toContain('/Lang (nl')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

test('S08: also with everything filled to the brim it stays one page', () => {
  const lines = Array.from({ length: 6 }, (_, index) => aLine({ wat: `${'lang '.repeat(20)}${index}` }))
  const full = page({
    inHetKort: 'Kort. '.repeat(60),
    geldWanneer: 'Vrijdag. '.repeat(15),
    welkeBrief: 'Een brief',
    lines,
  })
  expect(bytes(renderPdf('a4tje', full)).match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

test('what someone typed is words, never typst', () => {
  const nasty = '#panic("x") $x^2$ *vet* <label> @ref #read("/etc/passwd") \\ " }'
  expect(() => renderPdf('a4tje', page({ inHetKort: nasty, lines: [aLine({ wie: nasty, wat: nasty })] }))).not.toThrow()
})

test('data that lack what the template needs are a fault, not an empty page', () => {
  expect(() => renderPdf('a4tje', {})).toThrow(PdfFault)
})
