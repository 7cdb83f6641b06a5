import {
  bereken,
  type Invoer,
  leesInvoer,
  legUit,
  schrijfPagina,
  schrijfTekst,
  schrijfVoorlezen,
  versie,
  volgendeVraag,
} from '@rodedraad/law'
import type { FastifySchema } from 'fastify'
import { z } from 'zod'
import { InputFault } from '../../platform/http/api/faults.ts'
import { dayOut } from '../../platform/http/api/fields.ts'
import { readInput, schemaOf } from '../../platform/http/api/input.ts'
import type { ApiRoute } from '../../platform/http/api/route.ts'
import type { Locale } from '../../shared/locale.ts'

const tag = 'wet'

const example = {
  peildatum: '2026-10-05',
  huishouden: { personen: [{ id: 'p1', relatie: 'aanvrager' }] },
  feiten: [
    { naam: 'iedereenGenoemd', waarde: true, herkomst: 'opgegeven', dag: '2026-10-05' },
    { persoon: 'p1', naam: 'geboortedatum', waarde: '1990-04-17', herkomst: 'opgegeven', dag: '2026-10-05' },
  ],
}

const waarde = z.union([z.boolean(), z.number(), z.string().max(200), z.null()])

/** Small enough to work out at once; what it means is checked by the law package itself. */
const asked = {
  peildatum: z
    .string()
    .max(10)
    .meta({ examples: [example.peildatum] }),
  huishouden: z
    .object({ personen: z.array(z.object({ id: z.string().max(60), relatie: z.string().max(20) })).max(12) })
    .meta({ examples: [example.huishouden] }),
  feiten: z
    .array(
      z.object({
        persoon: z.string().max(60).optional(),
        naam: z.string().max(60),
        waarde,
        herkomst: z.string().max(200),
        dag: z.string().max(10),
        reden: z.string().max(500).optional(),
      }),
    )
    .max(1200)
    .meta({ examples: [example.feiten] }),
  regels: z.unknown().optional().describe('De regels van de gemeente, met hun dagen en bron.'),
} as const

type Operation<Input extends z.ZodObject, Output extends z.ZodType> = {
  readonly url: string
  readonly operationId: string
  readonly summary: string
  readonly input: Input
  readonly output: Output
  answer(invoer: Invoer, input: z.output<Input>, locale: Locale): z.input<Output>
}

/** A question to the law alone: nobody signs in, no database is opened and nothing is kept. */
function askLaw<Input extends z.ZodObject, Output extends z.ZodType>(of: Operation<Input, Output>): ApiRoute {
  return ({ app, localeOf }) => {
    const schema: FastifySchema = { ...schemaOf({ ...of, tag }, 'POST', []), response: { 200: of.output } }
    app.route({
      method: 'POST',
      url: of.url,
      schema,
      handler: async (request, reply) => {
        const input = readInput(of.input, request)
        return reply.send(of.answer(readLawInput(input), input, localeOf(request)))
      },
    })
  }
}

function readLawInput(value: unknown): Invoer {
  const read = leesInvoer(value)
  if (read.goed) return read.invoer
  throw new InputFault(read.fouten.map(({ plaats, reden }) => ({ veld: plaats, melding: reden })))
}

const uitkomstOut = z.looseObject({ voorziening: z.string(), uitkomst: z.string(), peildatum: dayOut }).meta({
  id: 'UitkomstVanDeWet',
  description: 'Eén voorziening: bedrag of grenzen, elke stap met artikel, en wat nog ontbreekt.',
})

const berekening = askLaw({
  url: '/wet/berekeningen',
  operationId: 'berekenZonderAccount',
  summary: 'Wat een huishouden waarschijnlijk kan krijgen. Zonder account; er wordt niets bewaard.',
  input: z.object(asked),
  output: z.object({ versieWet: z.string(), uitkomsten: z.array(uitkomstOut) }),
  answer: (invoer) => ({ versieWet: versie, uitkomsten: bereken(invoer).map((een) => ({ ...een })) }),
})

const vormen = ['json', 'tekst', 'voorlezen', 'html'] as const

const uitleg = askLaw({
  url: '/wet/uitleg',
  operationId: 'legUit',
  summary: 'Waarom: elke uitkomst met artikelen, feiten en wat het verandert, als boom, tekst of HTML.',
  input: z.object({
    ...asked,
    vorm: z
      .enum(vormen)
      .default('json')
      .meta({ examples: ['tekst'] }),
  }),
  output: z.object({
    versieWet: z.string(),
    uitleg: z.array(z.looseObject({ voorziening: z.string() })).describe('De boom, bij vorm json; anders leeg.'),
    tekst: z.string().nullable().describe('De tekst of de HTML; niets bij vorm json.'),
  }),
  answer(invoer, { vorm }, locale) {
    const trees = legUit(invoer)
    if (vorm === 'json') return { versieWet: versie, uitleg: trees.map((een) => ({ ...een })), tekst: null }
    const write = vorm === 'tekst' ? schrijfTekst : schrijfVoorlezen
    const tekst = vorm === 'html' ? schrijfPagina(trees, locale) : trees.map((een) => write(een, locale)).join('\n\n')
    return { versieWet: versie, uitleg: [], tekst }
  },
})

const volgende = askLaw({
  url: '/wet/vragen/_volgende',
  operationId: 'volgendeVraag',
  summary: 'De ene vraag die nu het meest beslist, met de grenzen zolang nog iets onbekend is.',
  input: z.object({
    ...asked,
    los: z.array(z.string().max(120)).max(50).default([]).describe('Groepen waarvan de feiten los gevraagd worden.'),
  }),
  output: z.object({
    versieWet: z.string(),
    vraag: z.looseObject({ soort: z.enum(['feit', 'groep']), sleutel: z.string() }).nullable(),
    grenzen: z.array(
      z.object({
        voorziening: z.string(),
        per: z.string(),
        onderInCenten: z.int(),
        bovenInCenten: z.int(),
      }),
    ),
  }),
  answer(invoer, { los }) {
    const vraag = volgendeVraag(invoer, los)
    return { versieWet: versie, vraag: vraag === undefined ? null : { ...vraag }, grenzen: boundsOf(invoer) }
  },
})

function boundsOf(invoer: Invoer) {
  return bereken(invoer).flatMap((een) => {
    if (een.uitkomst === 'niet-gedekt') return []
    const [low, high] =
      'bedragInCenten' in een ? [een.bedragInCenten, een.bedragInCenten] : [een.onderInCenten, een.bovenInCenten]
    return [{ voorziening: een.voorziening, per: een.per, onderInCenten: low, bovenInCenten: high }]
  })
}

/** The operations on the law alone. */
export const lawApi = [berekening, uitleg, volgende]
