import { z } from 'zod'
import { Adres, HiddenAddress } from '../../shared/adres.ts'
import { type Day, type Instant, toDay } from '../../shared/date.ts'
import { type Id, type MedewerkerId, type PersonId, toId } from '../../shared/ids.ts'
import { kanalen } from './bereik.ts'
import { bsnChecks } from './bsn.ts'
import { againReasons, herkomsten, wetten } from './fact.ts'
import { relaties, wetRollen } from './role.ts'

const isId = (value: unknown): boolean => typeof value === 'string' && toId(value) !== undefined
const personId = z.custom<PersonId>(isId)
const medewerkerId = z.custom<MedewerkerId>(isId)
const anyId = z.custom<Id<'household'>>(isId)
const day = z.custom<Day>((value) => typeof value === 'string' && toDay(value) !== undefined)
const instant = z.custom<Instant>((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)))
const text = (max: number) => z.string().trim().min(1).max(max)
const factValue = z.union([z.boolean(), z.number(), z.string().max(500), z.null()])

/** A person as anyone at the door may find them: known here since a day. `open`: this worker may read on. */
export const personView = z.object({
  id: personId,
  naam: z.string().nullable(),
  geboortedatum: day.nullable(),
  version: z.int(),
  since: day,
  open: z.boolean(),
})
export type PersonView = z.infer<typeof personView>

/** The day of birth of a partner or child that someone named, and since when they are named. */
export const namedBirth = z.object({ member: personId, geboortedatum: day, sinds: day })
export type NamedBirth = z.infer<typeof namedBirth>

/** How someone may be reached; narrowed when there is veilig contact. `version` null: nothing is known yet. */
export const bereikView = z.object({
  kanaal: z.enum(kanalen).nullable(),
  telefoon: z.string().nullable(),
  email: z.string().nullable(),
  post: z.union([z.instanceof(Adres), z.instanceof(HiddenAddress)]).nullable(),
  verblijf: z.string().nullable(),
  tolk: z.string().nullable(),
  version: z.int().nullable(),
  veilig: z.object({ nummer: z.string().nullable(), tijden: z.string().nullable(), van: instant }).nullable(),
})
export type BereikView = z.infer<typeof bereikView>

/** A BSN as it may be shown: its end, where it comes from, and by whom and how it was checked. */
export const bsnView = z.object({
  masked: z.string(),
  status: z.enum(['opgegeven', 'gecontroleerd']),
  opgegevenOp: day,
  opgegevenDoor: z.string().nullable(),
  gecontroleerdMet: z.enum(bsnChecks).nullable(),
  gecontroleerdOp: day.nullable(),
  gecontroleerdDoor: z.string().nullable(),
  version: z.int(),
})
export type BsnView = z.infer<typeof bsnView>

/** What is told of a change: the version that stands now, and none of what was written. */
export type BereikChanged = { readonly version: number | null }

/** Someone who belongs to a person, as that person says. The name is there for who may see it. */
export const memberView = z.object({
  id: anyId,
  member: personId,
  naam: z.string().nullable(),
  relatie: z.enum(relaties),
})
export type MemberView = z.infer<typeof memberView>

/** A judged role in one law. */
export const roleView = z.object({
  id: anyId,
  ander: personId,
  wetRol: z.enum(wetRollen),
  geldt: z.boolean(),
  vastgesteldDoor: medewerkerId,
  reden: z.string(),
  van: day,
  tot: day.nullable(),
})
export type RoleView = z.infer<typeof roleView>

/** What is known, with where it comes from. */
export const factView = z.object({
  id: anyId,
  soort: z.string(),
  waarde: factValue,
  herkomst: z.enum(herkomsten),
  bron: z.string().nullable(),
  doorNaam: z.string().nullable(),
  dag: day,
  wet: z.enum(wetten),
  reden: z.string().nullable(),
  opnieuw: z.enum(againReasons).nullable(),
  at: instant,
  endedAt: instant.nullable(),
})
export type FactView = z.infer<typeof factView>

/** Something that happened to a person in this room. */
export const happeningView = z.object({
  at: instant,
  type: z.string(),
  door: z.string().nullable(),
  what: z.string().nullable(),
})
export type HappeningView = z.infer<typeof happeningView>

/** How to reach someone. `kanaal` brief needs a postadres. */
export const bereikInput = z.object({
  telefoon: text(40).optional(),
  email: z.email().max(200).optional(),
  postadres: text(300).optional(),
  verblijf: text(300).optional(),
  kanaal: z.enum(kanalen),
  tolk: text(60).optional(),
})
export type BereikInput = z.infer<typeof bereikInput>

/** A judged role from a day on. */
export const roleInput = z.object({
  ander: personId,
  wetRol: z.enum(wetRollen),
  geldt: z.boolean(),
  reden: text(500),
  van: day,
  tot: day.optional(),
})
export type RoleInput = z.infer<typeof roleInput>

/** A fact as it is written down. `opnieuw` says why, when it was known already. */
export const factInput = z.object({
  soort: z.string().regex(/^[a-z][a-zA-Z0-9-]{1,60}$/),
  waarde: factValue,
  herkomst: z.enum(herkomsten),
  bron: text(120).optional(),
  dag: day.optional(),
  wet: z.enum(wetten),
  reden: text(500).optional(),
  opnieuw: z.enum(againReasons).optional(),
})
export type FactInput = z.infer<typeof factInput>
