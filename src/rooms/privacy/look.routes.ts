import { z } from 'zod'
import { dayOut, idOf, momentOut } from '../../platform/http/api/fields.ts'
import { read } from '../../platform/http/api/route.ts'
import { whoLooked } from './look.sql.ts'
import { rights } from './rights.ts'

const inzageOut = z
  .object({
    wie: z.string().nullable().describe('De naam, als het een medewerker was.'),
    soort: z.enum(['medewerker', 'inwoner', 'terugkomcode', 'bezoeker', 'systeem']),
    organisatieNaam: z.string(),
    doel: z.string(),
    uitleg: z.string(),
    dag: dayOut,
    eerst: momentOut,
    laatst: momentOut,
    keren: z.int(),
    gegevens: z.array(z.string()),
  })
  .meta({ id: 'Inzage', description: 'Wie er op een dag waarvoor in iemands gegevens keek.' })

/** Who looked at a person. */
export const api = [
  read({
    url: '/personen/:persoonId/wie-keek',
    operationId: 'wieKeek',
    tag: 'inzage',
    summary: 'Wie er in de gegevens van een persoon keek, en waarvoor.',
    purposes: rights.whoLooked,
    input: z.object({ persoonId: idOf<'person'>() }),
    output: z.object({ inzages: z.array(inzageOut) }),
    run: async (trx, { persoonId }, locale) => ({
      inzages: (await whoLooked(trx, persoonId)).map((look) => ({
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
