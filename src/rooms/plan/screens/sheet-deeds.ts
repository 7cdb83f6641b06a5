import { redirect } from 'react-router'
import * as z from 'zod'
import type { Doors } from '../../../doors.ts'
import type { Write } from '../../../platform/db/types.ts'
import { type Id, toId } from '../../../shared/ids.ts'
import { isRefused, type Outcome, type Refused } from '../../../shared/refused.ts'
import { formCopy } from '../../../web/copy/forms.ts'
import { choice, day, optional, optionalText, version } from '../../../web/fields.ts'
import { deed, type Sent, type Unmoved } from '../../../web/view.ts'
import type { SheetView } from '../contract.ts'
import { contactIn } from './compose.ts'

const seen = version()
const isSheet = (value: unknown): boolean => typeof value === 'string' && toId(value) !== undefined
const sheet = z.custom<Id<'sheet'>>(isSheet)
const isRemoval = (value: unknown): boolean => typeof value === 'string' && lineIn(value) !== undefined

/** The line that 'weg.<id>' takes away. */
function lineIn(doe: string): Id<'agreement'> | undefined {
  return doe.startsWith('weg.') ? toId<'agreement'>(doe.slice('weg.'.length)) : undefined
}

/** After taking a line away one goes on typing in the same form. */
function stays(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'doe' in input && isRemoval(input.doe)
}

type Work<Input> = (sent: Sent<Input>, trx: Write) => Promise<Outcome<SheetView>>

/** A form on the page of the sheet: does its work as this colleague; what is given on paper goes on to the printer. */
function onSheet<Schema extends z.ZodType>(name: string, form: Schema, work: Work<z.output<Schema>>) {
  return deed({
    form,
    async act(sent): Promise<Response | Refused | Unmoved> {
      const { doors, facts, input, key, params } = sent
      const command = { key, name: `a4-${name}`, input }
      const outcome = await doors.house.write(facts.caller, 'hulpvraag', command, async (trx) => {
        const done = await work(sent, trx)
        return isRefused(done) ? done : { given: done.givenHow, version: done.version }
      })
      if (isRefused(outcome)) return outcome
      if (stays(input)) return { errors: [], typed: { seen: [String(outcome.version)] } }
      return redirect(`/contacten/${params.id}/${outcome.given === 'geprint' ? 'a4/print' : 'a4'}`)
    },
  })
}

/**
 * The one form in which the sheet is written. Each of its buttons saves the words that stand on the screen, and a line
 * that was typed without "Zet erbij": nothing goes along on paper without them. The button that takes a line away leaves
 * a half-typed line where it is.
 */
const written = z
  .object({
    sheet,
    seen,
    doe: z.union([choice(['bewaar', 'erbij', 'geprint', 'voorgelezen']), z.custom<`weg.${string}`>(isRemoval)]),
    inHetKort: optionalText(1000),
    geldWanneer: optionalText(300),
    welkeBrief: optionalText(300),
    soort: choice(['afspraak', 'belofte', 'wat-wij-vragen']),
    wie: optionalText(120),
    wat: optionalText(300),
    wanneer: optional(day()),
  })
  .check(({ value, issues }) => {
    if (!hasLine(value)) return
    for (const field of ['wie', 'wat'] as const)
      if (value[field] === undefined)
        issues.push({ code: 'custom', path: [field], input: value[field], params: { text: formCopy.missing } })
  })
type Written = z.output<typeof written>

function hasLine({ doe, wie, wat, wanneer }: Pick<Written, 'doe' | 'wie' | 'wat' | 'wanneer'>): boolean {
  if (lineIn(doe)) return false
  return doe === 'erbij' || [wie, wat, wanneer].some((typed) => typed !== undefined)
}

async function writeDown(doors: Doors, trx: Write, input: Written): Promise<Outcome<SheetView>> {
  const { doe, soort, wie = '', wat = '', wanneer } = input
  const words = await saveWords(doors, trx, input)
  if (isRefused(words)) return words
  const line = { sheet: input.sheet, soort, wie, wat, wanneer }
  const lined = hasLine(input) ? await doors.plan.addAgreement(trx, line) : words
  const gone = lineIn(doe)
  if (isRefused(lined) || doe === 'bewaar' || doe === 'erbij') return lined
  if (gone) return doors.plan.endAgreement(trx, gone)
  const seen = words.changed ? words.version : input.seen
  return doors.plan.giveSheet(trx, { sheet: input.sheet, seen, how: doe === 'geprint' ? doe : 'voorgelezen' })
}

/** Words that stay as they are leave the sheet as it is, so that a line is added beside what a colleague writes. */
async function saveWords(
  doors: Doors,
  trx: Write,
  { sheet, seen, inHetKort = '', geldWanneer = '', welkeBrief = '' }: Written,
): Promise<Outcome<SheetView & { readonly changed: boolean }>> {
  const before = await doors.plan.readSheet(trx, sheet)
  if (isRefused(before)) return before
  const same =
    before.inHetKort === inHetKort.replaceAll('\r\n', '\n') &&
    before.geldWanneer === geldWanneer &&
    before.welkeBrief === welkeBrief
  if (same) return { ...before, changed: false }
  const after = await doors.plan.editSheet(trx, {
    sheet,
    seen,
    inHetKort: inHetKort.replaceAll('\r\n', '\n'),
    geldWanneer,
    welkeBrief,
  })
  return isRefused(after) ? after : { ...after, changed: true }
}

/** Everything that can be done on the page of the sheet. */
export const sheetDeeds = {
  begin: onSheet('begin', z.object({}), async ({ doors, params }, trx) => {
    const found = await doors.intake.readContact(trx, contactIn(params))
    return isRefused(found) ? found : doors.plan.startSheet(trx, found)
  }),
  woorden: onSheet('woorden', written, ({ doors, input }, trx) => writeDown(doors, trx, input)),
}
