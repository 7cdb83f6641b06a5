import type { Transaction } from 'kysely'
import type { Day, Instant } from '../../shared/date.ts'
import type { GemeenteId, PersonId } from '../../shared/ids.ts'
import type { Vault } from '../vault/vault.ts'

/** Who asks: a signed-in person, someone with a come-back code, someone without an account, or a job of our own. */
export type Caller =
  | { readonly kind: 'session'; readonly token: string }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'public'; readonly gemeente: GemeenteId }
  | { readonly kind: 'job'; readonly gemeente: GemeenteId }

/** What the database says of this transaction. `nu` and `vandaag` (Europe/Amsterdam) are the only clock of a room. */
export type Context = {
  readonly nu: Instant
  readonly vandaag: Day
  readonly actorKind: 'medewerker' | 'inwoner' | 'terugkomcode' | 'bezoeker' | 'systeem'
  readonly actorId: string | undefined
  readonly gemeente: GemeenteId
  readonly purpose: string
  readonly roles: readonly string[]
}

/** 1 bekend: that there is something; 2 signaal; 3 inhoud. */
export type Grade = 1 | 2 | 3

/** A transaction that reads. `look` notes that personal data of someone go into the answer; it is logged before commit. */
export type Read = Transaction<unknown> & {
  readonly context: Context
  look(person: PersonId, category: string, grade: Grade): void
  readonly vault: Vault
}

/** A transaction that may also write. */
export type Write = Read & { readonly writes: true }

/** `key` makes a command happen once; `seen` is the version of what the person saw when they decided. */
export type Command = { readonly key: string; readonly name: string; readonly input: unknown }
