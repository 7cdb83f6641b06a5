import { z } from 'zod'
import { dayIn, dayOut, idOf, idOut, momentOut } from '../../platform/http/api/fields.ts'
import { read, write } from '../../platform/http/api/route.ts'
import { isRefused } from '../../shared/refused.ts'
import type { SheetView } from './contract.ts'
import { rights } from './rights.ts'
import { addAgreement, readSheet, startSheet } from './sheet.sql.ts'
import { soorten, ways } from './sheet.ts'

const tag = 'a4tjes'
const a4tjeId = idOf<'sheet'>()

const a4tjeOut = z
  .object({
    a4tjeId: idOut,
    contactId: idOut,
    persoonId: idOut,
    geldWanneer: z.string(),
    welkeBrief: z.string(),
    inHetKort: z.string(),
    meegegevenOp: momentOut.nullable(),
    meegegevenHoe: z.enum(ways).nullable(),
    versie: z.int(),
    afspraken: z.array(
      z.object({
        afspraakId: idOut,
        soort: z.enum(soorten),
        wie: z.string(),
        wat: z.string(),
        wanneer: dayOut.nullable(),
      }),
    ),
  })
  .meta({ id: 'A4tje', description: 'Wat er in één gesprek is afgesproken, op één blad.' })

const toA4tje = (sheet: SheetView): z.input<typeof a4tjeOut> => ({
  a4tjeId: sheet.id,
  contactId: sheet.contact,
  persoonId: sheet.person,
  geldWanneer: sheet.geldWanneer,
  welkeBrief: sheet.welkeBrief,
  inHetKort: sheet.inHetKort,
  meegegevenOp: sheet.givenAt,
  meegegevenHoe: sheet.givenHow,
  versie: sheet.version,
  afspraken: sheet.lines.map(({ id, ...line }) => ({ afspraakId: id, ...line })),
})

const one = read({
  url: '/a4tjes/:a4tjeId',
  operationId: 'leesA4tje',
  tag,
  summary: "Eén A4'tje.",
  purposes: rights.readSheet,
  input: z.object({ a4tjeId }),
  output: a4tjeOut,
  async run(trx, input) {
    const sheet = await readSheet(trx, input.a4tjeId)
    return isRefused(sheet) ? sheet : toA4tje(sheet)
  },
})

const start = write({
  url: '/a4tjes',
  operationId: 'beginA4tje',
  tag,
  summary: "Begint het A4'tje van een contact, of geeft dat waaraan al geschreven wordt.",
  purposes: rights.startSheet,
  input: z.object({ contactId: idOf<'contact'>(), persoonId: idOf<'person'>() }),
  output: a4tjeOut,
  run: (trx, { contactId, persoonId }) => startSheet(trx, { contact: contactId, person: persoonId }),
  answer: toA4tje,
})

const agree = write({
  url: '/a4tjes/:a4tjeId/afspraken',
  operationId: 'spreekAf',
  tag,
  summary: 'Schrijft een afspraak, een belofte of iets wat wij vragen op. Wij vragen hoogstens drie dingen tegelijk.',
  purposes: rights.addAgreement,
  input: z.object({
    a4tjeId,
    soort: z.enum(soorten),
    wie: z.string().trim().max(120),
    wat: z.string().trim().max(300),
    wanneer: dayIn.optional(),
  }),
  output: a4tjeOut,
  run: (trx, { a4tjeId: sheet, ...line }) => addAgreement(trx, { sheet, ...line }),
  answer: toA4tje,
})

/** The operations of the A4'tje. */
export const api = [one, start, agree]
