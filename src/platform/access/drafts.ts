import { randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { openVault } from '../vault/vault.ts'

/** What someone typed when their session turned out to be over: on which page, in which form. */
export type Draft = z.infer<typeof draftSchema>

const draftSchema = z.object({
  place: z.string(),
  form: z.string(),
  typed: z.record(z.string(), z.array(z.string())),
})

/** How long it is kept, in seconds; the database counts the same hour. */
export const draftSeconds = 60 * 60

const about = 'concept'

/**
 * Keeps what was typed for whoever held this token, sealed with a new key that is kept nowhere but in their browser.
 * Gives that key; undefined when there is nobody to keep it for (signed out, or never signed in).
 */
export async function keepDraft(pool: Kysely<unknown>, token: string, draft: Draft): Promise<string | undefined> {
  const key = randomBytes(32)
  const sealed = openVault(key).seal(Buffer.from(JSON.stringify(draft)), about)
  const kept = await sql<{ kept: boolean }>`select access.keep_draft(${token}, ${sealed}) as kept`.execute(pool)
  return kept.rows[0]?.kept ? key.toString('base64url') : undefined
}

/** What is kept for whoever is signed in with this token and has the key; undefined for everybody else. */
export async function readDraft(pool: Kysely<unknown>, token: string, key: string): Promise<Draft | undefined> {
  const opens = Buffer.from(key, 'base64url')
  if (opens.length !== 32) return undefined
  const found = await sql<{ sealed: Buffer | null }>`select access.draft_of(${token}) as sealed`.execute(pool)
  const sealed = found.rows[0]?.sealed
  if (!sealed) return undefined
  try {
    return draftSchema.parse(JSON.parse(openVault(opens).open(sealed, about).toString('utf8')))
  } catch {
    return undefined
  }
}

/** Lets go of it: it was sent after all. */
export async function dropDraft(pool: Kysely<unknown>, token: string): Promise<void> {
  await sql`select access.drop_draft(${token})`.execute(pool)
}
