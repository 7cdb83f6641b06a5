import * as z from 'zod'

/** What stands open in an emergency, until when. */
export const OpenNood = z.object({
  id: z.string(),
  tot: z.string(),
  reden: z.string(),
  involved: z.array(
    z.object({ id: z.string(), wet: z.string(), naam: z.string().nullable(), team: z.string().nullable() }),
  ),
  notes: z.array(
    z.object({ id: z.string(), wet: z.string(), text: z.string(), door: z.string().nullable(), at: z.string() }),
  ),
})
export type OpenNoodShown = z.infer<typeof OpenNood>

export const NoodPageView = z.object({ person: z.string(), open: OpenNood.nullable() })
