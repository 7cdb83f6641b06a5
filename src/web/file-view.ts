import * as z from 'zod'

/** A file as a page shows it: its name, how large (bytes), when it came and from whom. `own`: from the resident. */
export const FileShown = z.object({
  id: z.string(),
  naam: z.string(),
  size: z.int(),
  at: z.string(),
  own: z.boolean(),
  door: z.string().nullable(),
})
export type FileShown = z.infer<typeof FileShown>
