import { z } from 'zod'
import { bedragOut, dayIn, dayOut, idOf, momentOut } from '../../platform/http/api/fields.ts'
import { read, write } from '../../platform/http/api/route.ts'
import type { Locale } from '../../shared/locale.ts'
import { isRefused } from '../../shared/refused.ts'
import { compute } from './compute.sql.ts'
import { consultApi } from './consult.routes.ts'
import type { OutcomeView, ProbableView } from './contract.ts'
import { lawApi } from './law.routes.ts'
import { readOutcomes, setOutcome } from './outcome.sql.ts'
import { kinds, oordelen } from './outcome.ts'
import { rights } from './rights.ts'

const tag = 'inkomensvoorzieningen'
const url = '/personen/:persoonId/inkomensvoorzieningen'
const persoonId = idOf<'person'>()

const voorzieningOut = z
  .object({
    soort: z.enum(kinds),
    naam: z.string(),
    uitkomst: z.enum(['nog-niet-bekeken', ...oordelen]),
    reden: z.string().nullable(),
    artikel: z.string().nullable(),
    kenmerk: z.string().nullable(),
    opnieuwOp: dayOut.nullable(),
    door: z.string().nullable(),
    op: momentOut.nullable(),
    versie: z.int(),
    aanvragen: z.string().describe('Hoe iemand dit aanvraagt. Dat mag altijd.'),
  })
  .meta({ id: 'Inkomensvoorziening', description: 'Waar één soort inkomensondersteuning staat voor één persoon.' })

const toVoorziening = (view: OutcomeView, locale: Locale): z.input<typeof voorzieningOut> => {
  const { naam, doorNaam, at, version, apply, ...same } = view
  return { ...same, naam: naam[locale], door: doorNaam, op: at, versie: version, aanvragen: apply[locale] }
}

const list = read({
  url,
  operationId: 'leesInkomensvoorzieningen',
  tag,
  summary: 'De vijf soorten inkomensondersteuning van een persoon; nooit leeg.',
  purposes: rights.readOutcomes,
  input: z.object({ persoonId }),
  output: z.object({ inkomensvoorzieningen: z.array(voorzieningOut) }),
  run: async (trx, input, locale) => ({
    inkomensvoorzieningen: (await readOutcomes(trx, input.persoonId)).map((view) => toVoorziening(view, locale)),
  }),
})

const judge = write({
  url,
  operationId: 'stelUitkomstVast',
  tag,
  summary: 'Wat u van één soort vindt, met de versie die u zag.',
  purposes: rights.setOutcome,
  input: z.object({
    persoonId,
    soort: z.enum(kinds),
    uitkomst: z.enum(oordelen),
    reden: z.string().trim().min(1).max(500).optional(),
    artikel: z.string().trim().min(1).max(120).optional(),
    kenmerk: z.string().trim().min(1).max(60).optional(),
    opnieuwOp: dayIn.optional(),
    versie: z.int().optional(),
  }),
  output: voorzieningOut,
  run: (trx, { persoonId: person, versie, ...judged }) => setOutcome(trx, person, { ...judged, seen: versie }),
  answer: (view) => toVoorziening(view, 'nl'),
})

const uitkomstOut = z
  .object({
    voorziening: z.string().describe('De code van de voorziening, bijvoorbeeld algemene-bijstand.'),
    naam: z.string(),
    stand: z.enum(['exact', 'geen-recht', 'begrensd', 'oordeel-nodig', 'niet-gedekt']),
    zin: z.string(),
    tenMinste: bedragOut.nullable(),
    tenHoogste: bedragOut.nullable(),
    nogTeVragen: z.array(z.object({ soort: z.string(), vraag: z.string(), waarvoor: z.string() })),
  })
  .meta({ id: 'WaarschijnlijkeUitkomst', description: 'Wat iemand waarschijnlijk kan krijgen, volgens de wet.' })

const money = ({ per }: ProbableView, bedragInCenten: number | undefined) =>
  per === null || bedragInCenten === undefined ? null : { bedragInCenten, per }

const toUitkomst = (view: ProbableView, locale: Locale): z.input<typeof uitkomstOut> => ({
  voorziening: view.voorziening,
  naam: view.naam[locale],
  stand: view.state,
  zin: view.sentence[locale],
  tenMinste: money(view, view.amount?.low),
  tenHoogste: money(view, view.amount?.high),
  nogTeVragen: view.questions.map(({ soort, naam, vraag, waarvoor }) => ({
    soort: naam || soort,
    vraag: vraag[locale],
    waarvoor,
  })),
})

const computed = read({
  url: '/personen/:persoonId/berekening',
  operationId: 'bereken',
  tag,
  summary: 'Wat een persoon op een dag waarschijnlijk kan krijgen, met grenzen zolang er iets onbekend is.',
  purposes: rights.compute,
  input: z.object({ persoonId, peildatum: dayIn.optional() }),
  output: z.object({ peildatum: dayOut, versieWet: z.string(), uitkomsten: z.array(uitkomstOut) }),
  async run(trx, input, locale) {
    const made = await compute(trx, input.persoonId, input.peildatum)
    if (isRefused(made)) return made
    const { peildatum, packageVersion, probable } = made
    return { peildatum, versieWet: packageVersion, uitkomsten: probable.map((view) => toUitkomst(view, locale)) }
  },
})

/** The operations of income support. */
export const api = [list, judge, computed, ...consultApi, ...lawApi]
