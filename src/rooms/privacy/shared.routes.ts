import { z } from 'zod'
import { dayIn, idOf, idOut, momentOut } from '../../platform/http/api/fields.ts'
import { read, write } from '../../platform/http/api/route.ts'
import { isRefused } from '../../shared/refused.ts'
import { rights } from './rights.ts'
import { askShare, countShared, readShared, sendSignal } from './shared.sql.ts'
import { sharingLaws, signalKinds } from './sharing.ts'
import type { SharedView } from './sharing-contract.ts'

const tag = 'delen'
const persoonId = idOf<'person'>()
const wet = z.enum(sharingLaws)

const notitieOut = z
  .object({ notitieId: idOut, wet, tekst: z.string(), door: z.string().nullable(), opgeschrevenOp: momentOut })
  .meta({ id: 'Notitie', description: 'Wat onder een wet is opgeschreven.' })
const signaalOut = z
  .object({
    signaalId: idOut,
    wet: wet.nullable(),
    voorWet: wet,
    soort: z.enum(signalKinds),
    dag: z.string().nullable(),
    gestuurdOp: momentOut,
    gezienOp: momentOut.nullable(),
  })
  .meta({ id: 'Signaal', description: 'Een signaal zonder inhoud; wet is leeg als de afzender zelf het geheim is.' })
const regelOut = z
  .object({
    wet,
    soort: z.enum(['hulpverlening', 'inkomen']),
    grondslag: z.enum(['noodzaak', 'toestemming', 'geen']),
    tenHoogste: z.int(),
    nu: z.int(),
    artikel: z.string(),
    jurist: z.string().nullable().describe('De vraag die nog open is; zolang geldt het strengste.'),
  })
  .meta({
    id: 'Deelregel',
    description: 'Wat van een andere wet te zien is voor dit doel: 0 niets, 1 bekend, 2 signaal, 3 inhoud.',
  })

const toNotitie = (note: SharedView['notes'][number]) => ({
  notitieId: note.id,
  wet: note.wet,
  tekst: note.text,
  door: note.door,
  opgeschrevenOp: note.at,
})

const shared = read({
  url: '/personen/:persoonId/gedeeld',
  operationId: 'leesGedeeld',
  tag,
  summary: 'Wat van een persoon voor dit doel te zien is, en waarom de rest niet.',
  purposes: rights.readShared,
  input: z.object({ persoonId, zoek: z.string().trim().min(1).max(200).optional() }),
  output: z.object({
    betrokken: z.array(z.object({ wet, team: z.string().nullable() }).meta({ id: 'Betrokkenheid' })),
    signalen: z.array(signaalOut),
    notities: z.array(notitieOut),
    regels: z.array(regelOut),
  }),
  run: async (trx, input) => {
    const found = await readShared(trx, input.persoonId, input.zoek)
    return {
      betrokken: found.involved.map((one) => ({ wet: one.wet, team: one.team })),
      signalen: found.signals.map(({ id, wet: from, target, soort, dag, at, seenAt }) => ({
        signaalId: id,
        wet: from,
        voorWet: target,
        soort,
        dag,
        gestuurdOp: at,
        gezienOp: seenAt,
      })),
      notities: found.notes.map(toNotitie),
      regels: found.cells.map(({ origin, category, basis, grade, now, artikel, question }) => ({
        wet: origin,
        soort: category,
        grondslag: basis,
        tenHoogste: grade,
        nu: now,
        artikel,
        jurist: question,
      })),
    }
  },
})

const asked = read({
  url: '/personen/:persoonId/gedeeld/:wet',
  operationId: 'vraagGedeeld',
  tag,
  summary: 'Wat onder een wet is opgeschreven; een nee noemt het artikel en wat wel mag.',
  purposes: rights.askShare,
  input: z.object({ persoonId, wet }),
  output: z.object({ notities: z.array(notitieOut) }),
  run: async (trx, input) => {
    const notes = await askShare(trx, input.persoonId, input.wet)
    return isRefused(notes) ? notes : { notities: notes.map(toNotitie) }
  },
})

const counted = read({
  url: '/gedeeld/aantal',
  operationId: 'telGedeeld',
  tag,
  summary: 'Hoeveel er voor dit doel te zien is van wie u helpt.',
  purposes: rights.countShared,
  input: z.object({}),
  output: z.object({ notities: z.int(), signalen: z.int(), betrokken: z.int() }),
  run: async (trx) => {
    const { notes, signals, involved } = await countShared(trx)
    return { notities: notes, signalen: signals, betrokken: involved }
  },
})

const signalled = write({
  url: '/personen/:persoonId/signalen',
  operationId: 'stuurSignaal',
  tag,
  summary: 'Stuurt een signaal zonder inhoud aan wie voor een andere wet helpt.',
  purposes: rights.sendSignal,
  input: z.object({ persoonId, voorWet: wet, soort: z.enum(signalKinds), dag: dayIn.optional() }),
  output: z.object({ signaalId: idOut }),
  run: (trx, input) =>
    sendSignal(trx, { person: input.persoonId, target: input.voorWet, soort: input.soort, dag: input.dag }),
  answer: (signaalId) => ({ signaalId }),
})

/** The operations of sharing between laws. */
export const sharedApi = [shared, asked, counted, signalled]
