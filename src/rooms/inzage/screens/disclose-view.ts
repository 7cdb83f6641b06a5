import * as z from 'zod'
import { Verstrekking } from './mine-view.ts'

/** Whom it is about, for which purpose, under which laws one may disclose, and what was disclosed before. */
export const DiscloseView = z.object({
  id: z.string(),
  naam: z.string().nullable(),
  purpose: z.string(),
  laws: z.array(z.string()),
  made: z.array(Verstrekking),
})
export type DiscloseShown = z.infer<typeof DiscloseView>
