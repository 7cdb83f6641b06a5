import { redirect } from 'react-router'
import * as z from 'zod'
import { isRefused, type Refused, refuse } from '../../../shared/refused.ts'
import { choice, optional, text, version } from '../../../web/fields.ts'
import { type At, deed } from '../../../web/view.ts'
import { bsnCopy as copy } from './bsn-copy.ts'
import { nobody, onPerson, personOf } from './on-person.ts'

/** Writes down a BSN. The command carries no number, so that none is kept with it, not even as a digest. */
export const bsn = deed({
  form: z.object({ bsn: text(40), seen: optional(version()) }),
  async act({ doors, facts, input, key, ...at }) {
    const person = personOf(at.params)
    if (!person) return nobody
    const number = doors.household.toBsn(input.bsn)
    if (!number) return no(doors, 'household_bsn_elfproef')
    const { seen } = input
    const holder = await doors.house.read(facts.caller, 'hulpvraag', (trx) =>
      doors.household.findBsnHolder(trx, person, number),
    )
    if (isRefused(holder)) return holder
    if (holder) return { ...no(doors, 'household_bsn_yours'), text: named(holder.naam) }
    const command = { key, name: 'bsn', input: { seen } }
    const done = await doors.house.write(facts.caller, 'hulpvraag', command, (trx) =>
      doors.household.giveBsn(trx, person, { bsn: number, seen }),
    )
    return isRefused(done) ? done : redirect(`/personen/${person}#bsn`)
  },
})

/** Compared with a document or the BRP, in one tap. */
export const bsnChecked = deed({
  form: z.object({ met: choice(['document', 'brp']), seen: version() }),
  act: (sent) => onPerson(sent, 'bsn', (trx, person, { doors, input }) => doors.household.checkBsn(trx, person, input)),
})

/** What the room says of a rule, at the field of the number. */
function no({ refusals }: At['doors'], code: string): Refused {
  const { grond, text, todo } = refusals[code] ?? nobody
  return refuse({ code, status: 422, grond, text, todo, field: 'bsn' })
}

function named(naam: string | null): Refused['text'] {
  const fill = (locale: 'nl' | 'en') => copy.yours[locale].replace('{naam}', naam ?? copy.nameless[locale])
  return { nl: fill('nl'), en: fill('en') }
}
