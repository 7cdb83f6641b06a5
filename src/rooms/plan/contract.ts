import { z } from 'zod'
import { type Day, type Instant, toDay } from '../../shared/date.ts'
import { type ContactId, type Id, type PersonId, toId } from '../../shared/ids.ts'
import { soorten, ways } from './sheet.ts'

const isId = (value: unknown): boolean => typeof value === 'string' && toId(value) !== undefined
const contactId = z.custom<ContactId>(isId)
const personId = z.custom<PersonId>(isId)
const sheetId = z.custom<Id<'sheet'>>(isId)
const agreementId = z.custom<Id<'agreement'>>(isId)
const day = z.custom<Day>((value) => typeof value === 'string' && toDay(value) !== undefined)
const instant = z.custom<Instant>((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)))
const written = (max: number) =>
  z
    .string()
    .transform((text) => text.replaceAll('\u0000', '').trim())
    .pipe(z.string().max(max))

/** One line of the sheet: who does what by when. */
export const agreementView = z.object({
  id: agreementId,
  soort: z.enum(soorten),
  wie: z.string(),
  wat: z.string(),
  wanneer: day.nullable(),
})
export type AgreementView = z.infer<typeof agreementView>

/** A sheet with its lines. `givenAt`: from then on it stays as it is. */
export const sheetView = z.object({
  id: sheetId,
  contact: contactId,
  person: personId,
  geldWanneer: z.string(),
  welkeBrief: z.string(),
  inHetKort: z.string(),
  startedAt: instant,
  givenAt: instant.nullable(),
  givenHow: z.enum(ways).nullable(),
  version: z.int(),
  lines: z.array(agreementView),
})
export type SheetView = z.infer<typeof sheetView>

/** The version of the sheet that was on the screen. */
const seen = z.coerce.number().int()

/** The words of a sheet, saved together. */
export const sheetInput = z.object({
  sheet: sheetId,
  seen,
  geldWanneer: written(300).default(''),
  welkeBrief: written(300).default(''),
  inHetKort: written(1000).default(''),
})
export type SheetInput = z.infer<typeof sheetInput>

/** A new line. A promise has a day; the others may have one. */
export const agreementInput = z.object({
  sheet: sheetId,
  soort: z.enum(soorten),
  wie: written(120),
  wat: written(300),
  wanneer: day.optional(),
})
export type AgreementInput = z.infer<typeof agreementInput>

/** The sheet goes along. */
export const giveInput = z.object({ sheet: sheetId, seen, how: z.enum(ways) })
export type GiveInput = z.infer<typeof giveInput>
