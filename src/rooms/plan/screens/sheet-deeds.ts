import { redirect } from 'react-router'
import * as z from 'zod'
import type { Write } from '../../../platform/db/types.ts'
import { type Id, toId } from '../../../shared/ids.ts'
import { isRefused, type Outcome, type Refused } from '../../../shared/refused.ts'
import { choice, day, optional, optionalText, text, version } from '../../../web/fields.ts'
import { deed, type Sent } from '../../../web/view.ts'
import type { SheetView } from '../contract.ts'
import { contactIn } from './compose.ts'

const seen = version()
const isSheet = (value: unknown): boolean => typeof value === 'string' && toId(value) !== undefined
const sheet = z.custom<Id<'sheet'>>(isSheet)
const agreement = z.custom<Id<'agreement'>>(isSheet)

type Work<Input> = (sent: Sent<Input>, trx: Write) => Promise<Outcome<SheetView>>

/** A form on the page of the sheet: does its work as this colleague; what is given on paper goes on to the printer. */
function onSheet<Schema extends z.ZodType>(name: string, form: Schema, work: Work<z.output<Schema>>) {
  return deed({
    form,
    async act(sent): Promise<Response | Refused> {
      const { doors, facts, input, key, params } = sent
      const command = { key, name: `a4-${name}`, input }
      const outcome = await doors.house.write(facts.caller, 'hulpvraag', command, async (trx) => {
        const done = await work(sent, trx)
        return isRefused(done) ? done : { given: done.givenHow }
      })
      if (isRefused(outcome)) return outcome
      return redirect(`/contacten/${params.id}/${outcome.given === 'geprint' ? 'a4/print' : 'a4'}`)
    },
  })
}

/** Everything that can be done on the page of the sheet. */
export const sheetDeeds = {
  begin: onSheet('begin', z.object({}), async ({ doors, params }, trx) => {
    const found = await doors.intake.readContact(trx, contactIn(params))
    return isRefused(found) ? found : doors.plan.startSheet(trx, found)
  }),
  woorden: onSheet(
    'woorden',
    z.object({
      sheet,
      seen,
      inHetKort: optionalText(1000),
      geldWanneer: optionalText(300),
      welkeBrief: optionalText(300),
    }),
    async ({ doors, input }, trx) => {
      const { inHetKort = '', geldWanneer = '', welkeBrief = '' } = input
      return doors.plan.editSheet(trx, { sheet: input.sheet, seen: input.seen, inHetKort, geldWanneer, welkeBrief })
    },
  ),
  regel: onSheet(
    'regel',
    z.object({
      sheet,
      soort: choice(['afspraak', 'belofte', 'wat-wij-vragen']),
      wie: text(120),
      wat: text(300),
      wanneer: optional(day()),
    }),
    async ({ doors, input }, trx) => doors.plan.addAgreement(trx, input),
  ),
  weg: onSheet('weg', z.object({ regel: agreement }), async ({ doors, input }, trx) =>
    doors.plan.endAgreement(trx, input.regel),
  ),
  meegeven: onSheet(
    'meegeven',
    z.object({ sheet, seen, how: choice(['geprint', 'voorgelezen', 'meegegeven']) }),
    async ({ doors, input }, trx) => doors.plan.giveSheet(trx, input),
  ),
}
