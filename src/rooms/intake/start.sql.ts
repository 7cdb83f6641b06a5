import { sql } from 'kysely'
import type { Write } from '../../platform/db/types.ts'
import type { Day } from '../../shared/date.ts'
import { type ContactId, newId } from '../../shared/ids.ts'
import type { Text } from '../../shared/locale.ts'
import { isRefused, type Outcome } from '../../shared/refused.ts'
import * as regie from '../regie/index.ts'
import { contactUnknown } from './changed.ts'
import { findContact, type Known } from './contact.sql.ts'
import { type AanvraagInput, type AanvraagView, aanvraagInput } from './contract.ts'
import { appendEvent } from './event.sql.ts'
import { type MeldingWet, whyCounts } from './melding.ts'
import { receiveContact } from './receive.sql.ts'

/** A melding that was started: when it was written down, from which day it counts, and why. */
export type MeldingStarted = { readonly gedaanOp: Day; readonly teltVanaf: Day; readonly waarom: Text }

/** Starts a melding from a contact, today; it counts from the day the contact came in. Once per law. */
export async function startMelding(trx: Write, contact: ContactId, wet: MeldingWet): Promise<Outcome<MeldingStarted>> {
  const known = await findContact(trx, contact)
  if (!known) return contactUnknown
  const { gemeente, vandaag } = trx.context
  const waarom = whyCounts(wet, known.receivedOn)
  await sql`insert into intake.melding (gemeente_id, id, contact_id, person_id, wet, gedaan_op, telt_vanaf, waarom)
    values (${gemeente}, ${newId()}, ${contact}, ${known.person}, ${wet}, ${vandaag}, ${known.receivedOn}, ${waarom.nl})`.execute(
    trx,
  )
  await appendEvent(trx, known, { type: 'melding-gestart', content: { wet } })
  return { gedaanOp: vandaag, teltVanaf: known.receivedOn, waarom }
}

/** What stands there when someone did not say what they apply for: that is asked later, never first. */
const notSaidYet = 'nog niet gezegd'

/**
 * "Ik wil nu aanvragen". Written down today with nothing before it (Awb 4:1): also without a contact, which it then makes
 * itself, also when the contact was ended. Someone answers for it from this moment. `code` as for a contact.
 */
export async function submitAanvraag(trx: Write, input: AanvraagInput, code: string): Promise<Outcome<AanvraagView>> {
  const { aanvraag, from, ...said } = aanvraagInput.parse(input)
  const voorziening = said.voorziening.trim() === '' ? notSaidYet : said.voorziening.trim()
  const known = await contactFor(trx, from, { voorziening, code })
  if (isRefused(known)) return known
  const thread = newId<'thread'>()
  await regie.openThread(trx, { thread, soort: 'aanvraag', person: known.person })
  const { gemeente, vandaag } = trx.context
  await sql`insert into intake.aanvraag (gemeente_id, id, contact_id, person_id, thread_id, voorziening, ingediend_op)
    values (${gemeente}, ${aanvraag}, ${known.contact}, ${known.person}, ${thread}, ${voorziening.slice(0, 300)}, ${vandaag})`.execute(
    trx,
  )
  await appendEvent(trx, known, { type: 'aangevraagd', content: { aanvraag } })
  const answers = await regie.whoAnswers(trx, thread)
  if (!answers) return contactUnknown
  return { aanvraag, contact: known.contact, ingediendOp: vandaag, voorziening: voorziening.slice(0, 300), answers }
}

type From = ReturnType<typeof aanvraagInput.parse>['from']
type Said = { readonly voorziening: string; readonly code: string }

async function contactFor(
  trx: Write,
  from: From,
  { voorziening, code }: Said,
): Promise<Outcome<Pick<Known, 'contact' | 'person'>>> {
  if (!('kanaal' in from)) return (await findContact(trx, from.contact)) ?? contactUnknown
  return receiveContact(
    trx,
    { ...from, vraag: from.vraag.trim() === '' ? voorziening.slice(0, 4000) : from.vraag },
    code,
  )
}
