import * as z from 'zod'

const uitkomst = z.enum(['beantwoord', 'wordt-aanvraag', 'ingetrokken', 'geen-reactie'])
const grond = z.enum(['termijn', 'verzoek'])
const approver = z.enum(['archivaris', 'proceseigenaar'])

/** A list that waits. `mayBe`: as what whoever looks may sign it now. */
export const Proposal = z.object({
  id: z.string(),
  grond,
  uitkomst: uitkomst.nullable(),
  bron: z.string(),
  items: z.int(),
  madeOn: z.string(),
  approvals: z.array(z.object({ role: approver, naam: z.string().nullable(), day: z.string() })),
  mayBe: z.array(approver),
})
export type ProposalShown = z.infer<typeof Proposal>

/** What was destroyed. */
export const Verklaring = z.object({
  id: z.string(),
  grond,
  bron: z.string(),
  items: z.int(),
  rows: z.int(),
  archivaris: z.string().nullable(),
  proceseigenaar: z.string().nullable(),
  day: z.string(),
})

/** How long a kind of data is kept. */
export const Term = z.object({
  category: z.string(),
  uitkomst: uitkomst.nullable(),
  dagen: z.int().nullable(),
  bron: z.string(),
  own: z.boolean(),
})

/** Keeping and erasing, as one part of the page. Of nobody by name or number. */
export const KeepingView = z.object({
  proposals: z.array(Proposal),
  verklaringen: z.array(Verklaring),
  terms: z.array(Term),
  /** Null when the chains were not walked now. */
  faults: z.array(z.object({ room: z.string(), fault: z.enum(['changed', 'removed', 'gap']), n: z.int() })).nullable(),
  holds: z.array(z.object({ id: z.string(), reden: z.string(), door: z.string().nullable(), tot: z.string() })),
  mayHold: z.boolean(),
  maySetTerm: z.boolean(),
  mayGrant: z.boolean(),
})
export type KeepingShown = z.infer<typeof KeepingView>
