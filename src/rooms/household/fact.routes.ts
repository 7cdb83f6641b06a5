import { z } from 'zod'
import { dayIn, dayOut, idOf, idOut, momentOut } from '../../platform/http/api/fields.ts'
import { read, write } from '../../platform/http/api/route.ts'
import type { FactView } from './contract.ts'
import { listFacts, recordFact } from './fact.sql.ts'
import { againReasons, herkomsten, wetten } from './fact.ts'
import { rights } from './rights.ts'

const tag = 'feiten'
const url = '/personen/:persoonId/feiten'
const persoonId = idOf<'person'>()
const waarde = z.union([z.boolean(), z.number(), z.string().max(500), z.null()])

const feitOut = z
  .object({
    feitId: idOut,
    soort: z.string(),
    waarde: waarde.describe('Bedragen staan in hele centen.'),
    herkomst: z.enum(herkomsten),
    bron: z.string().nullable(),
    door: z.string().nullable(),
    dag: dayOut,
    wet: z.enum(wetten),
    reden: z.string().nullable(),
    opnieuw: z.enum(againReasons).nullable(),
    opgeschrevenOp: momentOut,
    vervangenOp: momentOut.nullable(),
  })
  .meta({ id: 'Feit', description: 'Wat bekend is, met waar het vandaan komt en voor welke wet het gevraagd is.' })

const toFeit = ({ id, doorNaam, at, endedAt, ...same }: FactView): z.input<typeof feitOut> => ({
  ...same,
  feitId: id,
  door: doorNaam,
  opgeschrevenOp: at,
  vervangenOp: endedAt,
})

const list = read({
  url,
  operationId: 'leesFeiten',
  tag,
  summary: 'Wat van een persoon bekend is en voor dit doel gebruikt mag worden, het nieuwste eerst.',
  purposes: rights.listFacts,
  input: z.object({ persoonId }),
  output: z.object({ feiten: z.array(feitOut) }),
  run: async (trx, input) => ({ feiten: (await listFacts(trx, input.persoonId)).map(toFeit) }),
})

const record = write({
  url,
  operationId: 'schrijfFeitOp',
  tag,
  summary: 'Schrijft een feit op. Wat al bekend is, wordt niet nog eens gevraagd zonder reden.',
  purposes: rights.recordFact,
  input: z.object({
    persoonId,
    soort: z.string().regex(/^[a-z][a-zA-Z0-9-]{1,60}$/),
    waarde,
    herkomst: z.enum(herkomsten),
    bron: z.string().trim().min(1).max(120).optional(),
    dag: dayIn.optional(),
    wet: z.enum(wetten),
    reden: z.string().trim().min(1).max(500).optional(),
    opnieuw: z.enum(againReasons).optional(),
  }),
  output: z.object({ feitId: idOut }).meta({ id: 'FeitOpgeschreven' }),
  run: (trx, { persoonId: person, ...fact }) => recordFact(trx, person, fact),
  answer: (feitId) => ({ feitId }),
})

/** The operations of facts. */
export const api = [list, record]
