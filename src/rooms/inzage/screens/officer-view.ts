import * as z from 'zod'
import { Inzageverzoek } from './mine-view.ts'

const Named = Inzageverzoek.extend({ naam: z.string().nullable() })

/** What waits for the privacy officer. */
export const OfficerView = z.object({
  verzoeken: z.array(Named),
  nood: z.array(
    z.object({
      id: z.string(),
      naam: z.string().nullable(),
      door: z.string().nullable(),
      reden: z.string(),
      at: z.string(),
      tot: z.string(),
      toldFrom: z.string(),
      delayGround: z.string().nullable(),
    }),
  ),
})
export type OfficerShown = z.infer<typeof OfficerView>
