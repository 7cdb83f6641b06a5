import * as z from 'zod'
import { FileShown } from '../../../web/file-view.ts'
import { UrgentWays, urgentKinds } from './urgent.ts'
import { Who } from './who.ts'

const moment = z.string()
const day = z.string()

/** What only who is involved sees of a question. */
export const Involved = z.object({
  vraag: z.string(),
  urgent: z.array(z.enum(urgentKinds)),
  who: Who.nullable(),
  calls: z.array(
    z.object({
      id: z.string(),
      due: day,
      reachedAt: moment.nullable(),
      settled: z.boolean(),
      tries: z.array(z.object({ at: moment, kanaal: z.string(), door: z.string() })),
    }),
  ),
  meldingen: z.array(z.object({ wet: z.string(), gedaanOp: day, teltVanaf: day })),
  aanvragen: z.array(z.object({ voorziening: z.string(), ingediendOp: day })),
  telefoon: z.string().nullable(),
  email: z.string().nullable(),
  veilig: z.boolean(),
  blank: z.int(),
  files: z.array(FileShown),
})
export type Involved = z.infer<typeof Involved>

/** The page of one question; `involved` null for who did not open it. */
export const ContactPageView = z.object({
  contact: z.string(),
  person: z.string(),
  naam: z.string().nullable(),
  kanaal: z.enum(['online', 'balie', 'telefoon', 'huisbezoek', 'brief']),
  receivedOn: day,
  canWait: z.boolean(),
  route: z.enum(['een-vraag', 'meer-vragen', 'werk']).nullable(),
  nextDay: day.nullable(),
  closed: z.boolean(),
  outcome: z.enum(['beantwoord', 'wordt-aanvraag', 'ingetrokken', 'geen-reactie']).nullable(),
  version: z.int(),
  involved: Involved.nullable(),
  ways: UrgentWays,
})
export type ContactPage = z.infer<typeof ContactPageView>
