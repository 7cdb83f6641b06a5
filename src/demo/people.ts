import { readFileSync } from 'node:fs'
import { z } from 'zod'

const person = z.strictObject({
  naam: z.string(),
  geboren: z.iso.date(),
  dag: z.iso.date(),
  kanaal: z.enum(['online', 'balie', 'telefoon', 'huisbezoek', 'brief']),
  vraag: z.string(),
  telefoon: z.string().optional(),
  email: z.email().optional(),
  verblijf: z.string().optional(),
  route: z.enum(['een-vraag', 'meer-vragen', 'werk']).optional(),
  urgent: z.array(z.enum(['geen-eten-of-geld', 'uitzetting-of-afsluiting', 'geweld', 'kind-onveilig'])).optional(),
})

/** Someone of the demo: made up, as is every number. `dag` is the day on which they ask. */
export type DemoPerson = z.infer<typeof person>

const file = new URL('../../db/demo/people.json', import.meta.url)

/** The people of Wilgenbroek who asked something in the three weeks before the demo begins, in order of asking. */
export const demoPeople: readonly DemoPerson[] = z
  .array(person)
  .parse(JSON.parse(readFileSync(file, 'utf8')))
  .sort((a, b) => a.dag.localeCompare(b.dag))
