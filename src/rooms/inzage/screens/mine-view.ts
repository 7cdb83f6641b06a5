import * as z from 'zod'

const Words = z.object({ nl: z.string(), en: z.string() })

/** Something that was asked, with the answer beside it. */
export const Inzageverzoek = z.object({
  id: z.string(),
  soort: z.enum(['kijken', 'verbetering', 'alles']),
  over: z.string(),
  words: z.string(),
  at: z.string(),
  due: z.string(),
  late: z.boolean(),
  longerReason: z.string().nullable(),
  outcome: z.enum(['uitgelegd', 'had-niet-gemogen', 'verbeterd', 'niet-verbeterd', 'gegeven']).nullable(),
  answer: z.string().nullable(),
  answeredAt: z.string().nullable(),
})
export type InzageverzoekShown = z.infer<typeof Inzageverzoek>

/** What one law may tell another, in the words of the question. */
export const Flow = z.object({
  id: z.string(),
  person: z.string(),
  naam: z.string().nullable(),
  own: z.boolean(),
  origin: z.string(),
  target: z.string(),
  grade: z.int(),
  now: z.int(),
  basis: z.enum(['noodzaak', 'toestemming']),
  artikel: z.string(),
  mayChoose: z.boolean(),
  ask: Words,
})
export type FlowShown = z.infer<typeof Flow>

export const Look = z.object({
  who: z.string(),
  naam: z.string().nullable(),
  organisation: z.string().nullable(),
  role: z.string().nullable(),
  uitleg: Words,
  day: z.string(),
  first: z.string(),
  times: z.int(),
})
export type LookShown = z.infer<typeof Look>

/** What left the house about someone. */
export const Verstrekking = z.object({
  id: z.string(),
  doel: z.string(),
  basis: z.enum(['wet', 'toestemming']),
  grond: z.string(),
  organisation: z.string(),
  velden: z.array(z.string()),
  tot: z.string(),
  openedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
})
export type VerstrekkingShown = z.infer<typeof Verstrekking>

/** What is here about whoever is signed in, who sees it, and what they can do about it. */
export const MineView = z.object({
  naam: z.string().nullable(),
  consents: z.array(z.object({ id: z.string(), naam: z.string().nullable(), words: z.string(), at: z.string() })),
  children: z.array(
    z.object({
      id: z.string(),
      naam: z.string().nullable(),
      wet: z.string(),
      grade: z.int(),
      artikel: z.string(),
      texts: z.array(z.string()),
    }),
  ),
  involved: z.array(
    z.object({ id: z.string(), wet: z.string(), naam: z.string().nullable(), team: z.string().nullable() }),
  ),
  notes: z.array(z.object({ id: z.string(), text: z.string(), door: z.string().nullable(), at: z.string() })),
  flows: z.array(Flow),
  verstrekkingen: z.array(Verstrekking),
  looks: z.array(Look),
  moreLooks: z.int(),
  nood: z.array(
    z.object({
      id: z.string(),
      door: z.string().nullable(),
      reden: z.string(),
      at: z.string(),
      review: z.string().nullable(),
    }),
  ),
  verzoeken: z.array(Inzageverzoek),
})
export type MineShown = z.infer<typeof MineView>
