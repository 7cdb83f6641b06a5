import { z } from 'zod'
import type { Instant } from '../../shared/date.ts'
import { type Id, toId } from '../../shared/ids.ts'

const id = z.custom<Id<'beheer'>>((value) => typeof value === 'string' && toId(value) !== undefined)
const instant = z.custom<Instant>((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)))

/** An address that is or was closed: why, by whom, since and until when. */
export const closedView = z.object({
  id,
  address: z.string(),
  reden: z.string(),
  door: z.string().nullable(),
  at: instant,
  openedAt: instant.nullable(),
})
export type ClosedView = z.infer<typeof closedView>
