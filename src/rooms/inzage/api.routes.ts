import { z } from 'zod'
import { dayIn, dayOut, idOf, idOut, momentOut } from '../../platform/http/api/fields.ts'
import { read, write } from '../../platform/http/api/route.ts'
import { aboutMe } from './about.sql.ts'
import { checks, outcomes, soorten, ways } from './contract.ts'
import { askAbout, listInzageverzoeken } from './inzageverzoek.sql.ts'
import { openNood } from './nood.sql.ts'
import { rights } from './rights.ts'

const tag = 'inzage'
const persoonId = idOf<'person'>()

const inzageverzoekOut = z
  .object({
    inzageverzoekId: idOut,
    soort: z.enum(soorten),
    over: z.string(),
    tekst: z.string().describe('Wat de persoon zei.'),
    gevraagdOp: momentOut,
    antwoordVoor: dayOut,
    uitkomst: z.enum(outcomes).nullable(),
    antwoord: z.string().nullable().describe('Wat de gemeente antwoordde; het staat naast wat de persoon zei.'),
  })
  .meta({ id: 'Inzageverzoek', description: 'Wat iemand over de eigen gegevens vroeg.' })

const list = read({
  url: '/personen/:persoonId/verzoeken',
  operationId: 'leesInzageverzoeken',
  tag,
  summary: 'Wat een persoon over de eigen gegevens vroeg, met de antwoorden.',
  purposes: rights.listInzageverzoeken,
  input: z.object({ persoonId }),
  output: z.object({ inzageverzoeken: z.array(inzageverzoekOut) }),
  run: async (trx, { persoonId: person }) => ({
    inzageverzoeken: (await listInzageverzoeken(trx, person)).map((one) => ({
      inzageverzoekId: one.id,
      soort: one.soort,
      over: one.over,
      tekst: one.words,
      gevraagdOp: one.at,
      antwoordVoor: one.due,
      uitkomst: one.outcome,
      antwoord: one.answer,
    })),
  }),
})

const ask = write({
  url: '/personen/:persoonId/verzoeken',
  operationId: 'vraagOverGegevens',
  tag,
  summary: 'Een vraag over wie keek, een verbetering, of alles willen hebben. Het antwoord komt binnen een maand.',
  purposes: rights.askAbout,
  input: z.object({
    persoonId,
    soort: z.enum(soorten),
    over: z.string().trim().min(1).max(300),
    tekst: z.string().trim().min(1).max(1000),
    kanaal: z.enum(ways),
    gecontroleerd: z.enum(checks).optional(),
  }),
  output: z.object({ inzageverzoekId: idOut }),
  run: (trx, { persoonId: person, soort, over, tekst: words, kanaal: way, gecontroleerd: checked }) =>
    askAbout(trx, { person, soort, over, words, way, checked }),
  answer: (inzageverzoekId) => ({ inzageverzoekId }),
})

const everything = read({
  url: '/mijn/alles',
  operationId: 'leesAllesOverMij',
  tag,
  summary: 'Alles wat hier staat over wie het vraagt, per tabel.',
  purposes: rights.aboutMe,
  input: z.object({}),
  output: z.object({
    tabellen: z.array(z.object({ tabel: z.string(), regels: z.array(z.record(z.string(), z.unknown())) })),
  }),
  run: async (trx) => ({ tabellen: [...(await aboutMe(trx))] }),
})

const emergency = write({
  url: '/personen/:persoonId/noodtoegang',
  operationId: 'openNoodtoegang',
  tag,
  summary: 'Over de grenzen tussen wetten kijken bij direct gevaar, voor een paar uur. Altijd in het logboek.',
  purposes: rights.openNood,
  input: z.object({
    persoonId,
    reden: z.string().trim().min(10).max(500),
    uren: z.int().min(1).max(8),
    verteldVanaf: dayIn.optional(),
    grond: z.string().trim().min(10).max(500).optional(),
  }),
  output: z.object({ noodtoegangId: idOut }),
  run: (trx, { persoonId: person, reden, uren: hours, verteldVanaf: toldFrom, grond: ground }) =>
    openNood(trx, person, { reden, hours, toldFrom, ground }),
  answer: (noodtoegangId) => ({ noodtoegangId }),
})

/** The operations of inzage. */
export const api = [list, ask, everything, emergency]
