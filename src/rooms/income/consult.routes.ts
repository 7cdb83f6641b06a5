import { z } from 'zod'
import { dayOut, idOf, idOut, momentOut } from '../../platform/http/api/fields.ts'
import { read, write } from '../../platform/http/api/route.ts'
import { answerConsult, askConsult, listConsultants, listConsults } from './consult.sql.ts'
import type { ConsultView } from './consult.ts'
import { rights } from './rights.ts'

const tag = 'inkomensvoorzieningen'
const url = '/personen/:persoonId/consulten'
const persoonId = idOf<'person'>()
const done = z.object({ consultId: idOut })

const consultOut = z
  .object({
    consultId: idOut,
    voorziening: z.string().nullable(),
    vraag: z.string(),
    gevraagdDoor: z.string().nullable(),
    gevraagdAan: z.string().nullable(),
    gevraagdOp: momentOut,
    antwoordVerwacht: dayOut,
    antwoord: z.string().nullable(),
    beantwoordDoor: z.string().nullable(),
    beantwoordOp: momentOut.nullable(),
  })
  .meta({ id: 'Consult', description: 'Een vraag aan een inkomensconsulent over een persoon, met het antwoord.' })

const toConsult = (view: ConsultView): z.input<typeof consultOut> => ({
  consultId: view.id,
  voorziening: view.voorziening,
  vraag: view.question,
  gevraagdDoor: view.askedBy,
  gevraagdAan: view.askedOf,
  gevraagdOp: view.askedAt,
  antwoordVerwacht: view.due,
  antwoord: view.answer,
  beantwoordDoor: view.answeredBy,
  beantwoordOp: view.answeredAt,
})

const consultantOut = z
  .object({
    medewerkerId: idOut,
    naam: z.string(),
    functie: z.string(),
    telefoon: z.string(),
    email: z.string(),
    isErOp: dayOut.describe('De eerste dag dat deze persoon er is; vandaag als dat vandaag is.'),
  })
  .meta({ id: 'Inkomensconsulent' })

const consultants = read({
  url: '/inkomensconsulenten',
  operationId: 'inkomensconsulenten',
  tag,
  summary: 'Aan wie u een vraag over inkomen kunt stellen; wie er vandaag is eerst.',
  purposes: rights.listConsultants,
  input: z.object({}),
  output: z.object({ inkomensconsulenten: z.array(consultantOut) }),
  run: async (trx) => ({
    inkomensconsulenten: (await listConsultants(trx)).map(({ medewerker, day, ...same }) => ({
      ...same,
      medewerkerId: medewerker,
      isErOp: day,
    })),
  }),
})

const list = read({
  url,
  operationId: 'consulten',
  tag,
  summary: 'De vragen aan inkomensconsulenten over een persoon, met hun antwoord.',
  purposes: rights.listConsults,
  input: z.object({ persoonId }),
  output: z.object({ consulten: z.array(consultOut) }),
  run: async (trx, input) => ({ consulten: (await listConsults(trx, input.persoonId)).map(toConsult) }),
})

const ask = write({
  url,
  operationId: 'vraagInkomensconsulent',
  tag,
  summary:
    'Stelt een vraag over een persoon aan een inkomensconsulent. Wie antwoord geeft aan de inwoner verandert niet.',
  purposes: rights.askConsult,
  input: z.object({
    persoonId,
    vraag: z.string().trim().min(1).max(2000),
    aan: idOf<'medewerker'>(),
    voorziening: z.string().trim().min(1).max(60).optional(),
    contactId: idOf<'contact'>().optional(),
  }),
  output: done,
  run: (trx, { persoonId: person, vraag, aan, voorziening, contactId }) =>
    askConsult(trx, person, { question: vraag, askedOf: aan, voorziening, contact: contactId }),
  answer: (consultId) => ({ consultId }),
})

const answer = write({
  url: '/consulten/:consultId/_beantwoord',
  operationId: 'beantwoordConsult',
  tag,
  summary: 'Het antwoord van wie gevraagd is, of van wie invalt. Het verandert daarna niet meer.',
  purposes: rights.answerConsult,
  input: z.object({ consultId: idOf<'consult'>(), antwoord: z.string().trim().min(1).max(4000) }),
  output: done,
  run: (trx, { consultId, antwoord }) => answerConsult(trx, consultId, antwoord),
  answer: (consultId) => ({ consultId }),
})

/** The operations of the direct line to an income consultant. */
export const consultApi = [consultants, list, ask, answer]
