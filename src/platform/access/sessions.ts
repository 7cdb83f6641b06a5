import { createHmac, randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { GemeenteId } from '../../shared/ids.ts'
import type { Outcome } from '../../shared/refused.ts'
import { toRefused } from '../db/refusals.ts'
import { refusals } from '../db/refused.ts'
import type { Kind } from './identity.ts'

/** Someone an identity provider vouched for. */
export type Vouched = { readonly gemeente: GemeenteId; readonly kind: Kind; readonly subject: string }

/**
 * Shows the database that the part of the server that spoke with the provider asks for this session (HMAC-SHA256 under
 * the key of `access.sign_in_key`): a statement under rd_app alone cannot make one.
 */
export function proofOf(key: Uint8Array, { gemeente, kind, subject }: Vouched, token: string): Buffer {
  return createHmac('sha256', key).update(`${gemeente}|${kind}|${subject}|${token}`).digest()
}

/** Starts a session and gives its token: 256 bits, kept by the browser alone. Refused when nobody active fits. */
export async function startSession(pool: Kysely<unknown>, key: Uint8Array, vouched: Vouched): Promise<Outcome<string>> {
  const token = randomBytes(32).toString('base64url')
  const { gemeente, kind, subject } = vouched
  try {
    await sql`select access.sign_in(${gemeente}, ${kind}, ${subject}, ${token}, ${proofOf(key, vouched, token)})`.execute(
      pool,
    )
    return token
  } catch (error) {
    const refused = toRefused(error, refusals)
    if (refused) return refused
    throw error
  }
}

/** Ends the session of this token; nothing happens when there is none. */
export async function endSession(pool: Kysely<unknown>, token: string): Promise<void> {
  await sql`select access.sign_out(${token})`.execute(pool)
}

/** Ends every session of whoever holds this token. */
export async function endSessionsEverywhere(pool: Kysely<unknown>, token: string): Promise<void> {
  await sql`select access.sign_out_everywhere(${token})`.execute(pool)
}

/** Who holds a session. `naam` is unknown for a resident who gave none. */
export type SignedIn = {
  readonly kind: Kind
  readonly id: string
  readonly naam: string | undefined
  readonly roles: readonly string[]
}

/** Who holds the session of this token, or undefined when it is over or the appointment is. */
export async function whoIsSignedIn(pool: Kysely<unknown>, token: string): Promise<SignedIn | undefined> {
  const found = await sql<{ kind: Kind; id: string; naam: string | null; roles: string[] }>`
    select actor_kind as kind, actor_id as id, naam, roles from access.signed_in(${token})`.execute(pool)
  const row = found.rows[0]
  return row && { kind: row.kind, id: row.id, naam: row.naam ?? undefined, roles: row.roles }
}
