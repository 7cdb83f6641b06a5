import * as z from 'zod'

const Words = z.object({ nl: z.string(), en: z.string() })

/** One version of one processing activity. */
export const Processing = z.object({
  code: z.string(),
  version: z.int(),
  doel: Words,
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
export type ProcessingShown = z.infer<typeof Processing>

/** One row of the matrix of sharing. */
export const MatrixRow = z.object({
  origin: z.string(),
  target: z.string(),
  category: z.string(),
  basis: z.enum(['noodzaak', 'toestemming', 'geen']),
  grade: z.int(),
  artikel: z.string(),
  question: z.string().nullable(),
  van: z.string(),
  bron: z.string(),
  switch: z.string().nullable(),
  switchVan: z.string().nullable(),
})
export type MatrixShown = z.infer<typeof MatrixRow>

export const RegisterView = z.object({
  vandaag: z.string(),
  processing: z.array(Processing),
  matrix: z.array(MatrixRow),
})
