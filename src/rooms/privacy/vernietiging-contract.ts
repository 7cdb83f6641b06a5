import { z } from 'zod'
import type { Day } from '../../shared/date.ts'

const day = z.custom<Day>((value) => typeof value === 'string')
const id = z.string()

/** Who signs. */
export const approvers = ['archivaris', 'proceseigenaar'] as const
export type Approver = (typeof approvers)[number]

/** How long a kind of data is kept. `dagen` null: no source says, so the municipality must choose; nothing is proposed. */
export const termView = z.object({
  category: z.string(),
  uitkomst: z.enum(['beantwoord', 'wordt-aanvraag', 'ingetrokken', 'geen-reactie']).nullable(),
  dagen: z.int().nullable(),
  bron: z.string(),
  own: z.boolean(),
})
export type TermView = z.infer<typeof termView>

/** A term as a municipality chooses it: of which kind, how many days, on which decision, from which day. */
export type TermInput = {
  readonly category: string
  readonly uitkomst?: TermView['uitkomst'] | undefined
  readonly dagen: number
  readonly bron: string
  readonly van: Day
}

/** A list that waits for its signatures, or to be carried out. Says how many, never whom. */
export const proposalView = z.object({
  id,
  grond: z.enum(['termijn', 'verzoek']),
  uitkomst: termView.shape.uitkomst,
  bron: z.string(),
  items: z.int(),
  madeOn: day,
  approvals: z.array(z.object({ role: z.enum(approvers), naam: z.string().nullable(), day })),
})
export type ProposalView = z.infer<typeof proposalView>

/** What was destroyed: what kind, how many, on what ground, who approved, when. */
export const verklaringView = z.object({
  id,
  grond: z.enum(['termijn', 'verzoek']),
  bron: z.string(),
  items: z.int(),
  rows: z.int(),
  archivaris: z.string().nullable(),
  proceseigenaar: z.string().nullable(),
  day,
})
export type VerklaringView = z.infer<typeof verklaringView>

/** Something wrong with the events: content that changed or was removed in silence, or a number that is missing. */
export const eventFaultView = z.object({ room: z.string(), fault: z.enum(['changed', 'removed', 'gap']), n: z.int() })
export type EventFaultView = z.infer<typeof eventFaultView>
