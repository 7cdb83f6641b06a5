import { z } from 'zod'
import { dayIn, dayOut, idOf, momentOut } from '../../platform/http/api/fields.ts'
import { read } from '../../platform/http/api/route.ts'
import { lookers } from './contract.ts'
import { whoLooked } from './look.sql.ts'
import { rights } from './rights.ts'

const inzageOut = z
  .object({
    wie: z.string().nullable().describe('De naam, als het een medewerker was.'),
    soort: z.enum(lookers).describe('iemand-anders: een partij die zelf het geheim is; dan blijft de rest leeg.'),
    organisatieNaam: z.string().nullable(),
    doel: z.string().nullable(),
    uitleg: z.string(),
    dag: dayOut,
    eerst: momentOut,
    laatst: momentOut,
    keren: z.int(),
    gegevens: z.array(z.string()),
  })
  .meta({ id: 'Inzage', description: 'Wie er op een dag waarvoor in iemands gegevens keek.' })

/** Who looked at a person. */
export const lookApi = [
  read({
    url: '/personen/:persoonId/wie-keek',
    operationId: 'wieKeek',
    tag: 'inzage',
    summary: 'Wie er in de gegevens van een persoon keek, en waarvoor.',
    purposes: rights.whoLooked,
    input: z.object({ persoonId: idOf<'person'>(), vanaf: dayIn.optional().describe('Alleen vanaf deze dag.') }),
    output: z.object({ inzages: z.array(inzageOut) }),
    run: async (trx, { persoonId, vanaf }, locale) => ({
      inzages: (await whoLooked(trx, persoonId, vanaf)).map((look) => ({
        wie: look.naam,
        soort: look.who,
        organisatieNaam: look.organisation,
        doel: look.purpose,
        uitleg: look.uitleg[locale],
        dag: look.day,
        eerst: look.first,
        laatst: look.last,
        keren: look.times,
        gegevens: look.categories,
      })),
    }),
  }),
]
