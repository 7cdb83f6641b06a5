import { z } from 'zod'
import type { Day, Instant } from '../../shared/date.ts'
import { type Id, type MedewerkerId, type PersonId, toId } from '../../shared/ids.ts'
import { consentWays, sharingLaws, signalKinds } from './sharing.ts'

const isId = (value: unknown): boolean => typeof value === 'string' && toId(value) !== undefined
const anyId = z.custom<Id<'privacy'>>(isId)
const personId = z.custom<PersonId>(isId)
const medewerkerId = z.custom<MedewerkerId>(isId)
const instant = z.custom<Instant>((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)))
const law = z.enum(sharingLaws)
const grade = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])

/** Something that was written under one law, with who wrote it. */
export const noteView = z.object({ id: anyId, wet: law, text: z.string(), door: z.string().nullable(), at: instant })
/** A signal; `wet` and `team` null: a party that is itself the secret sent it. `mine`: sent from here. */
export const signalView = z.object({
  id: anyId,
  wet: law.nullable(),
  team: z.string().nullable(),
  target: law,
  soort: z.enum(signalKinds),
  dag: z.string().nullable(),
  at: instant,
  seenAt: instant.nullable(),
  mine: z.boolean(),
})
/** That a law is there for someone: who, in which team. */
export const involvedView = z.object({ id: anyId, wet: law, naam: z.string().nullable(), team: z.string().nullable() })

/**
 * A row of the matrix as it stands for one person now: `grade` at most, `now` what may be seen, and whose yes it takes.
 * It is there for every law, also where nothing is known.
 */
export const cellView = z.object({
  origin: law,
  target: law,
  category: z.enum(['hulpverlening', 'inkomen']),
  basis: z.enum(['noodzaak', 'toestemming', 'geen']),
  grade,
  now: grade,
  artikel: z.string(),
  open: z.boolean(),
  question: z.string().nullable(),
  giver: z.enum(['zelf', 'gezag', 'beide']).nullable(),
  giverArtikel: z.string().nullable(),
})
export type CellView = z.infer<typeof cellView>

/** The page of one person for one purpose: only what that purpose may see, and of every law why not more. */
export const sharedView = z.object({
  laws: z.array(law),
  involved: z.array(involvedView),
  signals: z.array(signalView),
  notes: z.array(noteView),
  cells: z.array(cellView),
})
export type SharedView = z.infer<typeof sharedView>

/** A yes or no that was given. `mine` : the caller gave it. */
export const consentView = z.object({
  id: anyId,
  person: personId,
  naam: z.string().nullable(),
  origin: law,
  target: law,
  grade,
  agreed: z.boolean(),
  way: z.enum(consentWays),
  words: z.string(),
  at: instant,
  endedAt: instant.nullable(),
})
export type ConsentView = z.infer<typeof consentView>

/** What a parent is told of a child under one law, on which article. */
export const childLineView = z.object({
  child: personId,
  naam: z.string().nullable(),
  wet: law,
  grade,
  artikel: z.string(),
  open: z.boolean(),
  question: z.string().nullable(),
  texts: z.array(z.string()),
})
export type ChildLineView = z.infer<typeof childLineView>

/** Someone who can say yes or no for a person; `self`: the person. */
export const giverView = z.object({ id: personId, naam: z.string().nullable(), self: z.boolean() })
export type GiverView = z.infer<typeof giverView>

/** A colleague who works for a law. */
export const colleagueView = z.object({ id: medewerkerId, naam: z.string(), team: z.string(), wet: law })
export type ColleagueView = z.infer<typeof colleagueView>

/** That one law may tell another of a person: on what ground, how far at most and now, and who decides. */
export const flowView = z.object({
  person: personId,
  naam: z.string().nullable(),
  origin: law,
  target: law,
  basis: z.enum(['noodzaak', 'toestemming']),
  grade: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  now: grade,
  artikel: z.string(),
  question: z.string().nullable(),
  mayChoose: z.boolean().nullable(),
})
export type FlowView = z.infer<typeof flowView>

/** Someone who may act for a person: as what, on what ground, until when. */
export const representingView = z.object({
  id: anyId,
  naam: z.string().nullable(),
  soort: z.enum(['curator', 'mentor', 'gemachtigde']),
  grond: z.string(),
  tot: z.string().nullable(),
})
export type RepresentingView = z.infer<typeof representingView>

/** A yes or no as it is given: by whom, for which law's data to which other law, how far. */
export type ConsentInput = {
  readonly person: PersonId
  readonly giver: PersonId
  readonly origin: (typeof sharingLaws)[number]
  readonly target: (typeof sharingLaws)[number]
  readonly grade: 1 | 2 | 3
  readonly agreed: boolean
  readonly way: (typeof consentWays)[number]
  readonly words: string
}

/** A signal as it is sent. */
export type SignalInput = {
  readonly person: PersonId
  readonly target: (typeof sharingLaws)[number]
  readonly soort: (typeof signalKinds)[number]
  readonly dag?: Day | undefined
}

/** A colleague of another law who comes to help. */
export type InvolveInput = {
  readonly person: PersonId
  readonly medewerker: MedewerkerId
  readonly wet: (typeof sharingLaws)[number]
}
