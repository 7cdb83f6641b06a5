import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import type { GemeenteId, PersonId } from '../../shared/ids.ts'
import { isRefused, type Outcome } from '../../shared/refused.ts'
import { type Bsn, type BsnCheck, maskBsn } from './bsn.ts'
import { type BsnView, bsnView, type PersonView } from './contract.ts'
import { appendEvent } from './event.sql.ts'
import { readPerson } from './person.sql.ts'

/**
 * Writes down what someone gave as their BSN, or corrects it; then it is `opgegeven` again. `seen` is the version on the
 * screen, undefined when there was none. That somebody else has it is said without saying who.
 */
export async function giveBsn(
  trx: Write,
  person: PersonId,
  { bsn, seen }: { readonly bsn: Bsn; readonly seen: number | undefined },
): Promise<true> {
  const { gemeente } = trx.context
  const sealed = trx.vault.seal(Buffer.from(bsn), aboutOf(gemeente, person))
  const hash = trx.vault.fingerprint(bsn, gemeente)
  await sql`select household.give_bsn(${person}, ${bsn}, ${sealed}, ${hash}, ${seen ?? null})`.execute(trx)
  await appendEvent(trx, { stream: person, person, type: 'bsn-opgeschreven', content: {} })
  return true
}

/** Writes down that the number was compared with a document or the BRP, by whoever is signed in. */
export async function checkBsn(
  trx: Write,
  person: PersonId,
  { met, seen }: { readonly met: BsnCheck; readonly seen: number },
): Promise<true> {
  await sql`select household.check_bsn(${person}, ${met}, ${seen})`.execute(trx)
  await appendEvent(trx, { stream: person, person, type: 'bsn-gecontroleerd', content: { met } })
  return true
}

/** Whether a BSN is known, its last three digits, where it comes from and whether it was checked. */
export async function readBsn(trx: Read, person: PersonId): Promise<BsnView | undefined> {
  const { gemeente } = trx.context
  const found = await sql<Omit<BsnView, 'masked'> & { sealed: Buffer }>`
    select sealed, status, opgegeven_op as "opgegevenOp", access.naam_van(opgegeven_door) as "opgegevenDoor",
           gecontroleerd_met as "gecontroleerdMet", gecontroleerd_op as "gecontroleerdOp",
           access.naam_van(gecontroleerd_door) as "gecontroleerdDoor", version
      from household.bsn where gemeente_id = ${gemeente} and person_id = ${person}`.execute(trx)
  const row = found.rows[0]
  if (!row) return undefined
  trx.look(person, 'bsn', 3)
  const { sealed, ...shown } = row
  return bsnView.parse({ ...shown, masked: maskBsn(trx.vault.open(sealed, aboutOf(gemeente, person)).toString()) })
}

/** Who else has this number, when it is someone whom this worker helps too: the way to one person who is here twice. */
export async function findBsnHolder(trx: Read, person: PersonId, bsn: Bsn): Promise<Outcome<PersonView | undefined>> {
  const hash = trx.vault.fingerprint(bsn, trx.context.gemeente)
  const found = await sql<{ holder: PersonId | null }>`
    select household.bsn_holder(${person}, ${hash}) as holder`.execute(trx)
  const holder = found.rows[0]?.holder
  if (!holder) return undefined
  const known = await readPerson(trx, holder)
  return isRefused(known) ? undefined : known
}

/** Whose number it is, sealed along: a number that was moved to another row does not open. */
function aboutOf(gemeente: GemeenteId, person: PersonId): string {
  return `bsn|${gemeente}|${person}`
}
