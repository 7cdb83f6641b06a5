import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Read, Write } from '../../platform/db/types.ts'
import type { Vault } from '../../platform/vault/vault.ts'
import { type Id, newId, type PersonId } from '../../shared/ids.ts'
import {
  type ReceivedView,
  receivedView,
  type VerstrekkingInput,
  type VerstrekkingView,
  verstrekkingView,
} from './contract.ts'

/** The link and the code of a disclosure, from the key of its command: kept nowhere, and the same for the same command. */
export function keysOf(vault: Vault, key: string): { readonly link: string; readonly code: string } {
  const code = vault.fingerprint(key, 'verstrekking code').readUInt32BE(0) % 1_000_000
  return { link: vault.fingerprint(key, 'verstrekking link').toString('base64url'), code: `${code}`.padStart(6, '0') }
}

/** Discloses what the text says to one receiver, until a day at most thirty days away. Link and code: `keysOf`. */
export async function disclose(trx: Write, input: VerstrekkingInput): Promise<Id<'inzage'>> {
  const id = newId<'inzage'>()
  const { person, wet, doel, basis, grond, ontvanger, organisation, velden, inhoud, tot } = input
  const { link, code } = keysOf(trx.vault, input.key)
  const sealed = trx.vault.seal(Buffer.from(inhoud), aboutOf(trx, id))
  await sql`select inzage.disclose(${id}, ${person}, ${wet}, ${doel}, ${basis}, ${grond}, ${ontvanger}, ${organisation}, ${velden},
    ${sealed}, ${tot}::date, ${hash(link)}, ${hash(`${link} ${code}`)})`.execute(trx)
  return id
}

/** What was disclosed of a person, the latest first: of every law that this purpose may see; the person sees all. */
export async function listVerstrekkingen(trx: Read, person: PersonId): Promise<readonly VerstrekkingView[]> {
  const found =
    await sql`select v.id, v.wet, v.purpose_text as doel, v.basis, v.grond, v.receiver as ontvanger, v.organisation, v.fields as velden, v.tot,
      access.naam_van(v.door) as door, v.at, v.opened_at as "openedAt", v.ended_at as "endedAt" from inzage.verstrekking v
    where v.gemeente_id = ${trx.context.gemeente} and v.person_id = ${person} order by v.at desc, v.id limit 200`.execute(
      trx,
    )
  if (found.rows.length > 0) trx.look(person, 'hulpverlening', 3)
  return found.rows.map((row) => verstrekkingView.parse(row))
}

/** Stops a disclosure: the link opens nothing any more. By the person where it rests on their yes, or by its law. */
export async function endVerstrekking(trx: Write, verstrekking: Id<'inzage'>): Promise<true> {
  await sql`select inzage.end_verstrekking(${verstrekking})`.execute(trx)
  return true
}

/**
 * Opens a disclosure for its receiver, once. Nothing when the link or the code is wrong, when it was opened or stopped, or
 * when its day has passed: which of these is not told.
 */
export async function openVerstrekking(trx: Read, link: string, code: string): Promise<ReceivedView | undefined> {
  const found = await sql<{ id: Id<'inzage'>; sealed: Buffer }>`
    select id, purpose_text as doel, grond, receiver as ontvanger, organisation, fields as velden, tot, sealed
      from inzage.open_verstrekking(${hash(link)}, ${hash(`${link} ${code}`)})`.execute(trx)
  const row = found.rows[0]
  if (!row) return undefined
  return receivedView.parse({ ...row, inhoud: trx.vault.open(row.sealed, aboutOf(trx, row.id)).toString() })
}

function aboutOf(trx: Read, id: Id<'inzage'>): string {
  return `${trx.context.gemeente}|verstrekking|${id}`
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
