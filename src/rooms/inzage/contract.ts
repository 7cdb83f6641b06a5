import { z } from 'zod'
import type { Instant } from '../../shared/date.ts'
import { type Id, type PersonId, toId } from '../../shared/ids.ts'

const isId = (value: unknown): boolean => typeof value === 'string' && toId(value) !== undefined
const anyId = z.custom<Id<'inzage'>>(isId)
const personId = z.custom<PersonId>(isId)
const instant = z.custom<Instant>((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)))

/** What can be asked. */
export const soorten = ['kijken', 'verbetering', 'alles'] as const
/** How it was asked. */
export const ways = ['zelf', 'balie', 'telefoon', 'brief'] as const
/** How it was checked who asks. */
export const checks = ['document', 'teruggebeld'] as const
/** How it ended. */
export const outcomes = ['uitgelegd', 'had-niet-gemogen', 'verbeterd', 'niet-verbeterd', 'gegeven'] as const

/** Something that was asked: the words of the person and, once it is there, the answer of the municipality beside them. */
export const inzageverzoekView = z.object({
  id: anyId,
  person: personId,
  naam: z.string().nullable(),
  soort: z.enum(soorten),
  over: z.string(),
  words: z.string(),
  way: z.enum(ways),
  at: instant,
  due: z.string(),
  late: z.boolean(),
  longerReason: z.string().nullable(),
  outcome: z.enum(outcomes).nullable(),
  answer: z.string().nullable(),
  answeredAt: instant.nullable(),
  answeredBy: z.string().nullable(),
})
export type InzageverzoekView = z.infer<typeof inzageverzoekView>

/** Something as it is asked. */
export type InzageverzoekInput = {
  readonly person: PersonId
  readonly soort: (typeof soorten)[number]
  readonly over: string
  readonly words: string
  readonly way: (typeof ways)[number]
  readonly checked?: (typeof checks)[number] | undefined
}

/** One table of what is here about someone: its rows as they are, fields by name. */
export const tableView = z.object({ tabel: z.string(), regels: z.array(z.record(z.string(), z.json())) })
export type TableView = z.infer<typeof tableView>

/** Which fields can go along. */
export const velden = ['naam', 'geboortedatum', 'bereik', 'hulp', 'afspraken', 'inkomen', 'anders'] as const

/** A disclosure: what left, for what, on what ground, to whom, until when, and whether it was opened. */
export const verstrekkingView = z.object({
  id: anyId,
  wet: z.string(),
  doel: z.string(),
  basis: z.enum(['wet', 'toestemming']),
  grond: z.string(),
  ontvanger: z.string(),
  organisation: z.string(),
  velden: z.array(z.enum(velden)),
  tot: z.string(),
  door: z.string().nullable(),
  at: instant,
  openedAt: instant.nullable(),
  endedAt: instant.nullable(),
})
export type VerstrekkingView = z.infer<typeof verstrekkingView>

/** A disclosure as it is made; `key` of the command makes its link and its code. */
export type VerstrekkingInput = {
  readonly person: PersonId
  readonly wet: string
  readonly doel: string
  readonly basis: 'wet' | 'toestemming'
  readonly grond: string
  readonly ontvanger: string
  readonly organisation: string
  readonly velden: readonly (typeof velden)[number][]
  readonly inhoud: string
  readonly tot: string
  readonly key: string
}

/** What a receiver gets, once. */
export const receivedView = verstrekkingView
  .pick({ doel: true, grond: true, ontvanger: true, organisation: true, velden: true, tot: true })
  .extend({ inhoud: z.string() })
export type ReceivedView = z.infer<typeof receivedView>

/** Noodtoegang to one person. */
export const noodView = z.object({
  id: anyId,
  person: personId,
  naam: z.string().nullable(),
  door: z.string().nullable(),
  reden: z.string(),
  at: instant,
  tot: instant,
  endedAt: instant.nullable(),
  toldFrom: instant,
  delayGround: z.string().nullable(),
  review: z.string().nullable(),
})
export type NoodView = z.infer<typeof noodView>
