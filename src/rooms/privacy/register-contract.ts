import { z } from 'zod'
import type { Day } from '../../shared/date.ts'
import { sharingLaws } from './sharing.ts'

const text = z.object({ nl: z.string(), en: z.string() })

/** One version of one processing activity. */
export const processingView = z.object({
  code: z.string(),
  version: z.int(),
  doel: text,
  wet: z.string(),
  grond: z.string(),
  categories: z.string(),
  persons: z.string(),
  roles: z.string(),
  bewaartermijn: z.string(),
  bron: z.string(),
  reden: z.string(),
  door: z.string().nullable(),
  van: z.string(),
  tot: z.string().nullable(),
})
export type ProcessingView = z.infer<typeof processingView>

/** A row of the sharing matrix; `switch`: the law it waits for, which holds from `switchVan` (null: not in force). */
export const matrixRowView = z.object({
  origin: z.enum(sharingLaws),
  target: z.enum(sharingLaws),
  category: z.enum(['hulpverlening', 'inkomen']),
  basis: z.enum(['noodzaak', 'toestemming', 'geen']),
  grade: z.int(),
  artikel: z.string(),
  open: z.boolean(),
  question: z.string().nullable(),
  van: z.string(),
  bron: z.string(),
  switch: z.string().nullable(),
  switchVan: z.string().nullable(),
})
export type MatrixRowView = z.infer<typeof matrixRowView>

/** A change of an activity: what stands from `van` on. `seen` is the version that was looked at. */
export type ProcessingInput = {
  readonly code: string
  readonly seen: number
  readonly van: Day
  readonly reden: string
  readonly grond: string
  readonly categories: string
  readonly persons: string
  readonly roles: string
  readonly bewaartermijn: string
  readonly bron: string
}
