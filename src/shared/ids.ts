import { randomBytes } from 'node:crypto'

declare const named: unique symbol

/** A uuid (version 7) that knows what it names; ids of two things do not mix. */
export type Id<Name extends string> = string & { readonly [named]: Name }

export type PersonId = Id<'person'>
export type MedewerkerId = Id<'medewerker'>
export type ContactId = Id<'contact'>
export type ThreadId = Id<'thread'>

/** The CBS code of a municipality, as text: 'GM0344'. */
export type GemeenteId = Id<'gemeente'>

/** The text as the code of a municipality, or undefined when it is not of that form. */
export function toGemeenteId(text: string): GemeenteId | undefined {
  return /^GM\d{4}$/.test(text) ? (text as GemeenteId) : undefined
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * A new uuid version 7 (RFC 9562): 48 bits of milliseconds, then chance. Made by the application so that a command
 * can name what it makes before it is saved. The time in it is only an order, never a fact.
 */
export function newId<Name extends string>(): Id<Name> {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(performance.timeOrigin + performance.now(), 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  const text = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  return text as Id<Name>
}

/** The text as an id, or undefined when it is not a uuid in lower case. */
export function toId<Name extends string>(text: string): Id<Name> | undefined {
  return uuid.test(text) ? (text as Id<Name>) : undefined
}
