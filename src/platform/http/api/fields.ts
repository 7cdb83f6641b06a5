import { z } from 'zod'
import { type Day, toDay } from '../../../shared/date.ts'
import { type Id, toId } from '../../../shared/ids.ts'

/** An id in an address or a body: a uuid, any version, as its brand. */
export function idOf<Name extends string>() {
  return z.uuid({ error: 'Dit is geen id (uuid) van ons.' }).transform((text, context): Id<Name> => {
    const id = toId<Name>(text.toLowerCase())
    if (id !== undefined) return id
    context.addIssue({ code: 'custom', message: 'Dit is geen id (uuid) van ons.' })
    return z.NEVER
  })
}

/** A calendar day that exists, 'YYYY-MM-DD'. */
export const dayIn = z.iso
  .date({ error: 'Deze dag bestaat niet. Schrijf JJJJ-MM-DD.' })
  .transform((text, context): Day => {
    const day = toDay(text)
    if (day !== undefined) return day
    context.addIssue({ code: 'custom', message: 'Deze dag bestaat niet. Schrijf JJJJ-MM-DD.' })
    return z.NEVER
  })

/** What goes out: an id, a day, a moment (UTC). */
export const idOut = z.uuid()
export const dayOut = z.iso.date()
export const momentOut = z.iso.datetime()

/** Money, as every answer of ours has it. */
export const bedragOut = z
  .object({ bedragInCenten: z.int(), per: z.enum(['maand', 'jaar', 'kwartaal', 'eenmalig']) })
  .meta({ id: 'Bedrag', description: 'Een bedrag in hele eurocenten, met de periode waar het voor geldt.' })
